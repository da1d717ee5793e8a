package vn.saolang.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * Rows for {@link RecallBench}: groups of ten lots (a material, three half-finished, six packed), each packed lot sent thirteen
 * times, and one material (lot −1) that went into the first lot of a thousand groups.
 */
final class RecallRows {

    private RecallRows() {}

    /** The id the statements give to the lot with this number. */
    static UUID lot(int number) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(("lot" + number).getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().formatHex(digest);
            return UUID.fromString(hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The statements for so many lots. */
    static List<String> of(int lots) {
        String all = "generate_series(0, " + (lots - 1) + ") g";
        return List.of(
                """
                insert into producer.entity (id, name, kind, registration_number, registered_at, address, commune_code, commune_from,
                    phone, email, representative_name, representative_title, representative_ethnicity, representative_address, entered_at)
                select md5('entity' || n)::uuid, 'HTX ' || n, 'COOPERATIVE', '', '', '', '05503', date '2025-07-01', '', '', '', '', '',
                       '', now() from generate_series(0, 99) n
                """,
                """
                insert into traceability.place (id, kept_by, entity_id, kind, name, address, code, entered_at)
                select md5('place' || n)::uuid, md5('entity' || n % 100)::uuid, case when n < 100 then md5('entity' || n)::uuid end,
                       'SHOP', 'Nơi ' || n, 'Địa chỉ', 'P' || n, now() from generate_series(0, 999) n
                """,
                """
                insert into traceability.item (id, entity_id, kind, name, unit, code, entered_at)
                select md5('item' || n)::uuid, md5('entity' || n % 100)::uuid, 'MATERIAL', 'Hàng ' || n, 'KGM', 'I' || n, now()
                from generate_series(0, 299) n
                """,
                """
                insert into traceability.lot (id, item_id, entity_id, code, made_on, entered_at)
                select md5('lot' || g)::uuid, md5('item' || g / 10 %% 300)::uuid, md5('entity' || g / 10 %% 100)::uuid, 'L' || g,
                       date '2026-01-01' + g %% 300, now() from (select -1 as g union all select g from %s) x
                """.formatted(all),
                // what makes a lot: the entry's number is the lot's
                """
                insert into traceability.entry (id, entity_id, kind, happened_at, place_id, event_id, fingerprint, entered_by, entered_at)
                select md5('made' || g)::uuid, md5('entity' || g / 10 %% 100)::uuid,
                       case when g %% 10 = 0 or g < 0 then 'HARVEST' else 'PROCESSING' end, timestamptz '2026-01-01' + g * interval '1 minute',
                       md5('place' || g / 10 %% 100)::uuid, 'urn:' || g, repeat('0', 64), md5('account')::uuid, now()
                from (select -1 as g union all select g from %s) x
                """.formatted(all),
                """
                insert into traceability.entry_lot (entry_id, lot_id, role, quantity, unit)
                select md5('made' || g)::uuid, md5('lot' || g)::uuid, 'OUTPUT', 100, 'KGM' from (select -1 as g union all select g from %s) x
                """.formatted(all),
                """
                insert into traceability.entry_lot (entry_id, lot_id, role, quantity, unit)
                select md5('made' || g)::uuid, md5('lot' || case when g %% 10 < 4 then g / 10 * 10 else g / 10 * 10 + (g %% 10 - 4) / 2 + 1 end)::uuid,
                       'INPUT', 30, 'KGM' from %s where g %% 10 > 0
                """.formatted(all),
                """
                insert into traceability.entry_lot (entry_id, lot_id, role, quantity, unit)
                select md5('made' || g)::uuid, md5('lot-1')::uuid, 'INPUT', 0.01, 'KGM' from %s where g %% 10 = 1 and g < 10000
                """.formatted(all),
                """
                insert into traceability.entry (id, entity_id, kind, happened_at, place_id, to_place_id, event_id, fingerprint, entered_by, entered_at)
                select md5('sent' || g || '-' || s)::uuid, md5('entity' || g / 10 %% 100)::uuid, 'SHIPMENT',
                       timestamptz '2026-02-01' + g * interval '1 minute', md5('place' || g / 10 %% 100)::uuid,
                       md5('place' || (g * 13 + s) %% 1000)::uuid, 'urn:' || g || s, repeat('0', 64), md5('account')::uuid, now()
                from %s, generate_series(1, 13) s where g %% 10 > 3
                """.formatted(all),
                """
                insert into traceability.entry_lot (entry_id, lot_id, role, quantity, unit)
                select md5('sent' || g || '-' || s)::uuid, md5('lot' || g)::uuid, 'MOVED', 1, 'KGM'
                from %s, generate_series(1, 13) s where g %% 10 > 3
                """.formatted(all));
    }
}
