-- a declaration that was sent tells unit, output, revenue and labour, and no part is more than the whole
select id from declaration.declaration
where state <> 'DRAFT'
  and (unit is null or output is null or revenue is null or labour is null or base_output is null
       or women > labour or minority > labour or trained > labour
       or ('EXPORT' = any (markets)) <> (cardinality(countries) > 0));
