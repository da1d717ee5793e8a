package vn.saolang.dossier.store.vault;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.dossier.DossierId;
import vn.saolang.product.ProductId;
import vn.saolang.vault.PaperId;
import vn.saolang.vault.PaperUsed;

/** Which papers of the vault prove what in which dossier. */
@Repository
public class PaperUseStore {

    private final JdbcClient jdbc;

    PaperUseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the draft now, or handed in while it was: what was taken out before it was ever sealed is no use. */
    public List<PaperUsed> usesOf(Collection<PaperId> papers) {
        return jdbc.sql("""
                        select distinct e.vault_paper, d.id, d.product_id, p.name, e.criterion,
                               d.state not in ('DECIDED', 'WITHDRAWN') as running
                        from dossier.evidence e
                        join dossier.dossier d on d.id = e.dossier_id
                        join product.v_product p on p.id = d.product_id
                        where e.vault_paper = any(:papers)
                          and ((e.removed_at is null and d.state <> 'WITHDRAWN')
                               or exists (select 1 from dossier.submission s
                                          where s.dossier_id = d.id and s.submitted_at >= e.added_at
                                            and s.submitted_at < coalesce(e.removed_at, 'infinity')))
                        order by p.name, e.criterion
                        """)
                .param("papers", papers.stream().map(PaperId::value).toArray(UUID[]::new))
                .query((row, _) -> new PaperUsed(
                        new PaperId(row.getObject("vault_paper", UUID.class)),
                        new ProductId(row.getObject("product_id", UUID.class)),
                        row.getString("name") + " – " + row.getString("criterion"),
                        "/dossiers/" + row.getObject("id", UUID.class),
                        row.getBoolean("running")))
                .list();
    }

    /** The pieces of a draft's evidence that come from the vault or are kept there. */
    public Set<UUID> kept(DossierId dossier) {
        return jdbc
                .sql("""
                        select id from dossier.evidence
                        where dossier_id = :dossier and removed_at is null and vault_paper is not null
                        """)
                .param("dossier", dossier.value())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /** False when the piece is already in the vault, or no longer in the draft. */
    public boolean link(DossierId dossier, UUID evidence, PaperId paper) {
        return jdbc.sql("""
                                update dossier.evidence set vault_paper = :paper
                                where dossier_id = :dossier and id = :id and removed_at is null and vault_paper is null
                                """)
                        .param("dossier", dossier.value())
                        .param("id", evidence)
                        .param("paper", paper.value())
                        .update()
                == 1;
    }
}
