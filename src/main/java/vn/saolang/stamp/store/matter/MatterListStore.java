package vn.saolang.stamp.store.matter;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.kernel.Paged;
import vn.saolang.stamp.model.matter.Finding;
import vn.saolang.stamp.model.matter.MatterFilter;
import vn.saolang.stamp.model.matter.MatterLine;
import vn.saolang.stamp.model.matter.MatterState;

/** Lists of cases. */
@Repository
public class MatterListStore {

    private static final String FROM = """
            from stamp.matter m
            left join producer.v_entity e on e.id = m.entity_id
            left join traceability.v_item i on i.id = m.item_id
            where (:all or e.commune_code || '@' || e.commune_from in (:units) or (:unknown and m.entity_id is null))
              and case :filter when 'WAITING' then m.state = 'RECEIVED'
                               when 'MINE' then m.state in ('ASSIGNED', 'VERIFIED') and m.assigned_to = :me
                               when 'OPEN' then m.state <> 'CLOSED'
                               else m.state = 'CLOSED' end
            """;

    private static final String LINE = """
            select m.id, m.number, m.typed_code, i.name as item_name, e.name as entity_name, m.state, m.opened_at, m.assigned_to, m.finding,
                   (select count(*) from stamp.report r where r.matter_id = m.id) as reports
            """;

    private final JdbcClient jdbc;

    MatterListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whose cases are asked for.
     *
     * @param all the whole country
     * @param units keys of communes; never empty
     * @param unknown those too of which nobody knows the producer
     */
    public record Within(boolean all, List<String> units, boolean unknown, UUID me) {}

    /** A page of them: open ones by age, closed ones the newest first. */
    public Paged<MatterLine> page(Within within, MatterFilter filter, int page, int size) {
        long total = count(within, filter);
        String order = filter == MatterFilter.CLOSED ? "m.closed_at desc" : "m.opened_at";
        List<MatterLine> lines = ask(
                        LINE + FROM + " order by " + order + ", m.number limit :size offset :from", within, filter)
                .param("size", size)
                .param("from", (long) page * size)
                .query((row, _) -> line(row))
                .list();
        return new Paged<>(lines, total, page, size);
    }

    public long count(Within within, MatterFilter filter) {
        return ask("select count(*) " + FROM, within, filter).query(Long.class).single();
    }

    /** Cases about a package size, the newest first. */
    public List<MatterLine> ofItem(UUID item, int most) {
        return jdbc.sql(LINE + """
                        from stamp.matter m
                        left join producer.v_entity e on e.id = m.entity_id
                        left join traceability.v_item i on i.id = m.item_id
                        where m.item_id = :item order by m.opened_at desc, m.number limit :most
                        """)
                .param("item", item)
                .param("most", most)
                .query((row, _) -> line(row))
                .list();
    }

    private JdbcClient.StatementSpec ask(String sql, Within within, MatterFilter filter) {
        return jdbc.sql(sql)
                .param("all", within.all())
                .param("units", within.units())
                .param("unknown", within.unknown())
                .param("filter", filter.name())
                .param("me", within.me());
    }

    private static MatterLine line(java.sql.ResultSet row) throws java.sql.SQLException {
        String finding = row.getString("finding");
        return new MatterLine(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("typed_code"),
                row.getString("item_name"),
                row.getString("entity_name"),
                MatterState.valueOf(row.getString("state")),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("assigned_to", UUID.class),
                row.getInt("reports"),
                finding == null ? null : Finding.valueOf(finding));
    }
}
