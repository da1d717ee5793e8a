-- Under rules that ask for a second look, a product closed with a mean near 50, 70 or 90 points had one (the borders of
-- 26/2026 Điều 3.3; acts with others are judged by the software alone).
select p.id
from evaluation.session_product p
join evaluation.session s on s.id = p.session_id
join evaluation.council_rules u on u.id = s.rules_id and u.second_look is not null
join evaluation.result r on r.product_id = p.id
cross join (values (50), (70), (90)) as border (points)
where p.state = 'CLOSED' and p.criteria_set like 'QD26-%'
  and case when u.round_then_band then abs(round(r.points_sum / r.sheets, u.decimals) - border.points) <= u.second_look
           else abs(r.points_sum - border.points * r.sheets) <= u.second_look * r.sheets end
  and not exists (select 1 from evaluation.second_look l where l.product_id = p.id)
