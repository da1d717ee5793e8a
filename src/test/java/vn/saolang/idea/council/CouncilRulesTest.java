package vn.saolang.idea.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.idea.IdeaId;
import vn.saolang.idea.model.council.Council;
import vn.saolang.idea.model.council.CouncilDraft;
import vn.saolang.idea.model.council.CouncilItem;
import vn.saolang.idea.model.council.CouncilMember;
import vn.saolang.idea.model.council.CouncilRules;
import vn.saolang.idea.model.council.MemberRole;
import vn.saolang.idea.model.council.Outcome;
import vn.saolang.kernel.Refusal;

/** When a meeting may be closed. */
class CouncilRulesTest {

    private static final String REASON = "Có nguyên liệu tại chỗ, cách làm rõ.";

    private static CouncilMember member(MemberRole role, boolean present) {
        return new CouncilMember("Người giữ vai " + role, "Sở Công Thương", role, present);
    }

    private static Council council(List<CouncilMember> members, CouncilItem... items) {
        return new Council(
                UUID.randomUUID(),
                0,
                1,
                FilledDossiers.PROVINCE,
                "Họp",
                LocalDate.of(2026, 3, 10),
                "",
                "",
                null,
                members,
                List.of(items));
    }

    private static CouncilItem item(
            @Nullable Outcome outcome, @Nullable Integer agreed, @Nullable Integer against, String reason) {
        return new CouncilItem(IdeaId.random(), outcome, agreed, against, reason);
    }

    private static List<String> codes(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::code).toList();
    }

    private static final List<CouncilMember> THREE = List.of(
            member(MemberRole.CHAIR, true), member(MemberRole.SECRETARY, true), member(MemberRole.MEMBER, true));

    @Test
    void aCompleteMeetingCloses() {
        assertThat(CouncilRules.closing(council(THREE, item(Outcome.SELECT, 2, 1, REASON))))
                .isEmpty();
        assertThat(CouncilRules.closing(council(THREE, item(Outcome.DECLINE, 0, 3, REASON))))
                .isEmpty();
    }

    @Test
    void everythingThatIsMissingIsToldAtOnce() {
        Council council = council(
                List.of(member(MemberRole.CHAIR, false), member(MemberRole.MEMBER, true)), item(null, null, 0, "ngắn"));
        assertThat(codes(CouncilRules.closing(council)))
                .containsExactly(
                        "idea.COUNCIL_NO_CHAIR",
                        "idea.COUNCIL_OUTCOME_MISSING",
                        "idea.COUNCIL_VOTES_MISSING",
                        "idea.REASON_MISSING");
    }

    @Test
    void aDeputyMayLeadAndVotesAreThoseOfPresentMembers() {
        List<CouncilMember> led = List.of(member(MemberRole.CHAIR, false), member(MemberRole.DEPUTY, true));
        assertThat(CouncilRules.closing(council(led, item(Outcome.SELECT, 1, 0, REASON))))
                .isEmpty();
        assertThat(codes(CouncilRules.closing(council(led, item(Outcome.SELECT, 2, 0, REASON)))))
                .containsExactly("idea.COUNCIL_VOTES_MANY");
    }

    @Test
    void withoutMoreForThanAgainstNothingIsSelected() {
        assertThat(codes(CouncilRules.closing(council(THREE, item(Outcome.SELECT, 1, 1, REASON)))))
                .containsExactly("idea.COUNCIL_NO_MAJORITY");
        assertThat(codes(CouncilRules.closing(council(THREE)))).containsExactly("idea.COUNCIL_EMPTY");
    }

    @Test
    void thereIsOneChairAndADay() {
        CouncilDraft draft = new CouncilDraft(
                "", null, "", "", List.of(member(MemberRole.CHAIR, true), member(MemberRole.CHAIR, true)));
        assertThat(codes(CouncilRules.defects(draft)))
                .containsExactly("idea.MISSING", "idea.DAY_MISSING", "idea.COUNCIL_TWO_CHAIRS");
    }
}
