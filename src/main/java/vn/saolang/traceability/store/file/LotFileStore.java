package vn.saolang.traceability.store.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.SearchText;
import vn.saolang.producer.EntityId;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.ItemKind;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.model.file.LotFilter;
import vn.saolang.traceability.model.file.LotHead;
import vn.saolang.traceability.model.file.LotReach;

/** Lots as lists and files show them. */
@Repository
public class LotFileStore {

    static final String HEAD = """
            select l.id, l.code, l.made_on, l.expires_on, l.item_id, i.name as item_name, i.code as item_code, i.gtin, i.kind, i.unit,
                   i.product_id, l.entity_id, m.name as entity_name, q.made, q.made - q.gone as left_over,
                   exists (select 1 from traceability.published_lot p where p.lot_id = l.id) as published,
                   coalesce(o.shown_publicly, false) as shown,
                   exists (select 1 from reached r where r.lot_id = l.id) as recalled,
                   exists (select 1 from traceability.lot_test t join traceability.v_entry n on n.id = t.entry_id
                           where t.lot_id = l.id and not t.passed) as failed
            from traceability.lot l
            join traceability.item i on i.id = l.item_id
            join producer.v_entity m on m.id = l.entity_id
            left join product.v_product o on o.id = i.product_id
            cross join lateral (
                select sum(traceability.in_base(x.quantity, x.unit)) filter (where x.role = 'OUTPUT')
                           / traceability.in_base(1, i.unit) as made,
                       coalesce(sum(traceability.in_base(x.quantity, x.unit)) filter (where x.role in ('INPUT', 'SAMPLED')
                               or (n.kind = 'SHIPMENT' and d.entity_id is null)), 0)
                           / traceability.in_base(1, i.unit) as gone
                from traceability.entry_lot x
                join traceability.v_entry n on n.id = x.entry_id
                left join traceability.place d on d.id = n.to_place_id
                where x.lot_id = l.id) q
            """;

    /** What open recalls reach; a lot of another producer made from a recalled one is reached too. */
    static final String REACHED = """
            with recursive reached (lot_id) as (
                select lot_id from traceability.recall where ended_at is null
                union
                select o.lot_id
                from reached r
                join traceability.entry_lot u on u.lot_id = r.lot_id and u.role = 'INPUT'
                join traceability.entry_lot o on o.entry_id = u.entry_id and o.role = 'OUTPUT'
                where not exists (select 1 from traceability.declared_wrong w where w.entry_id = u.entry_id))
            """;

    private static final String WITHIN = """
             (:all or l.entity_id in (:entities)
              or m.commune_code || '@' || m.commune_from in (:units)
              or o.place_code || '@' || o.place_from in (:units)
              or exists (
                  select 1 from traceability.entry_lot x
                  join traceability.v_entry n on n.id = x.entry_id
                  join traceability.place a on a.id = n.place_id
                  left join traceability.place b on b.id = n.to_place_id
                  where x.lot_id = l.id and x.role in ('OUTPUT', 'MOVED')
                    and (a.commune_code || '@' || a.commune_from in (:units) or b.commune_code || '@' || b.commune_from in (:units)
                         or b.entity_id in (:entities) or n.entity_id in (:entities))))
            """;

    private static final String FILTER = """
             and (:words = '%%' or kernel.fold(i.name || ' ' || m.name) like :words or upper(l.code) like :typed
                  or upper(i.code) like :typed or i.gtin like :typed)
             and (:filter <> 'RECALLED' or l.id in (select lot_id from reached))
             and (:filter <> 'FAILED_TEST' or l.id in (select t.lot_id from traceability.lot_test t
                  join traceability.v_entry n on n.id = t.entry_id where not t.passed))
             and (:filter <> 'EXPIRED_IN_HAND' or (l.expires_on < :today and q.made > q.gone))
            """;

    private final JdbcClient jdbc;

    LotFileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lots within reach that answer to the words and the filter, the newest first. */
    public Paged<LotHead> search(LotReach reach, LotFilter filter, LocalDate today, int page, int size) {
        String from = "from (" + REACHED + HEAD + " where " + WITHIN + FILTER + ") found";
        long total = told(jdbc.sql("select count(*) " + from), reach, filter, today)
                .query(Long.class)
                .single();
        List<LotHead> lots = told(
                        jdbc.sql("select * " + from + " order by made_on desc, code desc, id limit :size offset :skip"),
                        reach,
                        filter,
                        today)
                .param("size", size)
                .param("skip", (long) page * size)
                .query(LotFileStore::head)
                .list();
        return new Paged<>(lots, total, page, size);
    }

    private static JdbcClient.StatementSpec told(
            JdbcClient.StatementSpec statement, LotReach reach, LotFilter filter, LocalDate today) {
        return statement
                .param("all", reach.everything())
                .param("entities", reach.entityIds())
                .param("units", reach.unitKeys())
                .param("words", "%" + SearchText.fold(filter.q()) + "%")
                .param("typed", "%" + filter.q().strip().toUpperCase(java.util.Locale.ROOT) + "%")
                .param("filter", filter.only().name())
                .param("today", today);
    }

    /** The lot, when it is within reach. */
    public Optional<LotHead> find(LotId id, LotReach reach) {
        return jdbc.sql(REACHED + HEAD + " where l.id = :id and " + WITHIN)
                .param("id", id.value())
                .param("all", reach.everything())
                .param("entities", reach.entityIds())
                .param("units", reach.unitKeys())
                .query(LotFileStore::head)
                .optional();
    }

    /** The lot, whoever asks. */
    public Optional<LotHead> find(LotId id) {
        return heads(List.of(id)).stream().findFirst();
    }

    /** These lots, by item and code. */
    public List<LotHead> heads(Collection<LotId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(REACHED + HEAD + " where l.id in (:ids) order by i.name, l.code")
                        .param("ids", ids.stream().map(LotId::value).toList())
                        .query(LotFileStore::head)
                        .list();
    }

    /** The newest lots of an item. */
    public List<LotHead> ofItem(ItemId item, int most) {
        return jdbc.sql(REACHED + HEAD + " where l.item_id = :item order by l.made_on desc, l.code desc limit :most")
                .param("item", item.value())
                .param("most", most)
                .query(LotFileStore::head)
                .list();
    }

    /** Lets everybody read the lot's story; once is enough. */
    public void publish(LotId lot, UUID by, Instant at) {
        jdbc.sql("""
                        insert into traceability.published_lot (lot_id, published_by, published_at) values (:lot, :by, :at)
                        on conflict do nothing
                        """)
                .param("lot", lot.value())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    public void hide(LotId lot) {
        jdbc.sql("delete from traceability.published_lot where lot_id = :lot")
                .param("lot", lot.value())
                .update();
    }

    static LotHead head(ResultSet row, int number) throws SQLException {
        return new LotHead(
                new LotId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getObject("made_on", LocalDate.class),
                row.getObject("expires_on", LocalDate.class),
                new ItemId(row.getObject("item_id", UUID.class)),
                row.getString("item_name"),
                row.getString("item_code"),
                row.getString("gtin"),
                ItemKind.valueOf(row.getString("kind")),
                row.getString("unit"),
                row.getObject("product_id", UUID.class),
                new EntityId(row.getObject("entity_id", UUID.class)),
                row.getString("entity_name"),
                row.getBigDecimal("made"),
                row.getBigDecimal("left_over"),
                row.getBoolean("published"),
                row.getBoolean("shown"),
                row.getBoolean("recalled"),
                row.getBoolean("failed"));
    }

    /** Whether an entity wrote the lot into its diary, or the lot was sent to a place of it. */
    public boolean cameTo(LotId lot, EntityId entity) {
        return jdbc.sql("""
                        select exists (
                            select 1 from traceability.entry_lot x
                            join traceability.entry e on e.id = x.entry_id
                            left join traceability.place p on p.id = e.to_place_id
                            where x.lot_id = :lot and (e.entity_id = :entity or p.entity_id = :entity)
                              and not exists (select 1 from traceability.declared_wrong w where w.entry_id = e.id))
                        """)
                .param("lot", lot.value())
                .param("entity", entity.value())
                .query(Boolean.class)
                .single();
    }
}
