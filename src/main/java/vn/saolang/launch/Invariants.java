package vn.saolang.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The questions about stored data that must have no answer: SQL files below {@code invariants/}, one rule each. */
public final class Invariants {

    private static final int ROWS_SHOWN = 20;
    private static final Pattern NAME = Pattern.compile("invariants/(.+)\\.sql$");

    /**
     * One rule and the rows that break it.
     *
     * @param name module and file, as in {@code dossier/codes-without-gaps}
     * @param rule the rule in words, from the file's first line
     * @param rows the first offending rows as {@code column=value}; none when the rule holds
     */
    public record Finding(String name, String rule, List<String> rows) {}

    private Invariants() {}

    /** Asks every question and gives the answers in the order of their names; changes nothing. */
    public static List<Finding> findings(Connection connection) throws SQLException {
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<String, String> question : questions().entrySet()) {
            String rule = question.getValue().lines().findFirst().orElse("").replaceFirst("^--\\s*", "");
            findings.add(new Finding(question.getKey(), rule, ask(connection, question.getKey(), question.getValue())));
        }
        return findings;
    }

    private static List<String> ask(Connection connection, String name, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setMaxRows(ROWS_SHOWN);
            try (ResultSet rows = statement.executeQuery(sql)) {
                List<String> offending = new ArrayList<>();
                while (rows.next()) {
                    offending.add(shown(rows));
                }
                return offending;
            }
        } catch (SQLException e) {
            throw new SQLException("Invariant " + name + " cannot be asked: " + e.getMessage(), e);
        }
    }

    private static String shown(ResultSet row) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            cells.add(row.getMetaData().getColumnLabel(column) + "=" + row.getString(column));
        }
        return String.join(", ", cells);
    }

    /** Every invariant on the class path, by name. */
    private static Map<String, String> questions() {
        Map<String, String> questions = new TreeMap<>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:invariants/**/*.sql")) {
                Matcher name = NAME.matcher(file.getURL().toString());
                if (name.find()) {
                    questions.put(name.group(1), file.getContentAsString(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new LaunchFailure("The invariants cannot be read from the build.", e);
        }
        return questions;
    }
}
