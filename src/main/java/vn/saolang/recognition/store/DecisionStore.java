package vn.saolang.recognition.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.dossier.DossierId;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.ResultId;
import vn.saolang.kernel.Stale;
import vn.saolang.product.ProductId;
import vn.saolang.recognition.model.Decision;
import vn.saolang.recognition.model.DecisionItem;
import vn.saolang.recognition.model.DecisionKind;
import vn.saolang.recognition.model.DecisionState;

/** Decisions and the products on their lists. */
@Repository
public class DecisionStore {

    private final JdbcClient jdbc;

    DecisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(Decision decision, UUID preparedBy, Instant at) {
        jdbc.sql("""
                        insert into recognition.decision (id, kind, level, scope, state, symbol, prepared_by, prepared_at)
                        values (:id, :kind, :level, :scope, 'DRAFT', :symbol, :by, :at)
                        """)
                .param("id", decision.id())
                .param("kind", decision.kind().name())
                .param("level", decision.level().name())
                .param("scope", decision.scope())
                .param("symbol", decision.symbol())
                .param("by", preparedBy)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        decision.items().forEach(item -> insert(decision.id(), item));
    }

    private void insert(UUID decision, DecisionItem item) {
        jdbc.sql("""
                        insert into recognition.decision_item
                            (id, decision_id, line, result_id, dossier_id, product_id, product_code, product_name,
                             entity_name, council_name, total, ranked, recognised, concluded_on, filed_on, remark)
                        values (:id, :decision, :line, :result, :dossier, :product, :code, :name,
                                :entity, :council, :total, :ranked, :recognised, :concluded, :filed, :remark)
                        """)
                .param("id", item.id())
                .param("decision", decision)
                .param("line", item.line())
                .param("result", item.result().value())
                .param("dossier", item.dossier().value())
                .param("product", item.product().value())
                .param("code", item.productCode())
                .param("name", item.productName())
                .param("entity", item.entityName())
                .param("council", item.councilName())
                .param("total", item.total())
                .param("ranked", item.ranked())
                .param("recognised", item.recognised())
                .param("concluded", item.concludedOn())
                .param("filed", item.filedOn())
                .param("remark", item.remark())
                .update();
    }

    public Optional<Decision> find(UUID id) {
        return one(id, "");
    }

    /** As {@link #find}; holds the row until the transaction ends, so that two signers do not meet. */
    public Optional<Decision> lock(UUID id) {
        return one(id, " for update");
    }

    private Optional<Decision> one(UUID id, String suffix) {
        return jdbc.sql("select * from recognition.decision where id = :id" + suffix)
                .param("id", id)
                .query(this::decision)
                .optional();
    }

    /** The decisions of a scope that were not given up, the newest first. */
    public List<Decision> ofScope(String scope) {
        return jdbc.sql("""
                        select * from recognition.decision where scope = :scope and state <> 'DISCARDED'
                        order by prepared_at desc limit 200
                        """).param("scope", scope).query(this::decision).list();
    }

    /** Ids of results that stand on a list that was not given up. */
    public List<UUID> decidedResults() {
        return jdbc.sql("select result_id from recognition.decision_item where live")
                .query((row, _) -> row.getObject("result_id", UUID.class))
                .list();
    }

    /** Whether a decision, or a notice that ends without one, was issued over a result. */
    public boolean issuedOver(UUID result) {
        return jdbc.sql("""
                        select exists (select 1 from recognition.decision_item i
                                       join recognition.decision d on d.id = i.decision_id
                                       where i.result_id = :result and i.live and d.state = 'ISSUED')
                            or exists (select 1 from recognition.notice n where n.result_id = :result and n.state = 'ISSUED')
                        """).param("result", result).query(Boolean.class).single();
    }

