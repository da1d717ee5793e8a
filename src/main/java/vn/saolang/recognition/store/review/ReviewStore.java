package vn.saolang.recognition.store.review;

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
import vn.saolang.files.FileId;
import vn.saolang.kernel.Stale;
import vn.saolang.recognition.model.review.Review;
import vn.saolang.recognition.model.review.ReviewState;
import vn.saolang.recognition.model.withdrawal.Attachment;

/** Requests of the ministry about a province's evaluations. */
@Repository
public class ReviewStore {

    private final JdbcClient jdbc;

    ReviewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(Review one, UUID by, Instant at) {
        Attachment file = one.file();
        jdbc.sql("""
                        insert into recognition.review_request
                            (id, province, state, number, requested_on, reason, file, file_name, made_by, made_at, symbol)
                        values (:id, :province, 'REQUESTED', :number, :on, :reason, :file, :fileName, :by, :at, :symbol)
                        """)
                .param("id", one.id())
                .param("province", one.province())
                .param("number", one.number())
                .param("on", one.requestedOn())
                .param("reason", one.reason())
                .param("file", file == null ? null : file.file().sha256())
                .param("fileName", file == null ? null : file.name())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("symbol", one.symbol())
                .update();
        one.items().forEach(item -> insert(one.id(), item));
    }

    private void insert(UUID request, Review.Item item) {
        jdbc.sql("""
                        insert into recognition.review_item
                            (request_id, recognition_id, dossier_id, product_name, entity_name, product_code, stars,
                             recognised_by, asks_redo, asks_annul)
                        values (:request, :recognition, :dossier, :product, :entity, :code, :stars, :decision, :redo, :annul)
                        """)
                .param("request", request)
                .param("recognition", item.recognition())
                .param("dossier", item.dossier())
                .param("product", item.product())
                .param("entity", item.entity())
                .param("code", item.code())
                .param("stars", item.stars())
                .param("decision", item.decision())
                .param("redo", item.asksRedo())
                .param("annul", item.asksAnnul())
                .update();
    }

    /** The dossier a recognition was made by; empty for those made before this software was used. */
    public Optional<UUID> dossierOf(UUID recognition) {
        return jdbc.sql("""
                        select i.dossier_id from recognition.recognition r
                        join recognition.decision_item i on i.id = r.item_id where r.id = :id
                        """).param("id", recognition).query(UUID.class).optional();
    }

    public Optional<Review> find(UUID id) {
        return one(id, "");
    }

    /** As {@link #find}; holds the row until the transaction ends. */
    public Optional<Review> lock(UUID id) {
        return one(id, " for update");
    }

    private Optional<Review> one(UUID id, String suffix) {
        return jdbc.sql("select * from recognition.review_request where id = :id" + suffix)
                .param("id", id)
                .query(this::review)
                .optional();
    }

    /**
     * Requests, the newest first.
     *
     * @param province null for all
     */
    public List<Review> list(@Nullable String province) {
        return jdbc.sql("""
                        select * from recognition.review_request
                        where cast(:province as text) is null or province = :province order by made_at desc, id limit 200
                        """)
                .param("province", province, java.sql.Types.VARCHAR)
                .query(this::review)
                .list();
    }

    /** The province's answer with what it does about each product. */
    public void answer(Review one, String answer, @Nullable String number, LocalDate on) {
        changed(jdbc.sql("""
                        update recognition.review_request
                        set state = 'ANSWERED', answer = :answer, answer_number = :number, answered_on = :on,
                            version = version + 1
                        where id = :id and version = :version and state = 'REQUESTED'
                        """)
                .param("answer", answer)
                .param("number", number)
                .param("on", on)
                .param("id", one.id())
                .param("version", one.version())
                .update());
    }

    public void decide(UUID request, UUID recognition, boolean redo, boolean annul) {
        jdbc.sql("""
                        update recognition.review_item set redo = :redo, annul = :annul
                        where request_id = :request and recognition_id = :recognition
                        """)
                .param("redo", redo)
                .param("annul", annul)
                .param("request", request)
                .param("recognition", recognition)
                .update();
    }

    public void giveBack(Review one, String reason) {
        changed(jdbc.sql("""
                        update recognition.review_request
                        set state = 'REQUESTED', returned_for = :reason, version = version + 1
                        where id = :id and version = :version and state = 'ANSWERED'
                        """)
                .param("reason", reason)
                .param("id", one.id())
                .param("version", one.version())
                .update());
    }

    public void close(Review one, String reason) {
        changed(jdbc.sql("""
                        update recognition.review_request set state = 'CLOSED', closed_for = :reason, version = version + 1
                        where id = :id and version = :version and state in ('REQUESTED', 'ANSWERED')
                        """)
                .param("reason", reason)
                .param("id", one.id())
                .param("version", one.version())
                .update());
    }

    public void issue(Review one, String number, LocalDate on, UUID by, String signer, Instant at) {
        changed(jdbc.sql("""
                        update recognition.review_request
                        set state = 'ISSUED', decision_number = :number, decided_on = :on, signed_by = :by,
                            signer_name = :signer, signed_at = :at, version = version + 1
                        where id = :id and version = :version and state = 'ANSWERED'
                        """)
                .param("number", number)
                .param("on", on)
                .param("by", by)
                .param("signer", signer)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", one.id())
                .param("version", one.version())
                .update());
    }

    private static void changed(int rows) {
        if (rows == 0) {
            throw new Stale("review");
        }
    }

    private Review review(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String file = row.getString("file");
        return new Review(
                id,
                row.getString("province"),
                ReviewState.valueOf(row.getString("state")),
                row.getString("number"),
                row.getObject("requested_on", LocalDate.class),
                row.getString("reason"),
                file == null ? null : new Attachment(new FileId(file), row.getString("file_name")),
                row.getString("answer"),
                row.getString("answer_number"),
                row.getObject("answered_on", LocalDate.class),
                row.getString("returned_for"),
                row.getString("closed_for"),
                row.getString("decision_number"),
                row.getString("symbol"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("signer_name"),
                items(id),
                row.getInt("version"));
    }

    private List<Review.Item> items(UUID request) {
        return jdbc.sql(
                        "select * from recognition.review_item where request_id = :id order by product_name, recognition_id")
                .param("id", request)
                .query((row, _) -> new Review.Item(
                        row.getObject("recognition_id", UUID.class),
                        row.getObject("dossier_id", UUID.class),
                        row.getString("product_name"),
                        row.getString("entity_name"),
                        row.getString("product_code"),
                        row.getInt("stars"),
                        row.getString("recognised_by"),
                        row.getBoolean("asks_redo"),
                        row.getBoolean("asks_annul"),
                        row.getBoolean("redo"),
                        row.getBoolean("annul")))
                .list();
    }
}
