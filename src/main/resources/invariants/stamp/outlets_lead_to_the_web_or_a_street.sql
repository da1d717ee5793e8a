-- An outlet's web address is one of the web, and no product tells more outlets than its page holds
select id::text from stamp.outlet where web <> '' and web !~ '^https?://[^/ ]+'
union all
select product_id::text from stamp.outlet where ended_at is null group by product_id having count(*) > 20;
