-- Every score that stands is the last of its history, which has no gaps.
select a.sheet_id, a.criterion, a.version
from evaluation.sheet_answer a
left join evaluation.sheet_answer_version v
       on v.sheet_id = a.sheet_id and v.criterion = a.criterion and v.version = a.version
where v.option is distinct from a.option or v.points is distinct from a.points or v.comment is distinct from a.comment
   or (select count(*) from evaluation.sheet_answer_version n
       where n.sheet_id = a.sheet_id and n.criterion = a.criterion) <> a.version
