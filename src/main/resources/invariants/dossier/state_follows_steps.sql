-- a dossier's state is the one its last step led to
select d.id from dossier.dossier d
join lateral (select to_state from dossier.step s where s.dossier_id = d.id order by s.id desc limit 1) last on true
where last.to_state <> d.state;
