-- a run that was put on paper is not in the ledger as unprinted
select p.order_no, p.no
from stamp.print p join stamp.span s on s.order_no = p.order_no and s.state = 'MINTED'
where int4range(p.from_no, p.to_no, '[]') && int4range(s.from_no, s.to_no, '[]');
