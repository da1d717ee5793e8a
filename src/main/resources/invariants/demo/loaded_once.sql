-- The demo world is loaded at most once.
select count(*) from demo.loaded having count(*) > 1
