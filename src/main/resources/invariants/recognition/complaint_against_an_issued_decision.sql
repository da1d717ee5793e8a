-- A complaint is about an issued notice or withdrawal of the same entity and scope (02/2011/QH13 Điều 9).
select c.id, c.about
from recognition.complaint c
left join recognition.notice n
    on c.about = 'NOTICE' and n.id = c.subject_id and n.state = 'ISSUED' and n.entity_id = c.entity_id and n.scope = c.scope
left join recognition.withdrawal w
    on c.about = 'WITHDRAWAL' and w.id = c.subject_id and w.state = 'ISSUED' and w.entity_id = c.entity_id and w.scope = c.scope
where n.id is null and w.id is null
