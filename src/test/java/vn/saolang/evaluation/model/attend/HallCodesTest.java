package vn.saolang.evaluation.model.attend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.saolang.evaluation.model.attend.HallCodes.Scan;

/** For how long a code of the hall is good, and that nobody makes one. */
class HallCodesTest {

    private static final byte[] SECRET = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8);
    /** A moment at which a window begins. */
    private static final Instant BEGIN = Instant.ofEpochSecond(1_800_000_000L);

    private final HallCodes codes = new HallCodes(SECRET, UUID.randomUUID());

    @Test
    void aCodeIsGoodWhileItIsShownAndInTheTwoMinutesAfter() {
        String code = codes.ofHall(BEGIN);
        assertThat(codes.ofHall(BEGIN.plusSeconds(119))).isEqualTo(code);
        assertThat(codes.ofHall(BEGIN.plusSeconds(120))).isNotEqualTo(code);
        assertThat(codes.scan(code, BEGIN)).isEqualTo(Scan.GOOD);
        assertThat(codes.scan(code, BEGIN.plusSeconds(239))).isEqualTo(Scan.GOOD);
        assertThat(codes.scan(code, BEGIN.plusSeconds(240))).isEqualTo(Scan.OLD);
    }

    @Test
    void aCodeOfLaterIsNoCode() {
        String later = codes.ofHall(BEGIN.plusSeconds(120));
        assertThat(codes.scan(later, BEGIN.plusSeconds(119))).isEqualTo(Scan.WRONG);
    }

    @Test
    void aCodeOfAnotherMeetingOrSecretIsNoCode() {
        assertThat(codes.scan(new HallCodes(SECRET, UUID.randomUUID()).ofHall(BEGIN), BEGIN))
                .isEqualTo(Scan.WRONG);
        byte[] other = SECRET.clone();
        other[0]++;
        assertThat(codes.scan(new HallCodes(other, codes.session()).ofHall(BEGIN), BEGIN))
                .isEqualTo(Scan.WRONG);
    }

    @Test
    void whatIsNoCodeIsRefusedAndNothingBreaks() {
        for (String text : new String[] {
            "", ".", "x", "15000000", "15000000.", "99999999999999999999.x", "-1.x", codes.ofCard(UUID.randomUUID())
        }) {
            assertThat(codes.scan(text, BEGIN)).as(text).isEqualTo(Scan.WRONG);
        }
    }

    @Test
    void aCardIsOfOneSeat() {
        UUID seat = UUID.randomUUID();
        assertThat(codes.isCard(seat, codes.ofCard(seat))).isTrue();
        assertThat(codes.isCard(UUID.randomUUID(), codes.ofCard(seat))).isFalse();
        assertThat(codes.isCard(seat, codes.ofHall(BEGIN))).isFalse();
    }
}
