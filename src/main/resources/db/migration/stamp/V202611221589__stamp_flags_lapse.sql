-- A rule that stays once raised does not stay for ever: it counts from here on for the days its thresholds say.
alter table stamp.trace add column flagged_at timestamptz;
update stamp.trace set flagged_at = last_at where flags <> 0;
comment on column stamp.trace.flagged_at is 'When a scan last raised a rule that stays; null while no flag is set';

-- Other nodes ask twice a second which doubts about single stamps were settled.
create index anomaly_closed on stamp.anomaly (closed_at) where closed_at is not null and serial is not null;
