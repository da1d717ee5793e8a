package vn.saolang.evaluation.model.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.saolang.evaluation.model.council.Adviser;
import vn.saolang.evaluation.store.team.SectorFile;
import vn.saolang.evaluation.team.Sector;
import vn.saolang.ranking.Sets;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Criterion;

/** The shipped proposal finds a sector for every criterion of every set by names, whatever the numbers of its sections. */
class SectorPlanTest {

    private SectorPlan plan;

    @BeforeEach
    void read() throws IOException {
        plan = new SectorFile().on(LocalDate.of(2026, 9, 1));
    }

    @Test
    void everyCriterionOfEverySetHasASector() {
        assertThat(Sets.inForce())
                .hasSize(26)
                .allSatisfy(set -> assertThat(plan.sectors(set).keySet())
                        .containsExactlyElementsOf(
                                set.leaves().stream().map(Criterion::code).toList()));
    }

    @Test
    void intellectualPropertyIsScienceAndQualityDeclarationHealthWhereverTheyStand() {
        assertThat(Sets.inForce()).allSatisfy(set -> {
            Map<String, Sector> sectors = plan.sectors(set);
            set.leaves().stream()
                    .filter(leaf -> leaf.name().equalsIgnoreCase("Sở hữu trí tuệ"))
                    .forEach(leaf -> assertThat(sectors.get(leaf.code())).isEqualTo(Sector.SCIENCE));
            sectionsNamed(set, "CÔNG BỐ")
                    .forEach(section -> section.criteria()
                            .forEach(one -> assertThat(sectors.get(one.code()))
                                    .as(set.code() + " " + one.code())
                                    .isIn(Sector.HEALTH, null)));
        });
    }

    private static List<CriteriaSet.Section> sectionsNamed(CriteriaSet set, String word) {
        return set.parts().stream()
                .flatMap(part -> part.sections().stream())
                .filter(section -> section.name().startsWith(word))
                .toList();
    }

    @Test
    void noSectorTakesNearlyEverything() {
        assertThat(Sets.inForce()).allSatisfy(set -> {
            Map<Sector, Long> counts = plan.sectors(set).values().stream()
                    .collect(Collectors.groupingBy(one -> one, Collectors.counting()));
            assertThat(counts.size()).as(set.code()).isGreaterThanOrEqualTo(4);
        });
    }

    @Test
    void advisersOfASectorTakeTurnsAndASectorWithoutAnyLeavesItsCriteriaToNobody() {
        Adviser one = adviser(Sector.AGRICULTURE);
        Adviser two = adviser(Sector.AGRICULTURE);
        CriteriaSet tea = Sets.get("QD26-11");
        Map<String, UUID> tasks = plan.tasks(tea, List.of(one, two));
        assertThat(tasks.values()).contains(one.id(), two.id(), (UUID) null);
        plan.sectors(tea).forEach((code, sector) -> {
            if (sector != Sector.AGRICULTURE) {
                assertThat(tasks.get(code)).as(code).isNull();
            }
        });
    }

    private static Adviser adviser(Sector sector) {
        return new Adviser(UUID.randomUUID(), "Chuyên viên", "Sở", UUID.randomUUID(), sector, false);
    }
}
