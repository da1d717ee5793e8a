-- A score read from a file belongs to a member who handed in a workbook for that meeting and had it saved.
select v.sheet_id, v.criterion, v.version
from evaluation.sheet_answer_version v
join evaluation.sheet h on h.id = v.sheet_id
join evaluation.session_product p on p.id = h.product_id
join evaluation.seat t on t.id = h.seat_id
where v.source = 'FILE'
  and not exists (select 1 from evaluation.workbook_import i
                  where i.session_id = p.session_id and i.account_id = t.account_id and i.state = 'SAVED')
