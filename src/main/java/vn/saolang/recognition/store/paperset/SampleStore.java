package vn.saolang.recognition.store.paperset;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.dossier.DossierId;
import vn.saolang.kernel.Stale;
import vn.saolang.recognition.model.paperset.SampleHandover;

/** Sample products received with dossiers. */
@Repository
public class SampleStore {

    private final JdbcClient jdbc;

    SampleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(DossierId dossier, SampleHandover one, UUID by, Instant at) {
        jdbc.sql("""
                        insert into recognition.sample_handover
                            (id, dossier_id, desk, pieces, received_on, handed_by, received_by, receiver, noted_at)
                        values (:id, :dossier, :desk, :pieces, :on, :handedBy, :by, :receiver, :at)
                        """)
                .param("id", one.id())
                .param("dossier", dossier.value())
                .param("desk", one.desk().name())
                .param("pieces", one.pieces())
                .param("on", one.receivedOn())
                .param("handedBy", one.handedBy())
                .param("by", by)
                .param("receiver", one.receiver())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The oldest first. */
    public List<SampleHandover> of(DossierId dossier) {
        return jdbc.sql(
                        "select * from recognition.sample_handover where dossier_id = :dossier order by received_on, noted_at")
                .param("dossier", dossier.value())
                .query((row, _) -> {
                    String ended = row.getString("ended");
                    return new SampleHandover(
                            row.getObject("id", UUID.class),
                            SampleHandover.Desk.valueOf(row.getString("desk")),
                            row.getInt("pieces"),
                            row.getObject("received_on", LocalDate.class),
                            row.getString("handed_by"),
                            row.getString("receiver"),
                            ended == null ? null : SampleHandover.Ended.valueOf(ended),
                            row.getObject("ended_on", LocalDate.class));
                })
                .list();
    }

    /** The desk has them no longer. */
    public void end(DossierId dossier, UUID id, SampleHandover.Desk desk, SampleHandover.Ended how, LocalDate on) {
        int rows = jdbc.sql("""
                        update recognition.sample_handover set ended = :how, ended_on = greatest(:on, received_on)
                        where id = :id and dossier_id = :dossier and desk = :desk and ended is null
                        """)
                .param("how", how.name())
                .param("on", on)
                .param("id", id)
                .param("dossier", dossier.value())
                .param("desk", desk.name())
                .update();
        if (rows == 0) {
            throw new Stale("samples");
        }
    }
}
