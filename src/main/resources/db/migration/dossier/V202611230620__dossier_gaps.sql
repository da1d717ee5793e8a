-- What other modules' queries may join: dossiers handed in, and what offices asked to be completed in them.
create view dossier.v_filed as
select d.id, d.entity_id, d.filed_on, d.product_code, p.name as product_name, d.commune_code || '@' || d.commune_from as commune
from dossier.dossier d join product.v_product p on p.id = d.product_id
where d.filed_on is not null;

create view dossier.v_gap as
select r.dossier_id, r.asked_on, i.ground, i.criterion
from dossier.request r join dossier.request_item i on i.request_id = r.id;
