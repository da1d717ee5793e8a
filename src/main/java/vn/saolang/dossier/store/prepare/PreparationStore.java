package vn.saolang.dossier.store.prepare;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.content.MissingPaper;
import vn.saolang.kernel.Actor;

/** Who prepared which part, and what counts against whom. */
@Repository
public class PreparationStore {

    private final JdbcClient jdbc;

    PreparationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who was the last to write a part; mandate is null for the producer itself. */
    public record Preparation(
            long id,
            String part,
            UUID account,
            String name,
            @Nullable UUID mandate,
            Instant first,
            Instant last) {}

    /** The last one of each part. */
    public List<Preparation> last(DossierId dossier) {
        return jdbc.sql("""
                        select distinct on (part) id, part, account_id, name, mandate_id, first_at, last_at
                        from dossier.preparation where dossier_id = :dossier order by part, id desc
                        """)
                .param("dossier", dossier.value())
                .query(PreparationStore::read)
                .list();
    }

    public Optional<Preparation> last(DossierId dossier, String part) {
        return jdbc.sql("""
                        select id, part, account_id, name, mandate_id, first_at, last_at from dossier.preparation
                        where dossier_id = :dossier and part = :part order by id desc limit 1
                        """)
                .param("dossier", dossier.value())
                .param("part", part)
                .query(PreparationStore::read)
                .optional();
    }

    private static Preparation read(ResultSet row, int number) throws SQLException {
        return new Preparation(
                row.getLong("id"),
                row.getString("part"),
                row.getObject("account_id", UUID.class),
                row.getString("name"),
                row.getObject("mandate_id", UUID.class),
                row.getTimestamp("first_at").toInstant(),
                row.getTimestamp("last_at").toInstant());
    }

    public void insert(DossierId dossier, String part, Actor by, @Nullable UUID mandate, Instant at) {
        jdbc.sql("""
                        insert into dossier.preparation (dossier_id, part, account_id, name, mandate_id, first_at, last_at)
                        values (:dossier, :part, :by, :name, :mandate, :at, :at)
                        """)
                .param("dossier", dossier.value())
                .param("part", part)
                .param("by", by.account())
                .param("name", by.name())
                .param("mandate", mandate, java.sql.Types.OTHER)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void again(long id, Instant at) {
        jdbc.sql("update dossier.preparation set last_at = greatest(last_at, :at) where id = :id")
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Counts an item of a request against somebody. */
    public void blame(UUID request, int position, Preparation preparation) {
        jdbc.sql("""
                        insert into dossier.defect (request_id, position, account_id, name, mandate_id)
                        values (:request, :position, :account, :name, :mandate)
                        """)
                .param("request", request)
                .param("position", position)
                .param("account", preparation.account())
                .param("name", preparation.name())
                .param("mandate", preparation.mandate())
                .update();
    }

    /** A preparer with counts: dossiers prepared, of them handed in, items asked for. */
    public record Counts(UUID account, String name, int dossiers, int handedIn, int defects) {}

    private static final String COUNTS = """
            select p.account_id, max(p.name) as name, count(distinct d.id) as dossiers,
                   count(distinct d.id) filter (where d.current_submission > 0) as handed_in,
                   (select count(*) from dossier.defect f
                      join dossier.request r on r.id = f.request_id
                      join dossier.dossier o on o.id = r.dossier_id
                      where f.account_id = p.account_id
                        and (:everywhere or o.province_code || '@' || o.province_from in (:provinces))) as defects
            from dossier.preparation p join dossier.dossier d on d.id = p.dossier_id
            where p.mandate_id is not null
            """;

    /** Everybody who prepared dossiers handed in in these provinces (keys), most defects first. */
    public List<Counts> inProvinces(List<String> provinces) {
        return jdbc.sql(COUNTS + """
                          and d.current_submission > 0 and d.province_code || '@' || d.province_from in (:provinces)
                        group by p.account_id order by defects desc, name
                        """)
                .param("everywhere", false)
                .param("provinces", provinces)
                .query(PreparationStore::counts)
                .list();
    }

    public Optional<Counts> of(UUID account) {
        return jdbc.sql(COUNTS + " and p.account_id = :account group by p.account_id")
                .param("everywhere", true)
                .param("provinces", List.of(""))
                .param("account", account)
                .query(PreparationStore::counts)
                .optional();
    }

    private static Counts counts(ResultSet row, int number) throws SQLException {
        return new Counts(
                row.getObject("account_id", UUID.class),
                row.getString("name"),
                row.getInt("dossiers"),
                row.getInt("handed_in"),
                row.getInt("defects"));
    }

    /** An item that counts against somebody. */
    public record Defect(
            DossierId dossier,
            String product,
            LocalDate askedOn,
            MissingPaper paper,
            @Nullable String criterion,
            String detail) {}

    /** Newest first, 200 at most. */
    public List<Defect> defectsOf(UUID account) {
        return jdbc.sql("""
                        select r.dossier_id, v.name as product, r.asked_on, i.ground, i.criterion, i.detail
                        from dossier.defect f
                        join dossier.request_item i on i.request_id = f.request_id and i.position = f.position
                        join dossier.request r on r.id = f.request_id
                        join dossier.dossier d on d.id = r.dossier_id
                        join product.v_product v on v.id = d.product_id
                        where f.account_id = :account order by r.asked_at desc, i.position limit 200
                        """)
                .param("account", account)
                .query((row, _) -> new Defect(
                        new DossierId(row.getObject("dossier_id", UUID.class)),
                        row.getString("product"),
                        row.getObject("asked_on", LocalDate.class),
                        MissingPaper.valueOf(row.getString("ground")),
                        row.getString("criterion"),
                        row.getString("detail")))
                .list();
    }
}