    public boolean numberTaken(Decision decision, String number, int year) {
        return jdbc.sql("""
                        select exists (select 1 from recognition.decision
                            where scope = :scope and symbol = :symbol and decided_year = :year and number = :number
                              and state = 'ISSUED'
                            union all
                            select 1 from recognition.withdrawal
                            where scope = :scope and symbol = :symbol and decided_year = :year and number = :number
                            union all
                            select 1 from recognition.review_request
                            where province = :scope and symbol = :symbol and decided_year = :year and decision_number = :number)
                        """)
                .param("scope", decision.scope())
                .param("symbol", decision.symbol())
                .param("year", year)
                .param("number", number)
                .query(Boolean.class)
                .single();
    }

    /** Draft to submitted. */
    public void submit(
            Decision decision,
            @org.jspecify.annotations.Nullable String number,
            @org.jspecify.annotations.Nullable LocalDate day,
            Instant at) {
        changed(jdbc.sql("""
                        update recognition.decision
                        set state = 'SUBMITTED', submission_number = :number, submission_on = :day, submitted_at = :at,
                            version = version + 1
                        where id = :id and version = :version and state = 'DRAFT'
                        """)
                .param("number", number)
                .param("day", day)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", decision.id())
                .param("version", decision.version())
                .update());
    }

    /** Submitted back to draft. */
    public void giveBack(Decision decision, String reason) {
        changed(jdbc.sql("""
                        update recognition.decision set state = 'DRAFT', returned_for = :reason, version = version + 1
                        where id = :id and version = :version and state = 'SUBMITTED'
                        """)
                .param("reason", reason)
                .param("id", decision.id())
                .param("version", decision.version())
                .update());
    }

    /** Gives a draft up; its results may be decided anew. */
    public void discard(Decision decision) {
        changed(jdbc.sql("""
                        update recognition.decision set state = 'DISCARDED', version = version + 1
                        where id = :id and version = :version and state = 'DRAFT'
                        """)
                .param("id", decision.id())
                .param("version", decision.version())
                .update());
        jdbc.sql("update recognition.decision_item set live = false where decision_id = :id")
                .param("id", decision.id())
                .update();
    }

    /** Submitted to issued. */
    public void issue(Decision decision, String number, LocalDate day, UUID by, String signer, Instant at) {
        changed(jdbc.sql("""
                        update recognition.decision
                        set state = 'ISSUED', number = :number, decided_on = :day, signed_by = :by,
                            signer_name = :signer, signed_at = :at, version = version + 1
                        where id = :id and version = :version and state = 'SUBMITTED'
                        """)
                .param("number", number)
                .param("day", day)
                .param("by", by)
                .param("signer", signer)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", decision.id())
                .param("version", decision.version())
                .update());
    }

    private static void changed(int rows) {
        if (rows == 0) {
            throw new Stale("decision");
        }
    }

    private Decision decision(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        var signed = row.getTimestamp("signed_at");
        return new Decision(
                id,
                DecisionKind.valueOf(row.getString("kind")),
                Level.valueOf(row.getString("level")),
                row.getString("scope"),
                DecisionState.valueOf(row.getString("state")),
                row.getString("submission_number"),
                row.getObject("submission_on", LocalDate.class),
                row.getString("number"),
                row.getString("symbol"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("returned_for"),
                row.getString("signer_name"),
                signed == null ? null : signed.toInstant(),
                row.getInt("version"),
                items(id));
    }

    private List<DecisionItem> items(UUID decision) {
        return jdbc.sql("select * from recognition.decision_item where decision_id = :id order by line")
                .param("id", decision)
                .query(DecisionStore::item)
                .list();
    }

    private static DecisionItem item(ResultSet row, int number) throws SQLException {
        return new DecisionItem(
                row.getObject("id", UUID.class),
                row.getInt("line"),
                new ResultId(row.getObject("result_id", UUID.class)),
                new DossierId(row.getObject("dossier_id", UUID.class)),
                new ProductId(row.getObject("product_id", UUID.class)),
                row.getString("product_code"),
                row.getString("product_name"),
                row.getString("entity_name"),
                row.getString("council_name"),
                row.getBigDecimal("total"),
                row.getInt("ranked"),
                row.getObject("recognised", Integer.class),
                row.getObject("concluded_on", LocalDate.class),
                row.getObject("filed_on", LocalDate.class),
                row.getString("remark"));
    }
}
