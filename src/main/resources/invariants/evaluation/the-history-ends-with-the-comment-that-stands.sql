-- The overall comment of every sheet is the last of its history, which has no gaps.
select h.id, h.version
from evaluation.sheet h
left join evaluation.sheet_comment_version v on v.sheet_id = h.id and v.version = h.version
where (h.version > 0 or h.comment <> '')
  and (v.comment is distinct from h.comment
       or (select count(*) from evaluation.sheet_comment_version n where n.sheet_id = h.id and n.version > 0) <> h.version)
