-- a lot is counted in units of its item's kind
select l.entry_id, l.lot_id from traceability.entry_lot l join traceability.lot t on t.id = l.lot_id
join traceability.item i on i.id = t.item_id
where case when l.unit in ('KGM', 'GRM', 'TNE') then 'M' when l.unit in ('LTR', 'MLT') then 'V' when l.unit = 'H87' then 'C' end
   is distinct from case when i.unit in ('KGM', 'GRM', 'TNE') then 'M' when i.unit in ('LTR', 'MLT') then 'V' when i.unit = 'H87' then 'C' end;
