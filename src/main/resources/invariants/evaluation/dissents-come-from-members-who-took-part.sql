-- A dissent is about a concluded product, from a member entitled to it who handed in a sheet that counted, or was in the room.
select d.id
from evaluation.dissent d
join evaluation.session_product p on p.id = d.product_id
where p.state not in ('CLOSED', 'KNOCKED_OUT')
   or not exists (
        select 1 from evaluation.entitled_seat e
        where e.product_id = d.product_id and e.id = d.seat_id and (e.scores or e.role = 'CHAIR')
          and (exists (select 1 from evaluation.sheet h
                       where h.product_id = p.id and h.seat_id = e.id and h.attempt = p.attempt and h.state = 'FINISHED')
               or exists (select 1 from evaluation.attendance_log a
                          where a.session_id = p.session_id and a.seat_id = e.id and a.present)))
