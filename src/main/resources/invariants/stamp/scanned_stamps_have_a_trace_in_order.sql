-- a trace begins before it ends, counts no more in its window than in all, and holds 16 devices and squares at most
select serial from stamp.trace
where first_at > last_at or window_seen > seen or cardinality(devices) > 16 or cardinality(cells) > 16;
