-- the filing day, which chooses the regime, is the day of the first submission in Viet Nam (26/2026 Điều 12.2)
select d.id from dossier.dossier d join dossier.submission s on s.dossier_id = d.id and s.number = 1
where d.filed_on <> s.submitted_on or s.submitted_on <> (s.submitted_at at time zone 'Asia/Ho_Chi_Minh')::date;
