package vn.saolang.idea.potential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.saolang.idea.PotentialId;
import vn.saolang.idea.PotentialState;
import vn.saolang.idea.model.potential.Differences;
import vn.saolang.idea.model.potential.DraftMark;
import vn.saolang.idea.model.potential.Maker;
import vn.saolang.idea.model.potential.MakerKind;
import vn.saolang.idea.model.potential.Output;
import vn.saolang.idea.model.potential.PotentialAction;
import vn.saolang.idea.model.potential.PotentialDraft;
import vn.saolang.idea.model.potential.PotentialLifecycle;
import vn.saolang.idea.model.potential.PotentialRules;
import vn.saolang.idea.model.potential.Spot;
import vn.saolang.idea.model.potential.Story;
import vn.saolang.idea.model.potential.YearlyUnit;
import vn.saolang.kernel.Refusal;
import vn.saolang.territory.UnitRef;

class PotentialRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final PotentialId ID = PotentialId.random();
    private static final Story PLAIN = new Story("", false, "", "", "", "");
    private static final Output NONE = new Output(null, null, "");

    private static PotentialDraft draft(String name, Maker maker, Output output, Story story, @Nullable Spot spot) {
        return new PotentialDraft(
                ID,
                null,
                name,
                "I",
                "",
                UnitRef.parse("05503@2025-07-01"),
                "",
                maker,
                output,
                story,
                spot,
                TODAY,
                List.of(),
                List.of());
    }

    private static Maker household(String name, boolean consent) {
        return new Maker(MakerKind.HOUSEHOLD, null, name, consent, null);
    }

    private static List<String> defects(PotentialDraft draft) {
        return PotentialRules.defects(draft, Set.of("I"), TODAY, 0).stream()
                .map(one -> one.code().replace("idea.POTENTIAL_", "") + "@" + one.field())
                .toList();
    }

    @Test
    void aNameAndAMakerAreEnough() {
        assertThat(defects(draft("Bánh gai", household("Hộ mẫu", true), NONE, PLAIN, null)))
                .isEmpty();
        assertThat(defects(draft("Bánh gai", new Maker(MakerKind.VILLAGE, null, "", false, 12), NONE, PLAIN, null)))
                .isEmpty();
    }

    @Test
    void aHouseholdIsNamedOnlyWithItsConsent() {
        assertThat(defects(draft("Bánh gai", household("Hộ mẫu", false), NONE, PLAIN, null)))
                .containsExactly("CONSENT@consent");
        assertThat(defects(draft("Bánh gai", household("", true), NONE, PLAIN, null)))
                .containsExactly("MAKER@makerName");
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        PotentialDraft wrong = draft(
                " ",
                new Maker(MakerKind.ENTITY, null, "", false, 0),
                new Output(new BigDecimal("5"), null, ""),
                new Story("", true, "", "", "", "x".repeat(2001)),
                new Spot(new BigDecimal("48.85"), new BigDecimal("2.35")));
        assertThat(defects(wrong))
                .containsExactlyInAnyOrder(
                        "NAME@name",
                        "ENTITY@entity",
                        "HOUSEHOLDS@households",
                        "UNIT@unit",
                        "CRAFT@craft",
                        "SPOT@latitude",
                        "LONG@missing");
    }

    @Test
    void theDayIsTodayOrEarlier() {
        PotentialDraft told = draft("Bánh gai", household("Hộ mẫu", true), NONE, PLAIN, null);
        assertThat(PotentialRules.defects(told, Set.of("I"), TODAY.minusDays(1), 0))
                .extracting(Refusal::code)
                .containsExactly("idea.POTENTIAL_DAY");
        assertThat(PotentialRules.defects(told, Set.of("I"), TODAY, 0)).isEmpty();
        assertThat(PotentialRules.defects(told, Set.of(), TODAY, 7))
                .extracting(Refusal::code)
                .containsExactly("idea.POTENTIAL_GROUP", "idea.POTENTIAL_PHOTOS");
    }

    @Test
    void aPlaceIsToldCoarsely() {
        Spot spot = new Spot(new BigDecimal("21.547182"), new BigDecimal("105.789245"));
        assertThat(spot.latitude()).isEqualByComparingTo("21.55");
        assertThat(spot.longitude()).isEqualByComparingTo("105.79");
    }

    @Test
    void theSameSendingBearsTheSameMark() {
        PotentialDraft one = draft("Bánh gai", household("Hộ mẫu", true), NONE, PLAIN, null);
        PotentialDraft same = draft("Bánh gai", household("Hộ mẫu", true), NONE, PLAIN, null);
        PotentialDraft other = draft("Bánh khảo", household("Hộ mẫu", true), NONE, PLAIN, null);
        assertThat(DraftMark.of(one)).isEqualTo(DraftMark.of(same)).isNotEqualTo(DraftMark.of(other));
    }

    @Test
    void whatTwoPeopleToldDifferentlyIsNamedFieldByField() {
        PotentialDraft mine = draft(
                "Bánh gai", household("Hộ mẫu", true), new Output(BigDecimal.TEN, YearlyUnit.KGM, "Tết"), PLAIN, null);
        PotentialDraft theirs = draft("Bánh gai", household("Hộ mẫu", true), NONE, PLAIN, null);
        assertThat(Differences.told(mine, theirs))
                .extracting(one -> one.code() + "@" + one.field())
                .containsExactly(
                        "idea.POTENTIAL_CHANGED@null",
                        "idea.POTENTIAL_THEIRS@quantity",
                        "idea.POTENTIAL_THEIRS@season");
    }

    @Test
    void theCommittedPageIsTheTableAndOnlyAMeetingChooses() throws IOException {
        assertThat(Files.readString(Path.of("docs/states/potential.md")))
                .isEqualTo(PotentialLifecycle.TABLE.toMarkdown());
        assertThat(PotentialLifecycle.TABLE.steps())
                .filteredOn(step -> step.to() == PotentialState.CHOSEN)
                .allSatisfy(step -> assertThat(step.action()).isEqualTo(PotentialAction.CHOOSE));
        assertThat(PotentialLifecycle.TABLE.find(PotentialState.CHOSEN, PotentialAction.DROP))
                .isEmpty();
        assertThat(PotentialLifecycle.TABLE.find(PotentialState.PROPOSED, PotentialAction.CHOOSE))
                .isEmpty();
    }
}
