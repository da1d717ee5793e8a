-- the counts of a day that is still in the log are those of its lines
with logged as (
    select (at at time zone 'Asia/Ho_Chi_Minh')::date as day, order_no, channel, verdict, count(*) as scans
    from stamp.scan group by 1, 2, 3, 4
), counted as (
    select day, order_no, channel, verdict, sum(scans) as scans
    from stamp.scan_day group by 1, 2, 3, 4
)
select l.day, l.order_no, l.channel, l.verdict, l.scans, c.scans as counted
from logged l
left join counted c on c.day = l.day and c.order_no is not distinct from l.order_no
    and c.channel = l.channel and c.verdict = l.verdict
where l.scans is distinct from c.scans;
