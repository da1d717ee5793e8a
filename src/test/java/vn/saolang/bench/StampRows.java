package vn.saolang.bench;

import java.util.List;

/**
 * Stamps for {@link VerdictBench}, by SQL: rolls of at most 50,000, all active, one product with one package size, lot and star for
 * ten rolls.
 */
final class StampRows {

    static final int ROLL = 50_000;

    private StampRows() {}

    static int rolls(int stamps) {
        return Math.max(1, stamps / ROLL);
    }

    /** The statements for so many stamps, on an empty database whose foreign keys are not asked. */
    static List<String> of(int stamps) {
        int rolls = rolls(stamps);
        int each = stamps / rolls;
        String products = "generate_series(0, %d) g".formatted(products(stamps) - 1);
        return List.of(
                """
                insert into producer.entity (id, name, kind, registration_number, registered_at, address, commune_code, commune_from,
                    phone, email, representative_name, representative_title, representative_ethnicity, representative_address, entered_at)
                select md5('entity' || g)::uuid, 'HTX chè ' || g, 'COOPERATIVE', '', '', '', '05503', date '2025-07-01', '', '', '', '',
                       '', '', now() from %s
                """.formatted(products),
                """
                insert into traceability.item (id, entity_id, product_id, kind, name, unit, net_content, net_unit, code, entered_at)
                select md5('item' || g)::uuid, md5('entity' || g)::uuid, md5('product' || g)::uuid, 'FINISHED', 'Chè xanh gói 100 g',
                       'H87', 100, 'GRM', 'I' || g, now() from %s
                """.formatted(products),
                """
                insert into traceability.lot (id, item_id, entity_id, code, made_on, expires_on, entered_at)
                select md5('lot' || g)::uuid, md5('item' || g)::uuid, md5('entity' || g)::uuid, 'L' || g, current_date - 30,
                       current_date + 300, now() from %s
                """.formatted(products),
                """
                insert into recognition.listed_product (id, public_id, product_id, entity_id, name, entity_name, criteria_set, group_code,
                    unit_code, unit_from, place, source, search, unit_keys, listed_at)
                select md5('listed' || g)::uuid, 'che-xanh-' || g, md5('product' || g)::uuid, md5('entity' || g)::uuid, 'Chè xanh',
                       'HTX chè ' || g, 'QD26-11', 'II', '05503', date '2025-07-01', 'Xã Tân Cương', 'bench', ' che', '{}', now() from %s
                """.formatted(products),
                """
                insert into recognition.recognition (id, listed_id, stars, level, decided_from, decided_to, precision, issued_on,
                    ends_before, source)
                select md5('recognition' || g)::uuid, md5('listed' || g)::uuid, 4, 'PROVINCE', current_date - 300, current_date - 300,
                       'DAY', current_date - 300, current_date + 700, 'bench' from %s
                """.formatted(products),
                """
                insert into stamp.stamp_order (id, item_id, entity_id, year, quantity, hidden, state, ordered_by, ordered_at, minted_at)
                select gen_random_uuid(), md5('item' || r %% %d)::uuid, md5('entity' || r %% %d)::uuid, 2026, %d, false, 'MINTED',
                       md5('account')::uuid, now(), now() from generate_series(1, %d) r
                """.formatted(products(stamps), products(stamps), each, rolls),
                """
                insert into stamp.span (order_no, from_no, to_no, state, lot_id, changed_at)
                select o.number, 1, o.quantity, 'ACTIVE', l.id, now()
                from stamp.stamp_order o join traceability.lot l on l.item_id = o.item_id
                """,
                "alter table stamp.stamp drop constraint stamp_pkey cascade",
                "drop index stamp.stamp_in_order",
                """
                insert into stamp.stamp (serial, order_no, position)
                select (floor(random() * 4294967296)::bigint << 32) | floor(random() * 4294967296)::bigint, o.number, p
                from stamp.stamp_order o, generate_series(1, o.quantity) p
                """,
                "alter table stamp.stamp add primary key (serial)",
                "create unique index stamp_in_order on stamp.stamp (order_no, position)",
                "analyze");
    }

    private static int products(int stamps) {
        return Math.max(1, rolls(stamps) / 10);
    }
}
