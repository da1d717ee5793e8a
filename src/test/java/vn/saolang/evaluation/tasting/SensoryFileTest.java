package vn.saolang.evaluation.tasting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.saolang.WebTest;
import vn.saolang.evaluation.model.tasting.SensoryCriteria;
import vn.saolang.evaluation.store.tasting.SensoryFile;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Criterion;
import vn.saolang.regulation.Regulations;

/** The sensory criteria named as data are those that the act prints under "Chỉ tiêu cảm quan". */
@WebTest
class SensoryFileTest {

    @Autowired
    SensoryFile file;

    @Autowired
    Regulations regulations;

    @Test
    void eachFileNamesTheCriteriaOfItsSetAndNoSetWithSuchASectionIsLeftOut() {
        for (CriteriaSet set : regulations.all()) {
            if (!set.regulation().equals("26/2026/QĐ-TTg")) {
                continue;
            }
            List<String> printed = set.parts().stream()
                    .flatMap(part -> part.sections().stream())
                    .filter(section -> section.name().startsWith("CHỈ TIÊU CẢM QUAN"))
                    .flatMap(section -> section.criteria().stream())
                    .flatMap(one -> one.children().isEmpty() ? List.of(one).stream() : one.children().stream())
                    .map(Criterion::code)
                    .toList();
            List<String> named = file.of(set.code()).map(SensoryCriteria::codes).orElse(List.of());
            assertThat(named).as(set.code()).isEqualTo(printed);
            assertThat(file.of(set.code()).isPresent() && set.tourism()).isFalse();
            file.of(set.code()).ifPresent(one -> {
                assertThat(one.since()).isEqualTo(set.effectiveFrom());
                assertThat(one.annex()).startsWith("26/2026 Phụ lục II, Bộ " + set.number() + ",");
            });
        }
        assertThat(file.all()).hasSize(19);
    }
}
