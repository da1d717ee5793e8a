-- A dossier goes on only from an earlier dossier of the same product whose evaluation has ended.
select d.id from dossier.dossier d
join dossier.dossier old on old.id = d.based_on
where old.product_id <> d.product_id or old.state <> 'DECIDED';
