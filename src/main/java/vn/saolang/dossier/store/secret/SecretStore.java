package vn.saolang.dossier.store.secret;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.dossier.DossierId;
import vn.saolang.kernel.Actor;

/** What is marked as a trade secret, now and in sealed versions. */
@Repository
public class SecretStore {

    private final JdbcClient jdbc;

    SecretStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The marks of a dossier: evidence/id, criteria/code, section/field. */
    public Set<String> of(DossierId dossier) {
        return new TreeSet<>(jdbc.sql("select item from dossier.secret where dossier_id = :dossier")
                .param("dossier", dossier.value())
                .query((row, _) -> row.getString("item"))
                .list());
    }

    /** False when nothing changed. */
    public boolean mark(DossierId dossier, String item, Actor by, Instant at) {
        return jdbc.sql("""
                                insert into dossier.secret (dossier_id, item, marked_at, marked_by)
                                values (:dossier, :item, :at, :by) on conflict do nothing
                                """)
                        .param("dossier", dossier.value())
                        .param("item", item)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.account())
                        .update()
                == 1;
    }

    /** False when it was not marked. */
    public boolean unmark(DossierId dossier, String item) {
        return jdbc.sql("delete from dossier.secret where dossier_id = :dossier and item = :item")
                        .param("dossier", dossier.value())
                        .param("item", item)
                        .update()
                == 1;
    }

    /** What was a secret in an earlier dossier stays one in the dossier that goes on from it. */
    public void carry(DossierId to, DossierId from, Actor by, Instant at) {
        jdbc.sql("""
                        insert into dossier.secret (dossier_id, item, marked_at, marked_by)
                        select :to, coalesce('evidence/' || e.id, s.item), :at, :by
                        from dossier.secret s
                        left join dossier.evidence e
                          on e.dossier_id = :to and s.item = 'evidence/' || e.carried_from
                        where s.dossier_id = :from and (e.id is not null or s.item not like 'evidence/%')
                        on conflict do nothing
                        """)
                .param("to", to.value())
                .param("from", from.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.account())
                .update();
    }

    /** Whether the newest sealed version with this file has it as a secret; empty when none has the file. */
    public Optional<Boolean> sealedAsSecret(DossierId dossier, UUID evidence) {
        return jdbc.sql("""
                        select coalesce(s.content::jsonb -> 'confidential' @> to_jsonb(cast(:item as text)), false) as secret
                        from dossier.submission s
                        where s.dossier_id = :dossier
                          and exists (select 1 from jsonb_each(s.content::jsonb -> 'evidence') c,
                                                    jsonb_array_elements(c.value) f
                                      where f ->> 'id' = :evidence)
                        order by s.number desc limit 1
                        """)
                .param("dossier", dossier.value())
                .param("item", "evidence/" + evidence)
                .param("evidence", evidence.toString())
                .query(Boolean.class)
                .optional();
    }
}
