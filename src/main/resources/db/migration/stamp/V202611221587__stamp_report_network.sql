-- Reports are counted by the network they come from too, so that nobody fills the cases with many devices.
alter table stamp.report add column network bigint;
create index report_by_time on stamp.report (reported_at);
create index matter_by_opening on stamp.matter (opened_at);
comment on column stamp.report.network is 'Passing hash of the network of several households; null: not known';
comment on column stamp.matter.subject is 'What the case is about: s:serial, t:typed code, r:roll:rule, c:day of further unknown codes. One open case each';
