-- What came too late stands in no history, and a reason it was too late for came before it.
select l.id, l.sheet_id, l.criterion
from evaluation.late_answer l
where l.since > l.arrived_at
   or exists (select 1 from evaluation.sheet_answer_version v where v.save_id = l.save_id)
   or exists (select 1 from evaluation.sheet_comment_version c where c.save_id = l.save_id)
