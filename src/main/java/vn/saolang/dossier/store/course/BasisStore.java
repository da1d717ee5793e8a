package vn.saolang.dossier.store.course;

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
import vn.saolang.kernel.Actor;
import vn.saolang.vault.PaperId;

/** Which sealed version a dossier goes on from, and the papers it took over from it. */
@Repository
public class BasisStore {

    private final JdbcClient jdbc;

    BasisStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sealed version a dossier goes on from. */
    public record Basis(
            DossierId dossier,
            int submission,
            LocalDate sealedOn,
            @Nullable String productCode) {}

    public void keep(DossierId id, DossierId basis, int submission) {
        jdbc.sql("update dossier.dossier set based_on = :basis, based_submission = :submission where id = :id")
                .param("id", id.value())
                .param("basis", basis.value())
                .param("submission", submission)
                .update();
    }

    public Optional<Basis> of(DossierId id) {
        return jdbc.sql("""
                        select s.dossier_id, s.number, s.submitted_on, old.product_code
                        from dossier.dossier d
                        join dossier.submission s on s.dossier_id = d.based_on and s.number = d.based_submission
                        join dossier.dossier old on old.id = s.dossier_id
                        where d.id = :id
                        """)
                .param("id", id.value())
                .query((row, _) -> new Basis(
                        new DossierId(row.getObject("dossier_id", UUID.class)),
                        row.getInt("number"),
                        row.getObject("submitted_on", LocalDate.class),
                        row.getString("product_code")))
                .optional();
    }

    /** A paper of the vault that a criterion of the draft is proved with. */
    public record FromVault(String criterion, String name, PaperId paper) {}

    /** The papers of the draft that come from the vault. */
    public List<FromVault> fromVault(DossierId id) {
        return jdbc.sql("""
                        select criterion, name, vault_paper from dossier.evidence
                        where dossier_id = :id and removed_at is null and vault_paper is not null
                        order by criterion, added_at, id
                        """)
                .param("id", id.value())
                .query((row, _) -> new FromVault(
                        row.getString("criterion"),
                        row.getString("name"),
                        new PaperId(row.getObject("vault_paper", UUID.class))))
                .list();
    }

    /** Takes over papers of an earlier dossier: the same files, in the same order. */
    public void carry(DossierId to, DossierId from, List<UUID> papers, Actor by, Instant at) {
        if (papers.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into dossier.evidence (id, dossier_id, criterion, sha256, name, media_type, size, added_at,
                            added_by, carried_from, vault_paper)
                        select gen_random_uuid(), :to, criterion, sha256, name, media_type, size,
                               cast(:at as timestamptz) + row_number() over (order by added_at, id) * interval '1 microsecond',
                               :by, id, vault_paper
                        from dossier.evidence where dossier_id = :from and id in (:papers)
                        """)
                .param("to", to.value())
                .param("from", from.value())
                .param("papers", papers)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.account())
                .update();
    }
}
