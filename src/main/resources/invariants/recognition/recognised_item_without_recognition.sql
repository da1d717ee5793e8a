-- Every product of an issued decision has its recognition, or its proposal when the decision approves the result only.
select i.id, d.kind
from recognition.decision d
join recognition.decision_item i on i.decision_id = d.id
left join recognition.recognition r on r.item_id = i.id
left join recognition.proposal p on p.item_id = i.id
where d.state = 'ISSUED'
  and ((d.kind = 'RECOGNITION' and r.id is null) or (d.kind = 'APPROVAL' and (p.id is null or r.id is not null)))
