-- a task is done on a day that has come when it was entered or later, within a year's reach of its year
select id from programme.task where done_on is not null and extract(year from done_on) < year - 1;
