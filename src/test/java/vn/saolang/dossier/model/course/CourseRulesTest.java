package vn.saolang.dossier.model.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.saolang.dossier.CurrentStar;
import vn.saolang.dossier.DossierKind;
import vn.saolang.kernel.Refusal;
import vn.saolang.regulation.LegalAct;
import vn.saolang.regulation.ReEvaluationWindow;
import vn.saolang.regulation.Regime;
import vn.saolang.regulation.Transition;
import vn.saolang.regulation.WorkingDays;
import vn.saolang.regulation.store.DataFiles;
import vn.saolang.regulation.store.Library;

/** Which kind of evaluation on which day, on the shipped data. */
class CourseRulesTest {

    private static final Library SHIPPED = Library.read(DataFiles.shipped());
    private static final Regime REGIME = SHIPPED.acts().stream()
            .map(LegalAct::regime)
            .filter(one -> one.governs(LocalDate.of(2026, 9, 1)))
            .findFirst()
            .orElseThrow();
    private static final Transition TRANSITION = REGIME.transition();
    private final WorkingDays days = new WorkingDays(SHIPPED.calendar());

    // valid until 09/01/2027; 180 days before is 13/07/2026, 120 days before is 11/09/2026
    private static final LocalDate ISSUED = LocalDate.of(2024, 1, 10);

    @ParameterizedTest(name = "on {0}: open {1}, file {2}")
    @CsvSource({
        "2026-01-08, dossier.TOO_EARLY_TO_PREPARE, dossier.WINDOW_NOT_OPEN",
        "2026-01-09, , dossier.WINDOW_NOT_OPEN",
        "2026-07-12, , dossier.WINDOW_NOT_OPEN",
        "2026-07-13, , ",
        "2026-09-11, , ",
        "2026-09-12, dossier.WINDOW_CLOSED, dossier.WINDOW_CLOSED",
        "2027-01-09, dossier.WINDOW_CLOSED, dossier.WINDOW_CLOSED",
    })
    void aReEvaluationIsFiledInItsWindow(LocalDate day, @Nullable String opening, @Nullable String filing) {
        CourseRules.Standing standing = standing(star(4, ISSUED, null), day);
        assertThat(codes(CourseRules.openingDefects(DossierKind.RE_EVALUATION, standing)))
                .isEqualTo(opening == null ? List.of() : List.of(opening));
        assertThat(codes(CourseRules.filingDefects(DossierKind.RE_EVALUATION, standing)))
                .isEqualTo(filing == null ? List.of() : List.of(filing));
    }

    @Test
    void theRefusalNamesBothDays() {
        Refusal refusal = CourseRules.filingDefects(
                        DossierKind.RE_EVALUATION, standing(star(4, ISSUED, null), LocalDate.of(2026, 9, 12)))
                .getFirst();
        assertThat(refusal.args()).contains("13/07/2026", "11/09/2026");
        assertThat(refusal.clause()).isEqualTo("26/2026 Điều 7.6a");
    }

    @Test
    void whoseWindowPassedBeforeTheActMayFileLate() {
        // last valid day 18/09/2026: the 120th day before it was 21/05/2026
        LocalDate issued = LocalDate.of(2023, 9, 19);
        assertThat(TRANSITION.extendsCertificate(issued, issued.plusMonths(36))).isTrue();
        CurrentStar extended = star(3, issued, TRANSITION.extendedUntil(issued.plusMonths(36)));
        assertThat(CourseRules.filingDefects(DossierKind.RE_EVALUATION, standing(extended, LocalDate.of(2026, 10, 1))))
                .isEmpty();
        // one day later the window was still open on the day the act came into force
        LocalDate later = issued.plusDays(1);
        assertThat(TRANSITION.extendsCertificate(later, later.plusMonths(36))).isFalse();
    }

    @Test
    void onlyACertificateInForceOnTheDayOfTheActIsExtended() {
        assertThat(TRANSITION.extendsCertificate(LocalDate.of(2023, 5, 22), LocalDate.of(2026, 5, 22)))
                .isFalse();
        assertThat(TRANSITION.extendsCertificate(LocalDate.of(2023, 5, 23), LocalDate.of(2026, 5, 23)))
                .isTrue();
        assertThat(TRANSITION.extendsCertificate(LocalDate.of(2026, 5, 23), LocalDate.of(2026, 9, 1)))
                .isFalse();
        assertThat(TRANSITION.extendedUntil(LocalDate.of(2026, 5, 23))).isEqualTo(LocalDate.of(2026, 11, 19));
    }

    @Test
    void theFormerRulesEndOnAWorkingDay() {
        assertThat(TRANSITION.finishBy(false, days)).isEqualTo(LocalDate.of(2026, 7, 21));
        // 21/06/2026 is a Sunday
        assertThat(TRANSITION.finishBy(true, days)).isEqualTo(LocalDate.of(2026, 6, 22));
    }

    @Test
    void anUpgradeNeedsAValidRecognitionBelowFiveStars() {
        LocalDate day = LocalDate.of(2026, 9, 1);
        assertThat(CourseRules.openingDefects(DossierKind.UPGRADE, standing(star(3, ISSUED, null), day)))
                .isEmpty();
        assertThat(codes(CourseRules.openingDefects(DossierKind.UPGRADE, standing(star(5, ISSUED, null), day))))
                .containsExactly("dossier.HIGHEST_ALREADY");
        assertThat(codes(CourseRules.openingDefects(DossierKind.UPGRADE, standing(null, day))))
                .containsExactly("dossier.NOT_RECOGNISED");
        CurrentStar extended = star(3, LocalDate.of(2023, 8, 1), LocalDate.of(2027, 1, 28));
        assertThat(CourseRules.openingDefects(DossierKind.UPGRADE, standing(extended, day)))
                .as("extended by 26/2026 Điều 12.3, so in force")
                .isEmpty();
    }

    @Test
    void aRecognisedProductIsNoFirstEvaluationUntilItsWindowIsMissed() {
        assertThat(codes(CourseRules.openingDefects(
                        DossierKind.FIRST, standing(star(3, ISSUED, null), LocalDate.of(2026, 9, 11)))))
                .containsExactly("dossier.ALREADY_RECOGNISED");
        assertThat(CourseRules.openingDefects(
                        DossierKind.FIRST, standing(star(3, ISSUED, null), LocalDate.of(2026, 9, 12))))
                .isEmpty();
        assertThat(CourseRules.openingDefects(DossierKind.FIRST, standing(null, ISSUED)))
                .isEmpty();
    }

    private static CourseRules.Standing standing(@Nullable CurrentStar star, LocalDate today) {
        ReEvaluationWindow window = star == null ? null : REGIME.reEvaluationWindow(star.endsBefore());
        return new CourseRules.Standing(star, window, today);
    }

    private static CurrentStar star(int stars, LocalDate issued, @Nullable LocalDate extendedUntil) {
        return new CurrentStar(stars, issued, issued.plusMonths(36), extendedUntil, null, null);
    }

    private static List<String> codes(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::code).toList();
    }
}
