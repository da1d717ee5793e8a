package vn.saolang.recognition.store.withdrawal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.files.FileId;
import vn.saolang.recognition.model.withdrawal.Attachment;
import vn.saolang.recognition.model.withdrawal.Basis;
import vn.saolang.recognition.model.withdrawal.Ground;
import vn.saolang.recognition.model.withdrawal.HeldCertificate;
import vn.saolang.recognition.model.withdrawal.Verification;
import vn.saolang.recognition.model.withdrawal.Withdrawal;
import vn.saolang.recognition.model.withdrawal.Withdrawal.Numbered;
import vn.saolang.recognition.model.withdrawal.WithdrawalState;
import vn.saolang.territory.UnitRef;

/** Reads rows of recognition.withdrawal. */
final class WithdrawalRows {

    private WithdrawalRows() {}

    static Withdrawal withdrawal(ResultSet row, List<Withdrawal.Recipient> recipients) throws SQLException {
        return new Withdrawal(
                row.getObject("id", UUID.class),
                certificate(row),
                row.getString("province"),
                row.getString("commune"),
                row.getString("scope"),
                row.getString("desk"),
                WithdrawalState.valueOf(row.getString("state")),
                Ground.valueOf(row.getString("ground")),
                basis(row),
                row.getObject("due_on", LocalDate.class),
                verification(row),
                numbered(row, "forward_number", "forward_on"),
                numbered(row, "submission_number", "submission_on"),
                row.getString("returned_for"),
                row.getString("closed_for"),
                row.getString("symbol"),
                numbered(row, "number", "decided_on"),
                row.getString("signer_name"),
                recipients,
                row.getInt("version"));
    }

    private static HeldCertificate certificate(ResultSet row) throws SQLException {
        String commune = row.getString("commune");
        return new HeldCertificate(
                row.getObject("recognition_id", UUID.class),
                row.getObject("listed_id", UUID.class),
                row.getObject("entity_id", UUID.class),
                row.getString("product_name"),
                row.getString("entity_name"),
                row.getString("product_code"),
                row.getInt("stars"),
                row.getString("recognised_by"),
                row.getObject("issued_on", LocalDate.class),
                UnitRef.parse(commune == null ? row.getString("province") : commune));
    }

    private static Basis basis(ResultSet row) throws SQLException {
        return new Basis(
                Basis.Kind.valueOf(row.getString("basis")),
                row.getString("basis_number"),
                row.getObject("basis_on", LocalDate.class),
                row.getString("basis_by"),
                row.getString("basis_text"),
                attachment(row, "basis_file"));
    }

    private static @Nullable Verification verification(ResultSet row) throws SQLException {
        LocalDate day = row.getObject("verified_on", LocalDate.class);
        return day == null
                ? null
                : new Verification(
                        day,
                        row.getString("verified_where"),
                        row.getString("findings"),
                        row.getString("heard"),
                        attachment(row, "minutes_file"));
    }

    static @Nullable Attachment attachment(ResultSet row, String column) throws SQLException {
        String sha256 = row.getString(column);
        return sha256 == null ? null : new Attachment(new FileId(sha256), row.getString(column + "_name"));
    }

    static @Nullable Numbered numbered(ResultSet row, String number, String day) throws SQLException {
        String given = row.getString(number);
        return given == null ? null : new Numbered(given, row.getObject(day, LocalDate.class));
    }
}
