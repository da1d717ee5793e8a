package vn.saolang.stamp.app.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.saolang.stamp.StampSerial;

/** Who guesses numbers is refused; who has packages is not, however many. */
class MadeUpCodesTest {

    private static final Instant NOON = Instant.parse("2026-09-01T05:00:00Z");

    private final MadeUpCodes guard = new MadeUpCodes(TestKeys.CODES, TestKeys.RULES);
    private final SplittableRandom random = new SplittableRandom(1);

    @Test
    void anAttackThatGuessesNumbersIsRefusedAfterTwenty() {
        int answered = 0;
        for (int i = 0; i < 10_000; i++) {
            answered += guard.refuse(madeUp(), 1L, 9L, NOON.plusMillis(i)).isEmpty() ? 1 : 0;
        }
        assertThat(answered).isEqualTo(20);
        assertThat(guard.refuse(madeUp(), 1L, 9L, NOON.plusSeconds(300))).contains(Duration.ofSeconds(300));
    }

    @Test
    void anAttackThatChangesItsDeviceIsRefusedByItsNetwork() {
        int answered = 0;
        for (long device = 0; device < 10_000; device++) {
            answered += guard.refuse(madeUp(), device, 9L, NOON).isEmpty() ? 1 : 0;
        }
        assertThat(answered).isEqualTo(200);
        assertThat(guard.refuse(madeUp(), 1L, 10L, NOON)).as("another network").isEmpty();
    }

    @Test
    void aHouseholdBehindTheSameLineIsAnsweredAllTheSame() {
        for (int i = 0; i < 10_000; i++) {
            guard.refuse(madeUp(), 1L, 9L, NOON);
        }
        for (int i = 0; i < 1_000; i++) {
            String code = TestKeys.CODES.write(new StampSerial(random.nextLong()));
            assertThat(guard.refuse(code, 1L, 9L, NOON)).isEmpty();
        }
    }

    @Test
    void typingMistakesAreForgottenAfterTenMinutes() {
        for (int i = 0; i < 20; i++) {
            assertThat(guard.refuse("ABCD", 2L, 8L, NOON.plusSeconds(i))).isEmpty();
        }
        assertThat(guard.refuse("ABCD", 2L, 8L, NOON.plusSeconds(600))).isPresent();
        assertThat(guard.refuse("ABCD", 2L, 8L, NOON.plusSeconds(601))).isEmpty();
    }

    @Test
    void whoCannotBeToldApartIsNotCounted() {
        for (int i = 0; i < 1_000; i++) {
            assertThat(guard.refuse(madeUp(), null, null, NOON)).isEmpty();
        }
    }

    /** A number in the right form; that one in 34 thousand million has a right signature does not happen with this seed. */
    private String madeUp() {
        return random.ints(20, 0, 32)
                .mapToObj(value -> String.valueOf("0123456789ABCDEFGHJKMNPQRSTVWXYZ".charAt(value)))
                .collect(Collectors.joining());
    }
}
