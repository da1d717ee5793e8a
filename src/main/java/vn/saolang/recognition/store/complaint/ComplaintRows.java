package vn.saolang.recognition.store.complaint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.files.FileId;
import vn.saolang.recognition.model.complaint.Complaint;
import vn.saolang.recognition.model.complaint.ComplaintState;
import vn.saolang.recognition.model.withdrawal.Attachment;

/** Reads rows of recognition.complaint. */
final class ComplaintRows {

    private ComplaintRows() {}

    static Complaint complaint(ResultSet row, @SuppressWarnings("unused") int number) throws SQLException {
        String file = row.getString("file");
        return new Complaint(
                row.getObject("id", UUID.class),
                row.getObject("entity_id", UUID.class),
                new Complaint.Subject(
                        Complaint.About.valueOf(row.getString("about")),
                        row.getObject("subject_id", UUID.class),
                        row.getString("subject"),
                        row.getObject("subject_on", LocalDate.class),
                        row.getString("product_name")),
                row.getString("entity_name"),
                row.getString("scope"),
                ComplaintState.valueOf(row.getString("state")),
                row.getObject("learned_on", LocalDate.class),
                row.getObject("complain_until", LocalDate.class),
                row.getString("obstacle"),
                row.getString("complaint"),
                file == null ? null : new Attachment(new FileId(file), row.getString("file_name")),
                row.getObject("filed_on", LocalDate.class),
                row.getObject("accept_due", LocalDate.class),
                advice(row),
                accepted(row),
                row.getString("refused_for"),
                dialogue(row),
                settlement(row),
                row.getString("symbol"),
                row.getObject("again_until", LocalDate.class),
                second(row),
                row.getInt("version"));
    }

    private static Complaint.@Nullable Advice advice(ResultSet row) throws SQLException {
        String advice = row.getString("advice");
        return advice == null
                ? null
                : new Complaint.Advice(
                        row.getString("register_number"), advice.equals("ACCEPT"), row.getString("advice_reason"));
    }

    private static Complaint.@Nullable Accepted accepted(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("accepted_on", LocalDate.class);
        return on == null
                ? null
                : new Complaint.Accepted(
                        on,
                        row.getBoolean("complex_case"),
                        row.getBoolean("remote_area"),
                        row.getObject("settle_due", LocalDate.class));
    }

    private static Complaint.@Nullable Dialogue dialogue(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("dialogue_on", LocalDate.class);
        return on == null ? null : new Complaint.Dialogue(on, row.getString("dialogue"));
    }

    private static Complaint.@Nullable Settlement settlement(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return outcome == null
                ? null
                : new Complaint.Settlement(
                        Complaint.Outcome.valueOf(outcome),
                        row.getString("settlement"),
                        row.getString("number"),
                        row.getObject("settled_on", LocalDate.class),
                        row.getString("signer_name"));
    }

    private static Complaint.@Nullable Second second(ResultSet row) throws SQLException {
        String to = row.getString("second_to");
        return to == null ? null : new Complaint.Second(to, row.getObject("second_on", LocalDate.class));
    }
}
