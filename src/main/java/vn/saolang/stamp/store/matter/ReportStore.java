package vn.saolang.stamp.store.matter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.files.FileId;
import vn.saolang.stamp.ScanChannel;
import vn.saolang.stamp.model.matter.Reference;
import vn.saolang.stamp.model.matter.Report;
import vn.saolang.stamp.model.scan.Cell;

/** What the public told. */
@Repository
public class ReportStore {

    private final JdbcClient jdbc;

    ReportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a report with its photos; gives its number. */
    public int insert(
            Report report, byte[] secret, ScanChannel channel, @Nullable Long device, @Nullable Long network) {
        Cell cell = report.cell();
        int number = jdbc.sql("""
                        insert into stamp.report (id, matter_id, secret, typed_code, place, what, contact, channel, cell, device, network, reported_at)
                        values (:id, :matter, :secret, :code, :place, :what, :contact, :channel, :cell, :device, :network, :at)
                        returning number
                        """)
                .param("id", report.id())
                .param("matter", report.matter())
                .param("secret", secret)
                .param("code", report.typedCode())
                .param("place", report.place())
                .param("what", report.what())
                .param("contact", report.contact())
                .param("channel", channel.name())
                .param("cell", cell == null ? null : cell.number(), Types.INTEGER)
                .param("device", device, Types.BIGINT)
                .param("network", network, Types.BIGINT)
                .param("at", report.reportedAt().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .query(Integer.class)
                .single();
        for (Report.Photo photo : report.photos()) {
            jdbc.sql("insert into stamp.report_photo (report_id, sha256, name) values (:report, :file, :name)")
                    .param("report", report.id())
                    .param("file", photo.file().sha256())
                    .param("name", photo.name())
                    .update();
        }
        return number;
    }

    /** Until the transaction ends nobody else counts what comes from this network; null: from nobody knows where. */
    public void lock(@Nullable Long network) {
        lock("report from " + network);
    }

    /** Until the transaction ends nobody else opens a case of the public about a number no stamp bears. */
    public void lockUnknown() {
        lock("report of unknown");
    }

    private void lock(String what) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('stamp ' || :what, 0))")
                .param("what", what)
                .query(_ -> {});
    }

    /** How many came from this network since then; null: from nobody knows where. */
    public int fromNetwork(@Nullable Long network, Instant from) {
        return jdbc.sql("""
                        select count(*) from stamp.report
                        where reported_at > :from and coalesce(network = :network, network is null and cast(:network as bigint) is null)
                        """)
                .param("network", network, Types.BIGINT)
                .param("from", from.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .query(Integer.class)
                .single();
    }

    /** How many cases about numbers no stamp bears the public opened since then. */
    public int unknownSince(Instant from) {
        return jdbc.sql("""
                        select count(*) from stamp.matter m
                        join stamp.matter_entry e on e.matter_id = m.id and e.kind = 'OPENED' and e.told_by is null
                        where m.opened_at > :from and (m.subject is null or m.subject like 't:%')
                        """)
                .param("from", from.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .query(Integer.class)
                .single();
    }

    /** How many came from this device since then. */
    public int since(long device, Instant from) {
        return jdbc.sql("select count(*) from stamp.report where device = :device and reported_at > :from")
                .param("device", device)
                .param("from", from.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .query(Integer.class)
                .single();
    }

    /** Erases the contacts of cases closed at or before a moment; gives how many. */
    public int eraseContacts(Instant closedBy, Instant now) {
        return jdbc.sql("""
                        update stamp.report r set contact = '', erased_at = :now
                        from stamp.matter m
                        where m.id = r.matter_id and m.closed_at <= :by and r.contact <> ''
                        """)
                .param("by", closedBy.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("now", now.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** The report somebody may follow; empty when the secret is wrong too. */
    public Optional<Report> find(Reference reference) {
        return jdbc
                .sql("select * from stamp.report where number = :number")
                .param("number", reference.number())
                .query((row, number) -> reference.fits(row.getBytes("secret")) ? read(row, List.of()) : null)
                .list()
                .stream()
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    /** The reports of a case, oldest first. */
    public List<Report> of(UUID matter) {
        Map<UUID, List<Report.Photo>> photos = new HashMap<>();
        jdbc.sql("""
                        select p.* from stamp.report_photo p join stamp.report r on r.id = p.report_id
                        where r.matter_id = :matter order by p.sha256
                        """).param("matter", matter).query(row -> {
            photos.computeIfAbsent(row.getObject("report_id", UUID.class), _ -> new java.util.ArrayList<>())
                    .add(new Report.Photo(new FileId(row.getString("sha256")), row.getString("name")));
        });
        return jdbc.sql("select * from stamp.report where matter_id = :matter order by number")
                .param("matter", matter)
                .query((row, _) -> read(row, photos.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    private static Report read(ResultSet row, List<Report.Photo> photos) throws SQLException {
        OffsetDateTime erased = row.getObject("erased_at", OffsetDateTime.class);
        Integer cell = row.getObject("cell", Integer.class);
        return new Report(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getObject("matter_id", UUID.class),
                row.getString("typed_code"),
                row.getString("place"),
                row.getString("what"),
                row.getString("contact"),
                erased == null ? null : erased.toInstant(),
                cell == null ? null : new Cell(cell),
                row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                photos);
    }
}
