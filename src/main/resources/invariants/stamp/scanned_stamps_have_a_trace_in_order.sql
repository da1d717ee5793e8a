-- a trace begins before it ends, counts no more in its window than in all, holds 16 devices and squares at most, and knows since when it is flagged
select serial from stamp.trace
where first_at > last_at or window_seen > seen or cardinality(devices) > 16 or cardinality(cells) > 16
   or (flags <> 0) <> (flagged_at is not null);
