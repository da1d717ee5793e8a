-- A past record and the recognition made of it tell the same stars.
select p.id, p.recognised, r.stars from recognition.past_record p join recognition.recognition r on r.id = p.recognition_id
where p.recognised is distinct from r.stars
