package vn.saolang.evaluation.model.invite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which answer counts. What the answers come to is tried in InvitationWebTest. */
class ExpectedQuorumTest {

    private static final Instant SENT = Instant.parse("2026-08-20T01:00:00Z");

    @Test
    void anAnswerToAnEarlierInvitationCountsNoMore() {
        assertThat(invited(SENT.minusSeconds(1)).answer()).isNull();
        assertThat(invited(SENT).answer()).isNotNull();
    }

    @Test
    void anInvitationTellsOnlyItsOwnDayHourAndPlace() {
        Invited one = invited(SENT);
        assertThat(one.tells(LocalDate.of(2026, 9, 1), LocalTime.of(8, 0), "Hội trường"))
                .isTrue();
        assertThat(one.tells(LocalDate.of(2026, 9, 2), LocalTime.of(8, 0), "Hội trường"))
                .isFalse();
        assertThat(one.tells(LocalDate.of(2026, 9, 1), LocalTime.of(9, 0), "Hội trường"))
                .isFalse();
        assertThat(one.tells(LocalDate.of(2026, 9, 1), LocalTime.of(8, 0), "Phòng họp"))
                .isFalse();
    }

    @Test
    void theOutlookFollowsFromWhoIsLeft() {
        assertThat(new ExpectedQuorum(8, 6, 6, 2, true).outlook()).isEqualTo(ExpectedQuorum.Outlook.SAFE);
        assertThat(new ExpectedQuorum(8, 6, 5, 2, true).outlook()).isEqualTo(ExpectedQuorum.Outlook.OPEN);
        assertThat(new ExpectedQuorum(8, 6, 5, 3, true).outlook()).isEqualTo(ExpectedQuorum.Outlook.IN_DANGER);
        assertThat(new ExpectedQuorum(8, 6, 8, 0, false).outlook()).isEqualTo(ExpectedQuorum.Outlook.IN_DANGER);
    }

    private static Invited invited(Instant answered) {
        return new Invited(
                UUID.randomUUID(),
                LocalDate.of(2026, 9, 1),
                LocalTime.of(8, 0),
                "Hội trường",
                0,
                SENT,
                new Rsvp(true, "", answered));
    }
}
