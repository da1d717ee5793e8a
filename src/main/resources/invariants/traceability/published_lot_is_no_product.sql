-- Only lots of finished products have a public story.
select p.lot_id from traceability.published_lot p
join traceability.lot l on l.id = p.lot_id join traceability.item i on i.id = l.item_id
where i.kind <> 'FINISHED'
