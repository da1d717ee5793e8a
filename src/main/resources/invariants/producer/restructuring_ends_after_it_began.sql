-- a restructuring that is over says what came of it, and did not end before it began
select id from producer.restructuring where finished_on is not null and (finished_on < began_on or result = '');
