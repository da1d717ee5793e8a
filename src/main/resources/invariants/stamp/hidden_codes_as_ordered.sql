-- the stamps of a roll ordered with hidden codes have one each, the others none
select distinct o.number
from stamp.stamp_order o join stamp.stamp s on s.order_no = o.number
where o.hidden <> (s.hidden is not null);
