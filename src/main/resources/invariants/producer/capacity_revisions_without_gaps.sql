-- declarations of one year count from 1 without a gap: none was taken away
select area_id from producer.area_capacity group by area_id, year having count(*) <> max(revision);
