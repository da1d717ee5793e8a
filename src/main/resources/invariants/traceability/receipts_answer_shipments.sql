-- a receipt that stands answers a shipment that stands, sent to a place of the receiver, of lots that were in it; once
select r.id from traceability.v_entry r where r.kind = 'RECEIPT'
  and not exists (select 1 from traceability.v_entry s join traceability.place p on p.id = s.to_place_id
                  where s.id = r.shipment_id and s.kind = 'SHIPMENT' and p.entity_id = r.entity_id)
union all
select l.entry_id from traceability.v_entry r join traceability.entry_lot l on l.entry_id = r.id
where r.kind = 'RECEIPT'
  and not exists (select 1 from traceability.entry_lot k where k.entry_id = r.shipment_id and k.lot_id = l.lot_id)
union all
select r.shipment_id from traceability.v_entry r where r.kind = 'RECEIPT' group by r.shipment_id having count(*) > 1;
