-- What other modules' queries may join: the star minimums a council found not met.
create view evaluation.v_miss as
select r.dossier_id, r.concluded_on, m.criterion, m.stars from evaluation.result r join evaluation.result_miss m on m.result_id = r.id;
