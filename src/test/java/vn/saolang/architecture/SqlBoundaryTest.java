package vn.saolang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A module's SQL touches its own tables; of another module it may name foreign-key targets and published views only. */
class SqlBoundaryTest {

    private static final Pattern MODULE_TABLE =
            Pattern.compile("\\b(?:from|join|into|update|table|on|only|references)\\s+([a-z]+)\\.([a-z_]+)\\b");
    private static final Pattern REFERENCE = Pattern.compile("\\breferences\\s+([a-z]+)\\.([a-z_]+)\\b");

    @Test
    void storesReadTheirOwnTables() {
        List<String> strangers = new ArrayList<>();
        for (Path file : SourceFiles.below(SourceFiles.MAIN, ".java")) {
            strangers.addAll(strangersIn(
                    file, SourceFiles.MAIN.relativize(file).getName(0).toString(), false));
        }
        for (Path file : SourceFiles.below(SourceFiles.MAIN, ".sql")) {
            strangers.addAll(strangersIn(
                    file, SourceFiles.MAIN.relativize(file).getName(0).toString(), false));
        }
        assertThat(strangers).isEmpty();
    }

    @Test
    void migrationsChangeTheirOwnTablesAndReferToAllowedOnes() {
        Path migrations = SourceFiles.RESOURCES.resolve("db/migration");
        List<String> strangers = new ArrayList<>();
        for (Path file : SourceFiles.below(migrations, ".sql")) {
            strangers.addAll(
                    strangersIn(file, migrations.relativize(file).getName(0).toString(), true));
        }
        assertThat(strangers).isEmpty();
    }

    private static List<String> strangersIn(Path file, String module, boolean migration) {
        String text = SourceFiles.text(file);
        Set<String> referred = new TreeSet<>();
        if (migration) {
            REFERENCE.matcher(text).results().forEach(found -> referred.add(found.group(1) + "." + found.group(2)));
        }
        Set<String> found = new TreeSet<>();
        Matcher tables = MODULE_TABLE.matcher(text);
        while (tables.find()) {
            String schema = tables.group(1);
            String table = tables.group(2);
            boolean view = table.startsWith("v_");
            if (schemas().contains(schema)
                    && !schema.equals(module)
                    && !view
                    && !referred.contains(schema + "." + table)) {
                found.add(file.getFileName() + ": " + schema + "." + table);
            }
        }
        return new ArrayList<>(found);
    }

    private static Set<String> schemas() {
        Path migrations = SourceFiles.RESOURCES.resolve("db/migration");
        try (var folders = Files.list(migrations)) {
            return folders.map(path -> path.getFileName().toString())
                    .filter(name -> !name.equals("kernel"))
                    .collect(Collectors.toSet());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
