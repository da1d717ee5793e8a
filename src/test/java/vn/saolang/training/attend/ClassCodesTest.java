package vn.saolang.training.attend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.saolang.training.ParticipantId;
import vn.saolang.training.model.attend.ClassCodes;
import vn.saolang.training.model.attend.ClassCodes.Scan;

class ClassCodesTest {

    private static final Instant NOON = Instant.parse("2026-09-10T05:00:00Z");

    private final ClassCodes codes = new ClassCodes(new byte[] {1, 2, 3}, UUID.randomUUID());

    @Test
    void aCodeIsGoodInItsMinuteAndTheNext() {
        String code = codes.ofHall(NOON);
        assertThat(codes.scan(code, NOON.plusSeconds(59))).isEqualTo(Scan.GOOD);
        assertThat(codes.scan(code, NOON.plusSeconds(119))).isEqualTo(Scan.GOOD);
        assertThat(codes.scan(code, NOON.plusSeconds(120))).isEqualTo(Scan.OLD);
        assertThat(codes.ofHall(NOON.plusSeconds(60))).isNotEqualTo(code);
    }

    @Test
    void codesOfTheFutureOfOtherClassesAndMadeUpOnesAreWrong() {
        ClassCodes other = new ClassCodes(new byte[] {1, 2, 3}, UUID.randomUUID());
        assertThat(codes.scan(other.ofHall(NOON), NOON)).isEqualTo(Scan.WRONG);
        assertThat(codes.scan(codes.ofHall(NOON.plusSeconds(60)), NOON)).isEqualTo(Scan.WRONG);
        for (String made : new String[] {"", ".", "1.x", "x.y", "99999999999999999999.x", codes.ofHall(NOON) + "A"}) {
            assertThat(codes.scan(made, NOON)).as(made).isEqualTo(Scan.WRONG);
        }
    }

    @Test
    void aTicketIsGoodForTenMinutes() {
        String ticket = codes.ticket(NOON, "abc");
        assertThat(codes.judge(ticket, NOON.plusSeconds(600))).isEqualTo(Scan.GOOD);
        assertThat(codes.judge(ticket, NOON.plusSeconds(601))).isEqualTo(Scan.OLD);
        assertThat(codes.judge(ticket.replace("abc", "abd"), NOON)).isEqualTo(Scan.WRONG);
        assertThat(codes.judge(codes.ofHall(NOON), NOON)).isEqualTo(Scan.WRONG);
        assertThat(ClassCodes.nonceOf(ticket)).isEqualTo("abc");
    }

    @Test
    void theTokenOfARatingNamesItsPersonOnly() {
        ParticipantId person = ParticipantId.random();
        assertThat(codes.rater(codes.ratingOf(person))).contains(person);
        assertThat(codes.rater(ParticipantId.random() + codes.ratingOf(person).substring(36)))
                .isEmpty();
        assertThat(codes.rater("x")).isEmpty();
    }
}
