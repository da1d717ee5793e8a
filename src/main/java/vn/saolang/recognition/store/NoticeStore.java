package vn.saolang.recognition.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.dossier.DossierId;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.ResultId;
import vn.saolang.kernel.Stale;
import vn.saolang.producer.EntityId;
import vn.saolang.recognition.model.Notice;
import vn.saolang.recognition.model.Outcome;
import vn.saolang.territory.UnitRef;

/** Notices of results. */
@Repository
public class NoticeStore {

    private static final String NEWEST = " order by n.noticed_on desc nulls first, n.concluded_on desc limit 300";

    private final JdbcClient jdbc;

    NoticeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a draft; does nothing when the result has its notice. */
    public void insert(Notice notice) {
        jdbc.sql("""
                        insert into recognition.notice
                            (id, result_id, dossier_id, entity_id, unit_code, unit_from, level, scope, outcome,
                             product_name, product_code, entity_name, council_name, stars, total, reason, concluded_on,
                             decision, remark, state, symbol)
                        values (:id, :result, :dossier, :entity, :unitCode, :unitFrom, :level, :scope, :outcome,
                                :product, :code, :entityName, :council, :stars, :total, :reason, :concluded,
                                :decision, :remark, 'DRAFT', :symbol)
                        on conflict (result_id, scope) do nothing
                        """)
                .param("id", notice.id())
                .param("result", notice.result().value())
                .param("dossier", notice.dossier().value())
                .param("entity", notice.entity().value())
                .param("unitCode", notice.commune().code())
                .param("unitFrom", notice.commune().validFrom())
                .param("level", notice.level().name())
                .param("scope", notice.scope())
                .param("outcome", notice.outcome().name())
                .param("product", notice.productName())
                .param("code", notice.productCode())
                .param("entityName", notice.entityName())
                .param("council", notice.councilName())
                .param("stars", notice.stars())
                .param("total", notice.total())
                .param("reason", notice.reason())
                .param("concluded", notice.concludedOn())
                .param("decision", notice.decision())
                .param("remark", notice.remark())
                .param("symbol", notice.symbol())
                .update();
    }

    public Optional<Notice> find(UUID id) {
        return jdbc.sql("select n.* from recognition.notice n where n.id = :id")
                .param("id", id)
                .query(NoticeStore::read)
                .optional();
    }

    /** All notices an office writes, drafts first. */
    public List<Notice> ofScope(String scope) {
        return jdbc.sql("select n.* from recognition.notice n where n.scope = :scope" + NEWEST)
                .param("scope", scope)
                .query(NoticeStore::read)
                .list();
    }

    /** The ministry's notices about dossiers that came from a province. */
    public List<Notice> toProvince(Collection<DossierId> dossiers) {
        if (dossiers.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select n.* from recognition.notice n where n.scope = 'VN' and n.state = 'ISSUED'"
                        + " and n.dossier_id in (:dossiers)" + NEWEST)
                .param("dossiers", dossiers.stream().map(DossierId::value).toList())
                .query(NoticeStore::read)
                .list();
    }

    /** Issued notices to these entities. */
    public List<Notice> toEntities(Collection<EntityId> entities) {
        if (entities.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select n.* from recognition.notice n where n.state = 'ISSUED' and n.entity_id in (:entities)"
                        + NEWEST)
                .param("entities", entities.stream().map(EntityId::value).toList())
                .query(NoticeStore::read)
                .list();
    }

    /** Issued notices to a commune. */
    public List<Notice> toCommune(UnitRef commune) {
        return jdbc.sql("select n.* from recognition.notice n where n.state = 'ISSUED' and n.unit_code = :code"
                        + " and n.unit_from = :from" + NEWEST)
                .param("code", commune.code())
                .param("from", commune.validFrom())
                .query(NoticeStore::read)
                .list();
    }

    /** Ids of results of which the office of the scope has drafted or issued a notice. */
    public List<UUID> noticedResults(String scope) {
        return jdbc.sql("select result_id from recognition.notice where scope = :scope")
                .param("scope", scope)
                .query((row, _) -> row.getObject("result_id", UUID.class))
                .list();
    }

    /** Results the ministry told the provinces of. */
    public List<UUID> announcedByMinistry() {
        return jdbc.sql("select result_id from recognition.notice where scope = 'VN' and state = 'ISSUED'")
                .query((row, _) -> row.getObject("result_id", UUID.class))
                .list();
    }

    public boolean numberTaken(Notice notice, String number, int year) {
        return jdbc.sql("""
                        select exists (select 1 from recognition.notice
                            where scope = :scope and symbol = :symbol and noticed_year = :year and number = :number
                              and state = 'ISSUED')
                        """)
                .param("scope", notice.scope())
                .param("symbol", notice.symbol())
                .param("year", year)
                .param("number", number)
                .query(Boolean.class)
                .single();
    }

    public void issue(Notice notice, String number, LocalDate day, UUID by, String signer, Instant at) {
        int changed = jdbc.sql("""
                        update recognition.notice
                        set state = 'ISSUED', number = :number, noticed_on = :day, issued_by = :by,
                            signer_name = :signer, issued_at = :at, version = version + 1
                        where id = :id and version = :version and state = 'DRAFT'
                        """)
                .param("number", number)
                .param("day", day)
                .param("by", by)
                .param("signer", signer)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", notice.id())
                .param("version", notice.version())
                .update();
        if (changed == 0) {
            throw new Stale("notice");
        }
    }

    private static Notice read(ResultSet row, int number) throws SQLException {
        return new Notice(
                row.getObject("id", UUID.class),
                new ResultId(row.getObject("result_id", UUID.class)),
                new DossierId(row.getObject("dossier_id", UUID.class)),
                new EntityId(row.getObject("entity_id", UUID.class)),
                new UnitRef(row.getString("unit_code"), row.getObject("unit_from", LocalDate.class)),
                Level.valueOf(row.getString("level")),
                row.getString("scope"),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("product_name"),
                row.getString("product_code"),
                row.getString("entity_name"),
                row.getString("council_name"),
                row.getInt("stars"),
                row.getBigDecimal("total"),
                row.getString("reason"),
                row.getObject("concluded_on", LocalDate.class),
                row.getString("decision"),
                row.getString("remark"),
                "ISSUED".equals(row.getString("state")),
                row.getString("number"),
                row.getString("symbol"),
                row.getObject("noticed_on", LocalDate.class),
                row.getInt("version"));
    }
}
