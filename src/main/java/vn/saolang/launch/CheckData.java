package vn.saolang.launch;

import java.io.PrintStream;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import vn.saolang.launch.Invariants.Finding;

/** Asks every invariant of the configured database, whether the application runs or not, and reports. */
public final class CheckData {

    private CheckData() {}

    /** Prints the offending rows and a count; gives whether every rule holds. */
    public static boolean run(Settings settings, PrintStream out) {
        if (settings.external().isPresent()) {
            return report(ExternalPostgres.checked(settings.external().get()), out);
        }
        if (!Files.isDirectory(settings.home())) {
            throw new LaunchFailure(
                    "There are no data in " + settings.home() + ": start Sao Làng once, or set SAOLANG_HOME.");
        }
        Optional<HomeLock> lock = HomeLock.tryTake(settings.home());
        if (lock.isEmpty()) {
            return report(EmbeddedPostgres.running(settings.home()), out);
        }
        try (HomeLock held = lock.get();
                EmbeddedPostgres postgres = EmbeddedPostgres.start(settings.home(), 0, List.of())) {
            return report(postgres.owner(), out);
        }
    }

    private static boolean report(Database database, PrintStream out) {
        try (Connection connection = database.connect()) {
            connection.setReadOnly(true);
            requireData(connection);
            List<Finding> findings = Invariants.findings(connection);
            List<Finding> broken = findings.stream()
                    .filter(finding -> !finding.rows().isEmpty())
                    .toList();
            for (Finding finding : broken) {
                out.println(finding.name() + ": " + finding.rule());
                finding.rows().forEach(row -> out.println("  " + row));
            }
            out.println(findings.size() + " invariants asked, " + broken.size() + " broken.");
            return broken.isEmpty();
        } catch (SQLException e) {
            throw new LaunchFailure("The data could not be checked: " + e.getMessage(), e);
        }
    }

    private static void requireData(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select to_regclass('public.flyway_schema_history') is null")) {
            row.next();
            if (row.getBoolean(1)) {
                throw new LaunchFailure("The database is empty: start Sao Làng once so that it makes its tables.");
            }
        }
    }
}
