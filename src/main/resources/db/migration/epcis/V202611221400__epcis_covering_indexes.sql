-- "What happened here, of this kind": the walk along a place's events reads step and kind in the index itself, so that it neither
-- looks into the table for each event it passes over nor gathers and sorts all that both conditions have.
drop index epcis.event_by_location;
drop index epcis.event_by_read_point;
create index event_by_read_point on epcis.event (owner, read_point, event_time, id) include (biz_step, type) where read_point is not null;
create index event_by_location on epcis.event (owner, biz_location, event_time, id) include (biz_step, type) where biz_location is not null;
