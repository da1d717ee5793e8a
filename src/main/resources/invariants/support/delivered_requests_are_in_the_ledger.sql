-- What a request delivered stands in the ledger.
select r.id from support.request r
where r.state in ('DELIVERED', 'CONFIRMED')
  and not exists (select 1 from support.given g where g.source = r.given_source)
