package vn.saolang.evaluation.app.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.evaluation.Evaluations;
import vn.saolang.evaluation.SeatedCouncil;
import vn.saolang.evaluation.SeatedCouncil.Table;
import vn.saolang.evaluation.app.session.SheetQueries;
import vn.saolang.ranking.Answers;
import vn.saolang.ranking.CouncilPolicy;
import vn.saolang.ranking.CouncilRanking;
import vn.saolang.ranking.CouncilResult;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.InvalidRegulation;
import vn.saolang.regulation.Regulations;
import vn.saolang.regulation.model.Fingerprint;
import vn.saolang.regulation.store.DataFile;
import vn.saolang.regulation.store.DataFiles;
import vn.saolang.regulation.store.Library;
import vn.saolang.regulation.store.SetsInUseStore;

/**
 * The criteria sets are superseded while a council sits: the operator puts a later act into the data folder and starts the software
 * again. What is before the council goes on by its set, to the end.
 */
@WebTest
class SupersededMidRoundWebTest {

    private static final String LATER = "99/2026/QĐ-TTg";
    private static final LocalDate EFFECTIVE = LocalDate.of(2026, 9, 2);

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    SettableClock clock;

    @Autowired
    SetsInUseStore inUse;

    @Autowired
    SheetQueries sheets;

    @Autowired
    Evaluations evaluations;

    @TempDir
    Path home;

    SeatedCouncil councils;

    @BeforeEach
    void seat() {
        clock.reset();
        councils = new SeatedCouncil();
        beans.autowireBean(councils);
    }

    @Test
    void aDossierBeforeACouncilIsScoredAndConcludedByItsOwnSetAndTheSheetSaysSo() throws IOException {
        Table table = councils.open(3, 1, SeatedCouncil.usualRules(BigDecimal.TEN, SeatedCouncil.MAJORITY));
        var member = table.members().getFirst();
        var desk = sheets.desk(member, table.session(), table.product());
        assertThat(desk.supersededBy()).isNull();
        superseding();
        Regulations restarted = new Regulations(library(), inUse);
        CriteriaSet pinned = restarted.get(desk.product().criteriaSet());
        assertThat(Fingerprint.of(pinned)).isEqualTo(Fingerprint.of(desk.set()));
        assertThat(SupersededSet.by(restarted, pinned, EFFECTIVE)).isEqualTo(LATER);
        assertThat(SupersededSet.by(restarted, pinned, EFFECTIVE.minusDays(1))).isNull();
        assertThat(restarted.usableOn(EFFECTIVE))
                .extracting(CriteriaSet::regulation)
                .containsOnly(LATER);
        assertThat(restarted.usableOn(EFFECTIVE.minusDays(1)))
                .extracting(CriteriaSet::code)
                .contains(pinned.code());
        table.scorers().forEach(actor -> councils.score(table, actor, Map.of()));
        List<Answers> same = new ArrayList<>();
        for (var actor : table.scorers()) {
            same.add(
                    sheets.desk(actor, table.session(), table.product()).sheet().chosen(pinned));
        }
        CouncilResult after = CouncilRanking.conclude(pinned, same, CouncilPolicy.standard(), Map.of());
        var result = evaluations.find(councils.close(table)).orElseThrow();
        assertThat(result.stars()).isEqualTo(after.stars());
        assertThat(result.shown()).isEqualByComparingTo(after.shown());
    }

    @Test
    void aFileThatChangesASetBeforeACouncilKeepsTheSoftwareFromStarting() throws IOException {
        councils.open(3, 1, SeatedCouncil.usualRules(BigDecimal.TEN, SeatedCouncil.MAJORITY));
        List<DataFile> files = new ArrayList<>(DataFiles.shipped());
        files.removeIf(file -> file.name().endsWith("qd26-11.yaml"));
        Path folder = Files.createDirectories(home.resolve("regulation"));
        String changed = shipped("sets/qd26-11.yaml").replaceFirst("name: ", "name: Sửa ");
        Files.writeString(folder.resolve("qd26-11.yaml"), changed);
        files.addAll(DataFiles.in(folder));
        Library library = Library.read(files);
        assertThatThrownBy(() -> new Regulations(library, inUse))
                .isInstanceOf(InvalidRegulation.class)
                .hasMessageContaining("QD26-11");
    }

    private Library library() {
        List<DataFile> files = new ArrayList<>(DataFiles.shipped());
        files.addAll(DataFiles.in(home.resolve("regulation")));
        return Library.read(files);
    }

    /** The act in force and its sets once more, under a later number and from a later day. */
    private void superseding() throws IOException {
        Path folder = Files.createDirectories(home.resolve("regulation"));
        List<Resource> files = new ArrayList<>();
        for (String one : List.of("acts/26-2026-qd-ttg.yaml", "sets/qd26-*.yaml")) {
            files.addAll(
                    List.of(new PathMatchingResourcePatternResolver().getResources("classpath:regulation/" + one)));
        }
        for (Resource file : files) {
            String text = file.getContentAsString(StandardCharsets.UTF_8)
                    .replace("act: 26/2026/QĐ-TTg", "act: " + LATER)
                    .replace("QD26-", "QD99-")
                    .replace("2026-05-22", EFFECTIVE.toString());
            Files.writeString(folder.resolve("later-" + file.getFilename()), text);
        }
    }

    private static String shipped(String path) throws IOException {
        return new PathMatchingResourcePatternResolver()
                .getResource("classpath:regulation/" + path)
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
