-- The runs of a minted roll cover it from 1 to its last stamp once; a roll that is not minted has none.
select o.number, o.quantity, o.state, s.stamps, s.first, s.last
from stamp.stamp_order o
left join lateral (
    select sum(to_no - from_no + 1) as stamps, min(from_no) as first, max(to_no) as last
    from stamp.span where order_no = o.number) s on true
where case when o.state = 'MINTED'
           then (s.stamps, s.first, s.last) is distinct from (o.quantity::bigint, 1, o.quantity)
           else s.stamps is not null end
