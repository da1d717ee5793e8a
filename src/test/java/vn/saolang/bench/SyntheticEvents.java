package vn.saolang.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Events made by SQL: fifty producers over two years; five events an item, twenty a lot, two hundred places a producer, twelve steps;
 * nine in ten are object events, one in ten has a parent, three in ten a lot, one in five an order.
 */
record SyntheticEvents(UUID owner, int events, String sizes) {

    private static final int PRODUCERS = 50;
    private static final int DAYS = 730;
    private static final List<String> STEPS = List.of(
            "commissioning",
            "packing",
            "shipping",
            "receiving",
            "storing",
            "retail_selling",
            "inspecting",
            "loading",
            "unloading",
            "picking",
            "sampling",
            "transporting");

    /** Fills the empty tables; indexes are made afterwards, as they would be after a bulk load. */
    static SyntheticEvents fill(DataSource source, int events) throws SQLException {
        JdbcClient jdbc = JdbcClient.create(source);
        List<String> indexes = jdbc.sql("""
                        select indexdef from pg_indexes where schemaname = 'epcis' and tablename = 'event'
                            and indexname not in (select conname from pg_constraint)""").query((row, _) -> row.getString(1)).list();
        List<String> names = new ArrayList<>();
        indexes.forEach(index -> names.add(index.replaceFirst(".* INDEX (\\S+) ON.*", "$1")));
        try (Connection connection = source.getConnection();
                Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            // in the transaction of the truncation nothing is written twice
            sql.execute("truncate epcis.event, epcis.event_identifier");
            for (String name : names) {
                sql.execute("drop index epcis." + name);
            }
            sql.execute("alter table epcis.event drop constraint event_pkey");
            sql.execute("alter table epcis.event drop constraint event_owner_event_id_declared_wrong_key");
            sql.execute("alter table epcis.event_identifier drop constraint event_identifier_pkey");
            sql.execute(EVENTS.formatted(String.join("','", STEPS), events));
            sql.execute(IDENTIFIERS);
            sql.execute("alter table epcis.event add primary key (id)");
            sql.execute("alter table epcis.event add unique (owner, event_id, declared_wrong)");
            sql.execute("alter table epcis.event_identifier add primary key (owner, uri, event_time, event, place)");
            for (String index : indexes) {
                sql.execute(index);
            }
            connection.commit();
            connection.setAutoCommit(true);
            sql.execute("vacuum (analyze) epcis.event");
            sql.execute("vacuum (analyze) epcis.event_identifier");
        }
        String sizes = jdbc.sql("""
                        select string_agg(c.relname || ' ' || pg_size_pretty(pg_relation_size(c.oid)), ', ' order by c.relname)
                        from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = 'epcis' and pg_relation_size(c.oid) > 1000000""")
                .query((row, _) -> String.valueOf(row.getString(1)))
                .single();
        return new SyntheticEvents(new UUID(0, 7), events, sizes);
    }

    /** i-th event: its item is i modulo a fifth of all, so the events of an item lie far apart; so do those of a lot. */
    private static final String EVENTS = """
            insert into epcis.event (id, owner, event_id, declared_wrong, type, event_time, record_time, action, biz_step,
                disposition, read_point, biz_location, facts, body) overriding system value
            select i, owner, id, false, case when h %% 10 = 0 then 'AGGREGATION' else 'OBJECT' end, at, at + interval '1 hour',
                'OBSERVE', step, 'in_progress', place, place,
                case when h %% 5 = 1 then jsonb_build_object('bt:po', jsonb_build_array('https://example.vn/po/' || i / 10)) end,
                '{"eventID":"' || id || '","type":"ObjectEvent","eventTime":"' || to_char(at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
                || '","eventTimeZoneOffset":"+07:00","recordTime":"' || to_char(at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
                || '","action":"OBSERVE","bizStep":"' || step || '","disposition":"in_progress","readPoint":{"id":"' || place
                || '"},"bizLocation":{"id":"' || place || '"},"epcList":["https://id.gs1.org/01/08936000010010/21/' || item || '"]}'
            from (select i, item, h, at, lpad(to_hex(item %% 50), 32, '0')::uuid as owner,
                    'ni:///sha-256;' || md5(i::text) || md5((-i)::text) || '?ver=CBV2.0' as id,
                    (array['%1$s'])[1 + h / 64 %% 12] as step,
                    'https://id.gs1.org/414/8936000' || lpad((item %% 50 * 200 + h / 1024 %% 200)::text, 6, '0') as place
                from (select i, i %% (n.n / 5) as item, (hashint8(i) & 1073741823) as h,
                        timestamptz '2024-11-01 00:00+00' + interval '730 days' * (i::float8 / n.n) as at
                    from (select %2$d as n) n, generate_series(1, n.n) as i) a) b""";

    private static final String IDENTIFIERS = """
            insert into epcis.event_identifier (owner, uri, event_time, event, place)
            select owner, 'https://id.gs1.org/01/08936000010010/21/' || id % (n / 5), event_time, id,
                case when type = 'OBJECT' then 0 else 1 end
            from epcis.event, (select count(*) as n from epcis.event) c
            union all
            select owner, 'https://id.gs1.org/00/' || lpad((id / 8)::text, 18, '0'), event_time, id, 2
            from epcis.event where type = 'AGGREGATION'
            union all
            select owner, 'https://id.gs1.org/01/08936000010027/10/L' || id % (n / 5) % (n / 3500 * 50), event_time, id, 5
            from epcis.event, (select count(*) as n from epcis.event) c where (hashint8(id) & 1073741823) % 10 < 3""";

    private int number(Random random, int below) {
        return random.nextInt(Math.max(below / PRODUCERS, 1)) * PRODUCERS + 7;
    }

    String item(Random random) {
        return "https://id.gs1.org/01/08936000010010/21/" + number(random, events / 5);
    }

    String lot(Random random) {
        return "https://id.gs1.org/01/08936000010027/10/L" + number(random, events / 3_500 * 50);
    }

    String place(Random random) {
        return "https://id.gs1.org/414/8936000%06d".formatted(7 * 200 + random.nextInt(200));
    }

    String order(Random random) {
        return "https://example.vn/po/" + random.nextInt(events / 10);
    }

    String step(Random random) {
        return STEPS.get(random.nextInt(STEPS.size()));
    }

    Instant day(Random random) {
        return Instant.parse("2024-11-01T00:00:00Z").plus(random.nextInt(DAYS - 1), ChronoUnit.DAYS);
    }
}
