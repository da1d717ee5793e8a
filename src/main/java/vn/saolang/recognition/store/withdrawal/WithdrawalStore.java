package vn.saolang.recognition.store.withdrawal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.kernel.Stale;
import vn.saolang.recognition.model.withdrawal.Attachment;
import vn.saolang.recognition.model.withdrawal.Basis;
import vn.saolang.recognition.model.withdrawal.HeldCertificate;
import vn.saolang.recognition.model.withdrawal.Verification;
import vn.saolang.recognition.model.withdrawal.Withdrawal;
import vn.saolang.recognition.model.withdrawal.WithdrawalState;

/** Cases of withdrawal. Each change names the state and version it starts from. */
@Repository
public class WithdrawalStore {

    private final JdbcClient jdbc;

    WithdrawalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Opens a case; a second open one of the same certificate is a {@link org.springframework.dao.DuplicateKeyException}. */
    public void insert(Withdrawal one, @Nullable UUID by, Instant at) {
        HeldCertificate held = one.certificate();
        Basis basis = one.basis();
        jdbc.sql("""
                        insert into recognition.withdrawal
                            (id, recognition_id, listed_id, entity_id, product_name, entity_name, product_code, stars,
                             recognised_by, issued_on, province, commune, scope, desk, state, ground, basis, basis_number,
                             basis_on, basis_by, basis_text, basis_file, basis_file_name, due_on, opened_by, opened_at, symbol)
                        values (:id, :recognition, :listed, :entity, :product, :entityName, :code, :stars,
                                :decision, :issued, :province, :commune, :scope, :desk, 'OPEN', :ground, :basis, :number,
                                :on, :authority, :text, :file, :fileName, :due, :by, :at, :symbol)
                        """)
                .param("id", one.id())
                .param("recognition", held.recognition())
                .param("listed", held.listed())
                .param("entity", held.entity())
                .param("product", held.product())
                .param("entityName", held.entityName())
                .param("code", held.code())
                .param("stars", held.stars())
                .param("decision", held.decision())
                .param("issued", held.issuedOn(), java.sql.Types.DATE)
                .param("province", one.province())
                .param("commune", one.commune())
                .param("scope", one.scope())
                .param("desk", one.desk())
                .param("ground", one.ground().name())
                .param("basis", basis.kind().name())
                .param("number", basis.number())
                .param("on", basis.day())
                .param("authority", basis.authority())
                .param("text", basis.text())
                .param("file", sha(basis.file()))
                .param("fileName", name(basis.file()))
                .param("due", one.dueOn())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("symbol", one.symbol())
                .update();
    }

    public Optional<Withdrawal> find(UUID id) {
        return one(id, "");
    }

    /** As {@link #find}; holds the row until the transaction ends. */
    public Optional<Withdrawal> lock(UUID id) {
        return one(id, " for update");
    }

    private Optional<Withdrawal> one(UUID id, String suffix) {
        return jdbc.sql("select * from recognition.withdrawal where id = :id" + suffix)
                .param("id", id)
                .query((row, _) -> WithdrawalRows.withdrawal(row, recipients(id)))
                .optional();
    }

    /** The cases an office, a commune or an entity has to do with, the newest first. */
    public List<Withdrawal> concerning(List<String> units, List<UUID> entities) {
        return jdbc.sql("""
                        select * from recognition.withdrawal
                        where scope = any(:units) or desk = any(:units) or province = any(:units)
                           or commune = any(:units) or entity_id = any(:entities)
                           or 'VN' = any(:units) and forward_on is not null
                        order by opened_at desc, id limit 300
                        """)
                .param("units", units.toArray(String[]::new))
                .param("entities", entities.toArray(UUID[]::new))
                .query((row, _) -> WithdrawalRows.withdrawal(row, List.of()))
                .list();
    }

    private List<Withdrawal.Recipient> recipients(UUID id) {
        return jdbc.sql("""
                        select position, name, sent_on from recognition.withdrawal_recipient
                        where withdrawal_id = :id order by position
                        """)
                .param("id", id)
                .query((row, _) -> new Withdrawal.Recipient(
                        row.getInt("position"), row.getString("name"), row.getObject("sent_on", LocalDate.class)))
                .list();
    }

