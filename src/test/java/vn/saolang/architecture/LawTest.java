package vn.saolang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.saolang.regulation.law.Citations;
import vn.saolang.regulation.law.LawText;
import vn.saolang.regulation.store.DataFiles;
import vn.saolang.regulation.store.Library;

/**
 * The law and the software, held against each other: every clause has its place here or a reason why not, every place named
 * exists, every test named exists, and nothing cites a clause that the act does not have.
 */
class LawTest {

    private static final Path PAGE = Path.of("docs/law/26-2026.md");
    private static final Path STALE = Path.of("target", "law-26-2026.md");

    private final LawText law = Library.read(DataFiles.shipped()).texts().get("26/2026");
    private final ClauseTable table = ClauseTable.read(Path.of("docs/law/26-2026.yaml"));

    @Test
    void everyCitedClauseExists() throws IOException {
        Set<String> known = new HashSet<>(law.places());
        List<String> wrong = new ArrayList<>();
        int cited = 0;
        for (Path file : citing()) {
            for (String place : Citations.of(law.shortNumber(), Files.readString(file))) {
                cited++;
                if (!known.contains(place)) {
                    wrong.add(file + ": Điều " + place);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(cited).as("citations found").isGreaterThan(200);
    }

    @Test
    void everyClauseHasItsPlaceOrAReasonWhyNot() {
        assertThat(table.entries().keySet()).containsExactlyInAnyOrderElementsOf(law.leaves());
    }

    @Test
    void everyClauseThatIsSoftwaresBusinessIsShownByATest() {
        assertThat(table.entries().entrySet().stream()
                        .filter(entry -> !entry.getValue().problems().isEmpty())
                        .map(entry -> entry.getKey() + ": " + entry.getValue().problems()))
                .isEmpty();
    }

    @Test
    void theTableIsTheOneWrittenFromTheData() throws IOException {
        String page = table.page(law);
        Files.createDirectories(STALE.getParent());
        Files.writeString(STALE, page);
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as("read target/law-26-2026.md, then copy it to " + PAGE)
                .isEqualTo(page);
    }

    private static List<Path> citing() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String root : List.of("src/main", "src/test/java", "docs")) {
            try (Stream<Path> all = Files.walk(Path.of(root))) {
                all.filter(path -> path.toString().matches(".*\\.(java|jte|sql|yaml|properties|md)"))
                        .filter(path -> !path.endsWith("CitationsTest.java"))
                        .forEach(files::add);
            }
        }
        return files;
    }
}
