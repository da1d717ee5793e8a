package vn.saolang.stamp.model.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is remembered of stamps is right, stays bounded, and forgets no mark. */
class PlaceMemoryTest {

    private static final int MANY = 100_000;

    private final PlaceMemory memory = new PlaceMemory(1);

    private static long serial(int number) {
        return new Random(number).nextLong();
    }

    @Test
    void whatIsRememberedIsRight() {
        for (int i = 1; i <= MANY; i++) {
            memory.put(serial(i), new Place(i, MANY - i + 1, i % 7 == 0));
        }
        int wrong = 0;
        int gone = 0;
        for (int i = 1; i <= MANY; i++) {
            Place place = memory.get(serial(i));
            gone += place == null ? 1 : 0;
            wrong += place == null || place.equals(new Place(i, MANY - i + 1, i % 7 == 0)) ? 0 : 1;
        }
        assertThat(wrong).isZero();
        assertThat(gone).isLessThan(MANY / 5);
        assertThat(memory.size()).isEqualTo(MANY - gone);
        assertThat(memory.get(serial(MANY + 1))).isNull();
    }

    @Test
    void whatIsForgottenMayBeRememberedAgain() {
        for (int i = 1; i <= MANY; i++) {
            memory.put(serial(i), new Place(1, i, true));
        }
        memory.clear();
        assertThat(memory.size()).isZero();
        assertThat(memory.get(serial(5))).isNull();
        memory.put(serial(5), new Place(2, 5, false));
        assertThat(memory.get(serial(5))).isEqualTo(new Place(2, 5, false));
        assertThat(memory.size()).isEqualTo(1);
    }

    @Test
    void itStaysBounded() {
        for (int i = 1; i <= 5 * MANY; i++) {
            memory.put(serial(i), new Place(1, i, false));
        }
        assertThat(memory.size()).isLessThanOrEqualTo(131_072);
        assertThat(memory.get(serial(5 * MANY))).isEqualTo(new Place(1, 5 * MANY, false));
    }

    @Test
    void aMarkStaysWhenAnOlderReadingComesLate() {
        memory.mark(7);
        memory.put(7, new Place(3, 4, false));
        assertThat(memory.get(7)).isEqualTo(new Place(3, 4, false));
        memory.mark(7);
        memory.put(7, new Place(3, 4, false));
        assertThat(memory.get(7)).isEqualTo(new Place(3, 4, true));
    }

    @Test
    void theLargestNumbersFit() {
        memory.put(Long.MIN_VALUE, new Place(Integer.MAX_VALUE, 5_000_000, true));
        assertThat(memory.get(Long.MIN_VALUE)).isEqualTo(new Place(Integer.MAX_VALUE, 5_000_000, true));
        memory.put(0, new Place(1, 1, false));
        assertThat(memory.get(0)).isEqualTo(new Place(1, 1, false));
    }
}
