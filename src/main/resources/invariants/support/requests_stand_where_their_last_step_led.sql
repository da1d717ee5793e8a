-- A request is in the state its last step led to.
select r.id from support.request r
where r.state is distinct from (select s.to_state from support.request_step s where s.request_id = r.id order by s.id desc limit 1)
