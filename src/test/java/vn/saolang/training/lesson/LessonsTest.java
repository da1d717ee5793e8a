package vn.saolang.training.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.saolang.training.ClassId;
import vn.saolang.training.model.lesson.Filed;
import vn.saolang.training.model.lesson.Gap;
import vn.saolang.training.model.lesson.Learnt;
import vn.saolang.training.model.lesson.Lesson;
import vn.saolang.training.model.lesson.Lessons;
import vn.saolang.training.store.framework.FrameworkFile;

class LessonsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 10);
    private static final UUID PUPIL = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    private final Filed before = filed(PUPIL, DAY);
    private final Filed after = filed(PUPIL, DAY.plusDays(1));
    private final Filed stranger = filed(OTHER, DAY.plusDays(5));
    private final Learnt learnt =
            new Learnt(PUPIL, ClassId.random(), "Lập hồ sơ và chất lượng", DAY, List.of("DOSSIER", "QUALITY"));

    private static Filed filed(UUID entity, LocalDate day) {
        return new Filed(UUID.randomUUID(), entity, day, "Chè");
    }

    private Lessons lessons(Gap... gaps) {
        return new Lessons(
                new FrameworkFile().framework(), List.of(before, after, stranger), List.of(gaps), List.of(learnt));
    }

    @Test
    void onlyADossierHandedInAfterTheClassIsOfThoseWhoLearnt() {
        Lesson dossier = lessons().byContent().getFirst();
        assertThat(dossier.learnt().dossiers()).containsExactly(after);
        assertThat(dossier.others().dossiers()).containsExactly(before, stranger);
        assertThat(dossier.enough()).isFalse();
    }

    @Test
    void aGapCountsOnlyForWhatPreparesAgainstIt() {
        Lessons lessons = lessons(
                new Gap(after.dossier(), "EVIDENCE", null),
                new Gap(stranger.dossier(), null, "C.4.1"),
                new Gap(before.dossier(), "COMMUNE_LETTER", null));
        assertThat(lessons.byContent()).extracting(Lesson::name).hasSize(2);
        Lesson dossier = lessons.byContent().get(0);
        Lesson quality = lessons.byContent().get(1);
        assertThat(dossier.learnt().withGap()).containsExactly(after);
        assertThat(dossier.others().withGap()).isEmpty();
        assertThat(quality.learnt().withGap()).isEmpty();
        assertThat(quality.others().withGap()).containsExactly(stranger);
        assertThat(quality.others().percent()).isEqualByComparingTo("50.0");
        assertThat(lessons.byClass().getFirst().learnt().withGap()).containsExactly(after);
    }

    @Test
    void withoutClassesThereIsNothingToCompare() {
        Lessons none = new Lessons(new FrameworkFile().framework(), List.of(before), List.of(), List.of());
        assertThat(none.byContent()).isEmpty();
        assertThat(none.byClass()).isEmpty();
    }
}
