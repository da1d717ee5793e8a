-- What other modules' queries may join.
create view traceability.v_item as
    select id, entity_id, kind, product_id, name, unit, net_content, net_unit, gtin, code from traceability.item;
create view traceability.v_lot as
    select id, item_id, entity_id, code, made_on, expires_on, area_id from traceability.lot;
