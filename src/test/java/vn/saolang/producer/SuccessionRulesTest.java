package vn.saolang.producer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.saolang.producer.model.succession.SuccessionRules;
import vn.saolang.producer.model.succession.SuccessionRules.Side;

/** What keeps a succession from being proposed; kinds on both ends after 26/2026 Điều 2.3. */
class SuccessionRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final EntityId OLD = EntityId.random();
    private static final EntityId NEW = EntityId.random();
    private static final Side HOUSEHOLD = new Side(EntityKind.BUSINESS_HOUSEHOLD, false);
    private static final Side COOPERATIVE = new Side(EntityKind.COOPERATIVE, false);

    private static SuccessionDraft draft(@Nullable SuccessionKind kind, List<EntityId> from, List<UUID> parts) {
        return new SuccessionDraft(kind, from, NEW, TODAY, "12/GCN", "Phòng Kinh tế", TODAY, parts);
    }

    private static List<String> codes(SuccessionDraft draft, List<Side> from, @Nullable Side to) {
        return SuccessionRules.defects(draft, from, to, TODAY).stream()
                .map(one -> one.code().replace("producer.", ""))
                .toList();
    }

    @Test
    void aHouseholdBecomesACooperative() {
        assertThat(codes(draft(SuccessionKind.CONVERSION, List.of(OLD), List.of()), List.of(HOUSEHOLD), COOPERATIVE))
                .isEmpty();
    }

    @Test
    void everyDefectIsNamedAtOnce() {
        SuccessionDraft empty = new SuccessionDraft(null, List.of(), null, null, "", "", TODAY.plusDays(1), List.of());
        assertThat(codes(empty, List.of(), null))
                .containsExactly(
                        "SUCCESSION_KIND_MISSING",
                        "PREDECESSOR_MISSING",
                        "SUCCESSOR_MISSING",
                        "EFFECTIVE_ON_MISSING",
                        "PAPER_MISSING",
                        "PAPER_MISSING",
                        "PAPER_ON_WRONG");
    }

    @Test
    void whoHasPassedPassesNothingOnAndTakesNothingIn() {
        Side passed = new Side(EntityKind.COOPERATIVE, true);
        assertThat(codes(draft(SuccessionKind.TAKE_OVER, List.of(OLD), List.of()), List.of(passed), passed))
                .containsExactly("PREDECESSOR_PASSED", "SUCCESSOR_PASSED");
        assertThat(codes(draft(SuccessionKind.TAKE_OVER, List.of(NEW), List.of()), List.of(COOPERATIVE), COOPERATIVE))
                .containsExactly("SUCCESSOR_IS_PREDECESSOR");
    }

    @Test
    void anAssociationTakesOverNoGoods() {
        Side association = new Side(EntityKind.ASSOCIATION, false);
        SuccessionDraft draft = draft(SuccessionKind.TAKE_OVER, List.of(OLD), List.of());
        assertThat(codes(draft, List.of(COOPERATIVE), association)).containsExactly("SUCCESSOR_TOURISM_ONLY");
        assertThat(codes(draft, List.of(association), association)).isEmpty();
    }

    @Test
    void whoMayNotFileTakesOverNothing() {
        SuccessionDraft draft = draft(SuccessionKind.TAKE_OVER, List.of(OLD), List.of());
        Side household = new Side(EntityKind.UNREGISTERED_HOUSEHOLD, false);
        assertThat(codes(draft, List.of(COOPERATIVE), household)).containsExactly("SUCCESSOR_MAY_NOT_FILE");
        assertThat(codes(draft, List.of(household), COOPERATIVE)).isEmpty();
    }

    @Test
    void aSplitNamesItsPartsAndAMergerHasTwoSides() {
        assertThat(codes(draft(SuccessionKind.SPLIT, List.of(OLD), List.of()), List.of(COOPERATIVE), COOPERATIVE))
                .containsExactly("PARTS_MISSING");
        assertThat(codes(
                        draft(SuccessionKind.SPLIT, List.of(OLD), List.of(UUID.randomUUID())),
                        List.of(COOPERATIVE),
                        COOPERATIVE))
                .isEmpty();
        assertThat(codes(draft(SuccessionKind.MERGER, List.of(OLD), List.of()), List.of(COOPERATIVE), COOPERATIVE))
                .containsExactly("MERGER_OF_ONE");
    }
}
