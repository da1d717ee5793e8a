package vn.saolang.regulation.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Criterion;
import vn.saolang.regulation.CriterionKind;
import vn.saolang.regulation.InvalidRegulation;
import vn.saolang.regulation.StarMinimum;
import vn.saolang.regulation.model.Fingerprint;

/** The shipped data files, and what the loader refuses. */
class LibraryTest {

    private static final Library SHIPPED = Library.read(DataFiles.shipped());

    private static CriteriaSet set(String code) {
        return Objects.requireNonNull(SHIPPED.sets().get(code));
    }

    @Test
    void all26SetsInForceAreThereAndComplete() {
        List<CriteriaSet> inForce = SHIPPED.sets().values().stream()
                .filter(set -> set.regulation().equals("26/2026/QĐ-TTg"))
                .toList();
        assertThat(inForce).hasSize(26).allMatch(CriteriaSet::usable);
        assertThat(inForce).extracting(CriteriaSet::code).startsWith("QD26-01").endsWith("QD26-26");
        assertThat(inForce.stream().mapToInt(set -> set.leaves().size()).sum()).isEqualTo(787);
        assertThat(count(inForce, 3)).isEqualTo(179);
        assertThat(count(inForce, 4)).isEqualTo(290);
        assertThat(count(inForce, 5)).isEqualTo(106);
        assertThat(inForce)
                .filteredOn(set -> set.number() != 26)
                .allSatisfy(set -> assertThat(set.knockOuts()).isNotEmpty());
    }

    private static long count(List<CriteriaSet> sets, int stars) {
        return sets.stream()
                .flatMap(CriteriaSet::allMinimums)
                .filter(minimum -> minimum.stars() == stars)
                .count();
    }

    @Test
    void theSetsOf2019AreHistoryWithoutMarksAndTheIncompleteOnesAreUnusable() {
        List<CriteriaSet> old = SHIPPED.sets().values().stream()
                .filter(set -> set.regulation().equals("1048/QĐ-TTg"))
                .toList();
        assertThat(old).hasSize(25).allMatch(set -> set.allMinimums().findAny().isEmpty());
        assertThat(old)
                .filteredOn(set -> !set.usable())
                .extracting(CriteriaSet::number)
                .containsExactly(21, 23, 24);
    }

    @Test
    void irregularShapesAreReadAsPrinted() {
        assertThat(set("QD26-11").leaf("6.1")).as("a parent takes no answer").isEmpty();
        assertThat(set("QD26-11").leaf("6.1.1")).isPresent();
        assertThat(set("QD26-11").leaf("2.4").map(Criterion::kind)).containsInstanceOf(CriterionKind.YesNo.class);
        assertThat(set("QD26-11").leaf("7"))
                .get()
                .satisfies(leaf -> assertThat(leaf.options()).hasSize(4));
        assertThat(set("QD26-11").leaf("5.2"))
                .get()
                .satisfies(leaf -> assertThat(leaf.onlyWithStory()).isTrue());
        assertThat(set("QD26-26").leaf("5.2"))
                .get()
                .satisfies(leaf -> assertThat(leaf.onlyWithStory()).isFalse());
        assertThat(set("QD26-26").leaf("8").orElseThrow().options())
                .extracting(option -> option.index() + ":" + option.caseCode() + ":" + option.points())
                .containsExactly("1:1:1", "2:1:3", "3:2:1", "4:2:3");
        assertThat(set("QD26-07").leaf("3.1").orElseThrow().options())
                .extracting(option -> option.points().intValueExact())
                .containsExactly(1, 1, 3);
        assertThat(set("QD26-21").allMinimums().filter(StarMinimum::onlySome))
                .extracting(minimum -> minimum.stars() + ":" + minimum.criterion())
                .containsExactly("3:7", "3:8", "4:8");
        assertThat(set("QD26-11").knockOut("2.1")).isPresent();
    }

    @Test
    void aSetThatDoesNotAddUpIsRefusedNamingTheCriterion() {
        assertThatThrownBy(() -> readWith("- 3 ***: Nhiều", "- 2 ***: Nhiều"))
                .isInstanceOf(InvalidRegulation.class)
                .hasMessageContaining("T-01 criterion 1.1: has 2 as its highest option and says 3");
        assertThatThrownBy(() -> readWith("points: 37", "points: 36"))
                .hasMessageContaining("section 1: criteria add up to 39 (1.1: 3, 1.2: 36), it says 40");
        assertThatThrownBy(() -> readWith("- 1: Ít", "- 1 ****: Ít"))
                .hasMessageContaining("T-01 criterion 1.1: marks option 2 with fewer stars");
        assertThatThrownBy(() -> readWith("\"1.2\"", "\"1.1\"")).hasMessageContaining("criterion 1.1: stands twice");
        assertThatThrownBy(() -> readWith("yes-no", "yesno")).hasMessageContaining("not a field known here");
        assertThatThrownBy(() -> readWith("- 1: Ít", "- 1 ******: Ít")).hasMessageContaining("at most one mark");
        assertThatThrownBy(() -> readWith("act: 9/2030", "act: 8/2030")).hasMessageContaining("has no file of its own");
    }

    @Test
    void aNewActIsADataFileAndNoCode() {
        CriteriaSet set = Objects.requireNonNull(read(ACT, SET).sets().get("T-01"));
        assertThat(set.leaves()).extracting(Criterion::code).containsExactly("1.1", "1.2", "2", "3");
        assertThat(set.minimums().get(3)).containsExactly(new StarMinimum(3, "1.1", new BigDecimal("3"), false));
    }

    @Test
    void theFingerprintFollowsTheContentAndNotTheLayout() {
        String print = Fingerprint.of(read(ACT, SET).sets().get("T-01"));
        assertThat(Fingerprint.of(read(ACT, "# a comment\n" + SET).sets().get("T-01")))
                .isEqualTo(print);
        assertThat(Fingerprint.of(read(ACT, SET.replace("Ít", "Rất ít")).sets().get("T-01")))
                .isNotEqualTo(print);
    }

    private static void readWith(String what, String by) {
        assertThat(SET).contains(what);
        read(ACT, SET.replaceFirst(Pattern.quote(what), Matcher.quoteReplacement(by)));
    }

    private static Library read(String act, String set) {
        return Library.read(List.of(new DataFile("act.yaml", act), new DataFile("set.yaml", set)));
    }

    private static final String ACT = """
            act: 9/2030
            title: Văn bản thử
            issuer: Thủ tướng Chính phủ
            issued: 2030-01-01
            effective: 2030-01-01
            regime:
              filed-from: 2030-01-01
              parts: {A: 40, B: 25, C: 35}
              bands: {5: 90, 4: 70, 3: 50, 2: 30, 1: 0}
              competence:
                - {level: province, authority: UBND, does: chấm, recognises: [3, 4]}
              certificate-months: 36
            """;

    private static final String SET = """
            criteria-set: T-01
            number: 1
            name: Bộ thử
            act: 9/2030
            annex: Phụ lục
            parts:
              - part: A
                name: A
                points: 40
                sections:
                  - section: "1"
                    name: Một
                    points: 40
                    criteria:
                      - criterion: "1.1"
                        name: Lời
                        points: 3
                        options:
                          - 1: Ít
                          - 3 ***: Nhiều
                      - criterion: "1.2"
                        name: Lời
                        points: 37
                        yes-no: true
              - part: B
                name: B
                points: 25
                sections:
                  - {section: "2", name: Hai, points: 25, yes-no: true}
              - part: C
                name: C
                points: 35
                sections:
                  - {section: "3", name: Ba, points: 35, yes-no: true}
            """;
}
