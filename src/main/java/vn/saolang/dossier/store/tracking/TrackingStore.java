package vn.saolang.dossier.store.tracking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.dossier.DossierId;

/** Codes by which a producer finds its dossier without an account. */
@Repository
public class TrackingStore {

    private final JdbcClient jdbc;

    TrackingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the dossier has a code, or the code another dossier. */
    public boolean insert(DossierId dossier, String code) {
        return jdbc.sql("insert into dossier.tracking (dossier_id, code) values (:id, :code) on conflict do nothing")
                        .param("id", dossier.value())
                        .param("code", code)
                        .update()
                == 1;
    }

    public Optional<String> codeOf(DossierId dossier) {
        return jdbc.sql("select code from dossier.tracking where dossier_id = :id")
                .param("id", dossier.value())
                .query(String.class)
                .optional();
    }

    /**
     * The dossiers that may be meant, newest first, five at most. One slip number may be the commune's for one dossier
     * and the province's for another.
     *
     * @param code as a tracking code
     * @param text as a slip number or product code, in capitals, D for Đ
     */
    public List<DossierId> meant(String code, String text) {
        return jdbc.sql("""
                        select d.id from dossier.dossier d
                        where d.id in (select dossier_id from dossier.tracking where code = :code
                                       union select id from dossier.dossier where product_code = :text
                                       union select dossier_id from dossier.reception
                                             where upper(replace(slip, 'Đ', 'D')) = :text)
                        order by d.opened_at desc limit 5
                        """)
                .param("code", code)
                .param("text", text)
                .query((row, _) -> new DossierId(row.getObject("id", UUID.class)))
                .list();
    }
}
