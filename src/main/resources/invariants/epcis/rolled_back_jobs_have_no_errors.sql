-- a capture that takes all back is refused before it becomes a job, so no job of that kind has errors (EPCIS 2.0, GS1-Capture-Error-Behaviour)
select id from epcis.capture_job where behaviour = 'ROLLBACK' and jsonb_array_length(errors) > 0;
