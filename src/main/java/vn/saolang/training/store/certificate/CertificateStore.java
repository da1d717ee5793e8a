package vn.saolang.training.store.certificate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.training.ClassId;
import vn.saolang.training.ParticipantId;
import vn.saolang.training.model.certificate.TrainingCertificate;

/** Certificates in the training schema. */
@Repository
public class CertificateStore {

    private static final String SELECT = """
            select number, participant_id, class_id, name, issued_on, revoked_on, reason from training.certificate
            """;

    private final JdbcClient jdbc;

    CertificateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<TrainingCertificate> find(String number) {
        return jdbc.sql(SELECT + "where number = :number")
                .param("number", number)
                .query(CertificateStore::read)
                .optional();
    }

    /** Those of a class, by number. */
    public List<TrainingCertificate> of(ClassId course) {
        return jdbc.sql(SELECT + "where class_id = :course order by number")
                .param("course", course.value())
                .query(CertificateStore::read)
                .list();
    }

    /** The next serial of a province in a year; others wait until this transaction ends. */
    public int next(String province, int year) {
        return jdbc.sql("""
                        insert into training.certificate_serial as s (province, year, last) values (:province, :year, 1)
                        on conflict (province, year) do update set last = s.last + 1 returning last
                        """)
                .param("province", province)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    public void insert(TrainingCertificate certificate, UUID by) {
        jdbc.sql("""
                        insert into training.certificate (number, participant_id, class_id, name, issued_on, issued_by)
                        values (:number, :participant, :course, :name, :on, :by)
                        """)
                .param("number", certificate.number())
                .param("participant", certificate.participant().value())
                .param("course", certificate.course().value())
                .param("name", certificate.name())
                .param("on", certificate.issuedOn())
                .param("by", by)
                .update();
    }

    /** Takes it back; false when it was taken back before. */
    public boolean revoke(String number, LocalDate on, String reason) {
        return jdbc.sql("""
                                update training.certificate set revoked_on = :on, reason = :reason
                                where number = :number and revoked_on is null
                                """)
                        .param("number", number)
                        .param("on", on)
                        .param("reason", reason)
                        .update()
                == 1;
    }

    private static TrainingCertificate read(ResultSet row, int line) throws SQLException {
        return new TrainingCertificate(
                row.getString("number"),
                new ParticipantId(row.getObject("participant_id", UUID.class)),
                new ClassId(row.getObject("class_id", UUID.class)),
                row.getString("name"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("revoked_on", LocalDate.class),
                row.getString("reason"));
    }
}
