-- The draft an entry was written from: sent again it is the same entry, anything else under its id is refused.
alter table traceability.entry add column fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$');

-- A quantity in kilograms, litres or pieces.
create function traceability.in_base(quantity numeric, unit text) returns numeric language sql immutable as $$
    select case when unit in ('GRM', 'MLT') then quantity / 1000 when unit = 'TNE' then quantity * 1000 else quantity end
$$;

-- What the entries that stand say of a lot in the hands of a producer, in its base unit.
create view traceability.v_lot_flow as
select l.lot_id, e.entity_id,
       coalesce(sum(traceability.in_base(l.quantity, l.unit)) filter (where l.role = 'OUTPUT'), 0) as made,
       coalesce(sum(traceability.in_base(l.quantity, l.unit)) filter (where e.kind = 'RECEIPT'), 0) as received,
       coalesce(sum(traceability.in_base(l.quantity, l.unit)) filter (where l.role = 'INPUT' and e.kind <> 'LOSS'), 0) as used,
       coalesce(sum(traceability.in_base(l.quantity, l.unit)) filter (where e.kind = 'SHIPMENT'), 0) as sent,
       coalesce(sum(traceability.in_base(l.quantity, l.unit)) filter (where e.kind = 'LOSS'), 0) as lost,
       coalesce(sum(traceability.in_base(l.quantity, l.unit)) filter (where l.role = 'SAMPLED'), 0) as sampled,
       sum(traceability.in_base(l.quantity, l.unit)
           * case when l.role = 'OUTPUT' or e.kind = 'RECEIPT' then 1 else -1 end) as in_hand
from traceability.v_entry e join traceability.entry_lot l on l.entry_id = e.id
group by l.lot_id, e.entity_id;

create trigger add_only before update or delete on traceability.entry_file for each row execute function traceability.add_only();
create trigger add_only before update or delete on traceability.lot_test for each row execute function traceability.add_only();
create trigger add_only before update or delete on traceability.kept_sample for each row execute function traceability.add_only();
