-- versions are numbered without gaps, and only the last one is open
select a.id from declaration.declaration a
where (a.number > 1 and not exists (select 1 from declaration.declaration b
           where b.product_id = a.product_id and b.year = a.year and b.half = a.half and b.number = a.number - 1))
   or (a.state in ('DRAFT', 'SENT') and exists (select 1 from declaration.declaration b
           where b.product_id = a.product_id and b.year = a.year and b.half = a.half and b.number > a.number));
