package vn.saolang.dossier.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.content.EvidenceItem;
import vn.saolang.files.FileId;
import vn.saolang.kernel.Actor;
import vn.saolang.vault.PaperId;

/** Which files prove which criterion of a dossier. */
@Repository
public class EvidenceStore {

    private final JdbcClient jdbc;

    EvidenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(DossierId dossier, EvidenceItem item, Actor by, Instant at) {
        insert(dossier, item, null, by, at);
    }

    /** Also remembers the paper of the vault it was taken from. */
    public void insert(DossierId dossier, EvidenceItem item, @Nullable PaperId paper, Actor by, Instant at) {
        jdbc.sql("""
                        insert into dossier.evidence (id, dossier_id, criterion, sha256, name, media_type, size, vault_paper,
                            added_at, added_by)
                        values (:id, :dossier, :criterion, :sha256, :name, :type, :size, :paper, :at, :by)
                        """)
                .param("id", item.id())
                .param("dossier", dossier.value())
                .param("criterion", item.criterion())
                .param("sha256", item.file().sha256())
                .param("name", item.name())
                .param("type", item.mediaType())
                .param("size", item.size())
                .param("paper", paper == null ? null : paper.value(), java.sql.Types.OTHER)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.account())
                .update();
    }

    /** The files of the draft, by criterion and time. */
    public List<EvidenceItem> current(DossierId dossier) {
        return jdbc.sql("""
                        select e.id, e.criterion, e.sha256, e.name, e.media_type, e.size, s.item is not null as confidential
                        from dossier.evidence e
                        left join dossier.secret s on s.dossier_id = e.dossier_id and s.item = 'evidence/' || e.id
                        where e.dossier_id = :dossier and e.removed_at is null order by e.criterion, e.added_at, e.id
                        """)
                .param("dossier", dossier.value())
                .query(EvidenceStore::read)
                .list();
    }

    /** Also one taken out of the draft since: sealed versions still show it. */
    public Optional<EvidenceItem> find(DossierId dossier, UUID id) {
        return jdbc.sql("""
                        select e.id, e.criterion, e.sha256, e.name, e.media_type, e.size, s.item is not null as confidential
                        from dossier.evidence e
                        left join dossier.secret s on s.dossier_id = e.dossier_id and s.item = 'evidence/' || e.id
                        where e.dossier_id = :dossier and e.id = :id
                        """)
                .param("dossier", dossier.value())
                .param("id", id)
                .query(EvidenceStore::read)
                .optional();
    }

    public boolean remove(DossierId dossier, UUID id, Instant at) {
        return jdbc.sql("""
                                update dossier.evidence set removed_at = :at
                                where dossier_id = :dossier and id = :id and removed_at is null
                                """)
                        .param("dossier", dossier.value())
                        .param("id", id)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static EvidenceItem read(ResultSet row, int number) throws SQLException {
        return new EvidenceItem(
                row.getObject("id", UUID.class),
                row.getString("criterion"),
                new FileId(row.getString("sha256")),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getBoolean("confidential"));
    }
}
