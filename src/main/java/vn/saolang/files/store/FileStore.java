package vn.saolang.files.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.files.FileId;
import vn.saolang.files.FileKind;
import vn.saolang.files.StoredFile;

/** What is known of stored bytes. */
@Repository
public class FileStore {

    private final JdbcClient jdbc;

    public FileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends nobody else stores or sweeps these bytes. */
    public void lock(FileId id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:sha256, 20))")
                .param("sha256", id.sha256())
                .query((_, _) -> 0)
                .single();
    }

    public Optional<StoredFile> find(FileId id) {
        return jdbc.sql("select size, kind from files.file where sha256 = :sha256")
                .param("sha256", id.sha256())
                .query((row, _) -> {
                    FileKind kind = FileKind.valueOf(row.getString("kind"));
                    return new StoredFile(id, row.getLong("size"), kind.mediaType(), kind);
                })
                .optional();
    }

    /** Adds the row unless the same content is there already. */
    public void add(StoredFile file, Instant now) {
        jdbc.sql("""
                insert into files.file (sha256, size, kind, stored_at) values (:sha256, :size, :kind, :now)
                on conflict (sha256) do nothing""")
                .param("sha256", file.id().sha256())
                .param("size", file.size())
                .param("kind", file.kind().name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
