package vn.saolang.dossier.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.content.CommuneSignature;
import vn.saolang.dossier.content.CompletionItem;
import vn.saolang.dossier.content.MissingPaper;
import vn.saolang.kernel.Actor;

/** What offices did with dossiers: receipts, what they asked for, what they signed. */
@Repository
public class OfficeStore {

    private final JdbcClient jdbc;

    OfficeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which office. */
    public enum Desk {
        COMMUNE,
        PROVINCE
    }

    /**
     * A receipt.
     *
     * @param slip number as on form 01
     * @param dueOn last day of the review, null when no rule sets one
     */
    public record Reception(
            Desk desk,
            int submission,
            String slip,
            LocalDate receivedOn,
            String receiver,
            @Nullable LocalDate dueOn) {}

    public void receive(DossierId id, Reception reception, Actor by, Instant at) {
        jdbc.sql("""
                        insert into dossier.reception (dossier_id, level, submission, slip, received_on, received_at, receiver,
                            receiver_name, due_on)
                        values (:id, :level, :submission, :slip, :on, :at, :receiver, :name, :due)
                        """)
                .param("id", id.value())
                .param("level", reception.desk().name())
                .param("submission", reception.submission())
                .param("slip", reception.slip())
                .param("on", reception.receivedOn())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("receiver", by.account())
                .param("name", by.name())
                .param("due", reception.dueOn(), java.sql.Types.DATE)
                .update();
    }

    /** The office's latest receipt of the dossier. */
    public Optional<Reception> reception(DossierId id, Desk desk) {
        return jdbc.sql("""
                        select level, submission, slip, received_on, receiver_name, due_on from dossier.reception
                        where dossier_id = :id and level = :level order by submission desc limit 1
                        """)
                .param("id", id.value())
                .param("level", desk.name())
                .query(OfficeStore::reception)
                .optional();
    }

    private static Reception reception(ResultSet row, int number) throws SQLException {
        return new Reception(
                Desk.valueOf(row.getString("level")),
                row.getInt("submission"),
                row.getString("slip"),
                row.getObject("received_on", LocalDate.class),
                row.getString("receiver_name"),
                row.getObject("due_on", LocalDate.class));
    }

    /** What an office asked to be completed. */
    public record Request(
            UUID id,
            Desk desk,
            boolean ofEntity,
            int submission,
            LocalDate askedOn,
            String asker,
            List<CompletionItem> items) {}

    public void ask(DossierId id, Request request, Actor by, Instant at) {
        jdbc.sql("""
                        insert into dossier.request (id, dossier_id, level, addressee, submission, asked_on, asked_at, asked_by,
                            asker)
                        values (:id, :dossier, :level, :addressee, :submission, :on, :at, :by, :name)
                        """)
                .param("id", request.id())
                .param("dossier", id.value())
                .param("level", request.desk().name())
                .param("addressee", request.ofEntity() ? "ENTITY" : "COMMUNE")
                .param("submission", request.submission())
                .param("on", request.askedOn())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.account())
                .param("name", by.name())
                .update();
        for (int i = 0; i < request.items().size(); i++) {
            CompletionItem item = request.items().get(i);
            jdbc.sql("""
                            insert into dossier.request_item (request_id, position, ground, detail, criterion)
                            values (:request, :position, :ground, :detail, :criterion)
                            """)
                    .param("request", request.id())
                    .param("position", i + 1)
                    .param("ground", item.paper().name())
                    .param("detail", item.detail())
                    .param("criterion", item.criterion(), java.sql.Types.VARCHAR)
                    .update();
        }
    }

    /** Newest first. */
    public List<Request> requests(DossierId id) {
        Map<UUID, Request> found = new LinkedHashMap<>();
        jdbc.sql("""
                        select r.id, r.level, r.addressee, r.submission, r.asked_on, r.asker, i.ground, i.detail, i.criterion
                        from dossier.request r join dossier.request_item i on i.request_id = r.id
                        where r.dossier_id = :id order by r.asked_at desc, r.id, i.position
                        """).param("id", id.value()).query(row -> {
            UUID request = row.getObject("id", UUID.class);
            CompletionItem item = new CompletionItem(
                    MissingPaper.valueOf(row.getString("ground")), row.getString("detail"), row.getString("criterion"));
            Request before = found.get(request);
            found.put(request, before == null ? request(row, item) : with(before, item));
        });
        return List.copyOf(found.values());
    }

    private static Request request(ResultSet row, CompletionItem first) throws SQLException {
        return new Request(
                row.getObject("id", UUID.class),
                Desk.valueOf(row.getString("level")),
                row.getString("addressee").equals("ENTITY"),
                row.getInt("submission"),
                row.getObject("asked_on", LocalDate.class),
                row.getString("asker"),
                List.of(first));
    }

    private static Request with(Request request, CompletionItem item) {
        List<CompletionItem> items = new java.util.ArrayList<>(request.items());
        items.add(item);
        return new Request(
                request.id(),
                request.desk(),
                request.ofEntity(),
                request.submission(),
                request.askedOn(),
                request.asker(),
                List.copyOf(items));
    }

    /** Report and letter as signed: canonical content with its hash. */
    public record Forwarding(
            int number, int submission, CommuneSignature signature, String content, String sha256, String signer) {}

    public void forward(DossierId id, Forwarding forwarding, Actor by, Instant at) {
        CommuneSignature signature = forwarding.signature();
        jdbc.sql("""
                        insert into dossier.forwarding (dossier_id, number, submission, report_number, report_date,
                            letter_number, letter_date, content, sha256, signed_at, signed_by, signer)
                        values (:id, :number, :submission, :reportNumber, :reportDate, :letterNumber, :letterDate, :content,
                            :sha256, :at, :by, :name)
                        """)
                .param("id", id.value())
                .param("number", forwarding.number())
                .param("submission", forwarding.submission())
                .param("reportNumber", signature.reportNumber())
                .param("reportDate", Objects.requireNonNull(signature.reportDate()))
                .param("letterNumber", signature.letterNumber())
                .param("letterDate", Objects.requireNonNull(signature.letterDate()))
                .param("content", forwarding.content())
                .param("sha256", forwarding.sha256())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.account())
                .param("name", by.name())
                .update();
    }

    /** Oldest first. */
    public List<Forwarding> forwardings(DossierId id) {
        return jdbc.sql("""
                        select number, submission, report_number, report_date, letter_number, letter_date, content, sha256, signer
                        from dossier.forwarding where dossier_id = :id order by number
                        """)
                .param("id", id.value())
                .query((row, _) -> new Forwarding(
                        row.getInt("number"),
                        row.getInt("submission"),
                        new CommuneSignature(
                                row.getString("report_number"),
                                row.getObject("report_date", LocalDate.class),
                                row.getString("letter_number"),
                                row.getObject("letter_date", LocalDate.class)),
                        row.getString("content"),
                        row.getString("sha256"),
                        row.getString("signer")))
                .list();
    }
}
