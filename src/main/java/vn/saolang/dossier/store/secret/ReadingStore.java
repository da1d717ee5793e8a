package vn.saolang.dossier.store.secret;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.model.secret.Reader;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Paged;

/** Who opened which file; rows are added, never changed (a trigger refuses it). */
@Repository
public class ReadingStore {

    private final JdbcClient jdbc;

    ReadingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One opening of a file, or of the whole dossier printed.
     *
     * @param title name of the file
     * @param copy whether it was a copy with the reader's name
     */
    public record Opening(String title, boolean book, boolean copy, Instant at, String reader, Reader as) {}

    /** Records an opening; evidence is null for the whole dossier. */
    public void insert(DossierId dossier, @Nullable UUID evidence, Opening opening, Actor by) {
        jdbc.sql("""
                        insert into dossier.reading (dossier_id, evidence_id, what, title, copy, at, account_id, reader, reader_as)
                        values (:dossier, :evidence, :what, :title, :copy, :at, :by, :reader, :as)
                        """)
                .param("dossier", dossier.value())
                .param("evidence", evidence, java.sql.Types.OTHER)
                .param("what", opening.book() ? "BOOK" : "FILE")
                .param("title", opening.title())
                .param("copy", opening.copy())
                .param("at", opening.at().atOffset(ZoneOffset.UTC))
                .param("by", by.account())
                .param("reader", opening.reader())
                .param("as", opening.as().name())
                .update();
    }

    /** Whether the account opened the file after that moment. */
    public boolean openedSince(UUID evidence, UUID account, Instant since) {
        return jdbc.sql("""
                                select count(*) from dossier.reading
                                where evidence_id = :evidence and account_id = :account and at > :since
                                """)
                        .param("evidence", evidence)
                        .param("account", account)
                        .param("since", since.atOffset(ZoneOffset.UTC))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The files of a dossier that the account has opened. */
    public Set<UUID> openedBy(DossierId dossier, UUID account) {
        return Set.copyOf(jdbc.sql("""
                        select distinct evidence_id from dossier.reading
                        where dossier_id = :dossier and account_id = :account and evidence_id is not null
                        """)
                .param("dossier", dossier.value())
                .param("account", account)
                .query(UUID.class)
                .list());
    }

    /** Newest first. */
    public Paged<Opening> of(DossierId dossier, int page, int size) {
        long total = jdbc.sql("select count(*) from dossier.reading where dossier_id = :dossier")
                .param("dossier", dossier.value())
                .query(Long.class)
                .single();
        List<Opening> openings = jdbc.sql("""
                        select title, what, copy, at, reader, reader_as from dossier.reading
                        where dossier_id = :dossier order by id desc limit :size offset :skip
                        """)
                .param("dossier", dossier.value())
                .param("size", size)
                .param("skip", (long) page * size)
                .query((row, _) -> new Opening(
                        row.getString("title"),
                        row.getString("what").equals("BOOK"),
                        row.getBoolean("copy"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("reader"),
                        Reader.valueOf(row.getString("reader_as"))))
                .list();
        return new Paged<>(openings, total, page, size);
    }
}
