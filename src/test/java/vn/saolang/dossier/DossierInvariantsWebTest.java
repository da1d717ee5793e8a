package vn.saolang.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.saolang.SettableClock;
import vn.saolang.TestDatabase;
import vn.saolang.WebTest;

/** After dossiers of every state, the data still keep their rules. */
@WebTest
class DossierInvariantsWebTest {

    @Autowired
    Dossiers dossiers;

    @Autowired
    SettableClock clock;

    @Autowired
    FilledDossiers filled;

    @Test
    void noInvariantIsBroken() throws IOException {
        clock.reset();
        LocalDate day = LocalDate.of(2026, 9, 1);
        filled.written();
        filled.submitted();
        filled.proposed();
        filled.forwarded(day);
        dossiers.placedInRound(filled.office(), filled.ready(day), "Đợt 2/2026");
        for (String module : List.of("producer", "product", "dossier")) {
            try (Stream<Path> files = Files.list(Path.of("src/main/resources/invariants", module))) {
                for (Path file : files.toList()) {
                    assertThat(TestDatabase.jdbc()
                                    .sql(Files.readString(file).replace(";", ""))
                                    .query()
                                    .listOfRows())
                            .as(file.toString())
                            .isEmpty();
                }
            }
        }
    }
}
