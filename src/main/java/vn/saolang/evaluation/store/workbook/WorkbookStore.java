package vn.saolang.evaluation.store.workbook;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.model.SavedAnswer;
import vn.saolang.evaluation.model.workbook.Seal;
import vn.saolang.evaluation.model.workbook.SheetKey;
import vn.saolang.kernel.Stale;

/** Workbooks that members brought back, and the secret with which they were sealed. */
@Repository
public class WorkbookStore {

    private static final int KEY_BYTES = 32;

    private final JdbcClient jdbc;

    WorkbookStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A workbook and what became of it.
     *
     * @param saves how many answers were saved from it; null unless they were
     */
    public record Upload(
            UUID id,
            SessionId session,
            String sha256,
            String name,
            String state,
            @Nullable Integer saves) {

        public boolean open() {
            return state.equals("PREVIEW");
        }
    }

    /** The installation's seal; its secret is made by the first that asks and never leaves the database. */
    public Seal seal() {
        return new Seal(key().orElseGet(() -> {
            byte[] fresh = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(fresh);
            jdbc.sql("insert into evaluation.workbook_key (key) values (:key) on conflict do nothing")
                    .param("key", fresh)
                    .update();
            return key().orElseThrow();
        }));
    }

    private Optional<byte[]> key() {
        return jdbc.sql("select key from evaluation.workbook_key")
                .query((row, _) -> row.getBytes("key"))
                .optional();
    }

    public void insert(UUID id, SessionId session, UUID account, String sha256, String name, Instant now) {
        jdbc.sql("""
                        insert into evaluation.workbook_import (id, session_id, account_id, sha256, name, state, uploaded_at)
                        values (:id, :session, :account, :sha256, :name, 'PREVIEW', :now)
                        """)
                .param("id", id)
                .param("session", session.value())
                .param("account", account)
                .param("sha256", sha256)
                .param("name", name)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** An upload of the account's own. */
    public Optional<Upload> find(UUID id, SessionId session, UUID account) {
        return one("", id, session, account);
    }

    /** The same, locked until the transaction ends. */
    public Optional<Upload> lock(UUID id, SessionId session, UUID account) {
        return one(" for update", id, session, account);
    }

    private Optional<Upload> one(String lock, UUID id, SessionId session, UUID account) {
        return jdbc.sql("""
                        select id, session_id, sha256, name, state, saves from evaluation.workbook_import
                        where id = :id and session_id = :session and account_id = :account
                        """ + lock)
                .param("id", id)
                .param("session", session.value())
                .param("account", account)
                .query((row, _) -> new Upload(
                        row.getObject("id", UUID.class),
                        new SessionId(row.getObject("session_id", UUID.class)),
                        row.getString("sha256"),
                        row.getString("name"),
                        row.getString("state"),
                        row.getObject("saves", Integer.class)))
                .optional();
    }

    /**
     * Says what became of an upload.
     *
     * @param saves how many answers were saved; null when it was put aside
     * @throws Stale when that was said before
     */
    public void end(UUID id, @Nullable Integer saves, Instant now) {
        int ended = jdbc.sql("""
                        update evaluation.workbook_import
                        set state = case when cast(:saves as int) is null then 'DISCARDED' else 'SAVED' end,
                            saves = :saves, ended_at = :now
                        where id = :id and state = 'PREVIEW'
                        """)
                .param("id", id)
                .param("saves", saves, java.sql.Types.INTEGER)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        if (ended == 0) {
            throw new Stale("workbook " + id);
        }
    }

    /** What an answer was at a version; blank where there was none. */
    public SavedAnswer answerAt(SheetKey key, String criterion, int version) {
        return jdbc.sql("""
                        select v.criterion, v.option, v.comment, v.version
                        from evaluation.sheet_answer_version v
                        join evaluation.sheet h on h.id = v.sheet_id
                        join evaluation.seat t on t.id = h.seat_id and t.account_id = :account
                        where h.product_id = :product and h.attempt = :attempt
                          and v.criterion = :criterion and v.version = :version
                        """)
                .param("account", key.account())
                .param("product", key.product())
                .param("attempt", key.attempt())
                .param("criterion", criterion)
                .param("version", version)
                .query((row, _) -> new SavedAnswer(
                        row.getString("criterion"),
                        row.getObject("option", Integer.class),
                        row.getString("comment"),
                        row.getInt("version")))
                .optional()
                .orElse(SavedAnswer.blank(criterion));
    }
}
