-- a minted roll has its stamps, numbered from 1 to the last; any other has none
select o.number
from stamp.stamp_order o
left join lateral (
    select count(*) as stamps, min(s.position) as first, max(s.position) as last from stamp.stamp s where s.order_no = o.number
) s on true
where case when o.state = 'MINTED' then s.stamps <> o.quantity or s.first <> 1 or s.last <> o.quantity else s.stamps > 0 end;