    public void verify(Withdrawal one, Verification minutes) {
        changed(jdbc.sql("""
                        update recognition.withdrawal
                        set state = 'VERIFIED', verified_on = :on, verified_where = :place, findings = :findings,
                            heard = :heard, minutes_file = :file, minutes_file_name = :fileName, version = version + 1
                        where id = :id and version = :version and state = 'OPEN'
                        """)
                .param("on", minutes.day())
                .param("place", minutes.place())
                .param("findings", minutes.findings())
                .param("heard", minutes.heard())
                .param("file", sha(minutes.file()))
                .param("fileName", name(minutes.file()))
                .param("id", one.id())
                .param("version", one.version())
                .update());
    }

    /** Hands the case to the competent desk. */
    public void forward(Withdrawal one, Withdrawal.Numbered letter) {
        changed(jdbc.sql("""
                        update recognition.withdrawal
                        set desk = scope, forward_number = :number, forward_on = :on, version = version + 1
                        where id = :id and version = :version and desk <> scope and state in ('OPEN', 'VERIFIED')
                        """)
                .param("number", letter.number())
                .param("on", letter.day())
                .param("id", one.id())
                .param("version", one.version())
                .update());
    }

    public void submit(Withdrawal one, Withdrawal.@Nullable Numbered submission) {
        changed(jdbc.sql("""
                        update recognition.withdrawal
                        set state = 'SUBMITTED', submission_number = :number, submission_on = :on, version = version + 1
                        where id = :id and version = :version and state = 'VERIFIED' and desk = scope
                        """)
                .param("number", submission == null ? null : submission.number())
                .param("on", submission == null ? null : submission.day(), java.sql.Types.DATE)
                .param("id", one.id())
                .param("version", one.version())
                .update());
    }

    public void giveBack(Withdrawal one, String reason) {
        changed(jdbc.sql("""
                        update recognition.withdrawal set state = 'VERIFIED', returned_for = :reason, version = version + 1
                        where id = :id and version = :version and state = 'SUBMITTED'
                        """)
                .param("reason", reason)
                .param("id", one.id())
                .param("version", one.version())
                .update());
    }

    public void close(Withdrawal one, String reason) {
        changed(jdbc.sql("""
                        update recognition.withdrawal set state = 'CLOSED', closed_for = :reason, version = version + 1
                        where id = :id and version = :version and state in ('OPEN', 'VERIFIED')
                        """)
                .param("reason", reason)
                .param("id", one.id())
                .param("version", one.version())
                .update());
    }

    /** Submitted to issued, with the recipients of the decision. */
    public void issue(
            Withdrawal one, Withdrawal.Numbered decision, UUID by, String signer, Instant at, List<String> recipients) {
        changed(jdbc.sql("""
                        update recognition.withdrawal
                        set state = 'ISSUED', number = :number, decided_on = :on, signed_by = :by, signer_name = :signer,
                            signed_at = :at, version = version + 1
                        where id = :id and version = :version and state = 'SUBMITTED'
                        """)
                .param("number", decision.number())
                .param("on", decision.day())
                .param("by", by)
                .param("signer", signer)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", one.id())
                .param("version", one.version())
                .update());
        for (int i = 0; i < recipients.size(); i++) {
            jdbc.sql("""
                            insert into recognition.withdrawal_recipient (withdrawal_id, position, name)
                            values (:id, :position, :name)
                            """)
                    .param("id", one.id())
                    .param("position", i + 1)
                    .param("name", recipients.get(i))
                    .update();
        }
    }

    /** Marks recipients as sent to; those marked before keep their day. */
    public void sent(UUID id, List<Integer> positions, LocalDate on, UUID by) {
        jdbc.sql("""
                        update recognition.withdrawal_recipient set sent_on = :on, sent_by = :by
                        where withdrawal_id = :id and position = any(:positions) and sent_on is null
                        """)
                .param("on", on)
                .param("by", by)
                .param("id", id)
                .param("positions", positions.toArray(Integer[]::new))
                .update();
    }

    /** Cases of a desk in one of the states, by due day. */
    public List<Withdrawal> waitingAt(String desk, WithdrawalState... states) {
        return jdbc.sql("""
                        select * from recognition.withdrawal where desk = :desk and state = any(:states) order by due_on, id
                        """)
                .param("desk", desk)
                .param("states", java.util.Arrays.stream(states).map(Enum::name).toArray(String[]::new))
                .query((row, _) -> WithdrawalRows.withdrawal(row, List.of()))
                .list();
    }

    private static void changed(int rows) {
        if (rows == 0) {
            throw new Stale("withdrawal");
        }
    }

    private static @Nullable String sha(@Nullable Attachment file) {
        return file == null ? null : file.file().sha256();
    }

    private static @Nullable String name(@Nullable Attachment file) {
        return file == null ? null : file.name();
    }
}
