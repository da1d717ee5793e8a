-- A seat's entries about a product alternate: recorded, withdrawn, recorded.
select id from (
    select d.id, d.kind, lag(d.kind, 1, 'WITHDRAWN') over (partition by d.product_id, d.seat_id order by d.id) as before
    from evaluation.dissent d) told
where kind = before
