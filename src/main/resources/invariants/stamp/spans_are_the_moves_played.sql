-- Each stamp is where its last move brought it, and each move began where the one before it ended.
with cut as (
    select order_no, from_no as at from stamp.move
    union
    select order_no, to_no + 1 from stamp.move
    union
    select order_no, from_no from stamp.span
), step as (
    select m.order_no, c.at, m.id, m.from_state, m.to_state, m.lot_id, m.void_cause,
           lag(m.to_state) over line as before,
           lead(m.id) over line is null as latest
    from cut c
    join stamp.move m on m.order_no = c.order_no and c.at between m.from_no and m.to_no
    window line as (partition by m.order_no, c.at order by m.id)
)
select p.order_no, p.at, p.id, p.from_state, p.before, p.to_state, s.state
from step p
left join stamp.span s on s.order_no = p.order_no and p.at between s.from_no and s.to_no
where p.from_state is distinct from p.before
   or (p.latest and (p.to_state, p.lot_id, p.void_cause) is distinct from (s.state, s.lot_id, s.void_cause))
