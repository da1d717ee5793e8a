package vn.saolang.stamp.app.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.saolang.stamp.ScanChannel;
import vn.saolang.stamp.Scans;
import vn.saolang.stamp.model.hidden.HiddenAnswer.Kind;
import vn.saolang.stamp.model.hidden.HiddenTries;
import vn.saolang.stamp.model.hidden.HiddenTries.Step;
import vn.saolang.stamp.model.scan.Scanning;
import vn.saolang.stamp.model.suspicion.Rules.HiddenLock;

/** What a check of the hidden code tells, and when it locks. */
class HiddenTriesTest {

    private static final Instant NOON = Instant.parse("2026-09-01T05:00:00Z");
    private static final HiddenLock RULE = new HiddenLock(5, 10, Duration.ofMinutes(60), Duration.ofMinutes(60));

    @Test
    void theFirstRightOneIsTheFirst() {
        Step step = HiddenTries.NONE.right(at(0));
        assertThat(step.answer().kind()).isEqualTo(Kind.FIRST);
        assertThat(step.answer().firstAt()).isEqualTo(NOON);
        assertThat(step.tries().firstCell()).isEqualTo(Scans.SON_LA);
    }

    @Test
    void theSecondIsToldWhenTheFirstWas() {
        Step step = HiddenTries.NONE.right(at(0)).tries().right(at(90));
        assertThat(step.answer().kind()).isEqualTo(Kind.AGAIN);
        assertThat(step.answer().firstAt()).isEqualTo(NOON);
        assertThat(step.answer().matched()).isEqualTo(2);
    }

    @Test
    void theFifthWrongOneLocksForAnHour() {
        HiddenTries tries = HiddenTries.NONE;
        for (int left = 4; left > 0; left--) {
            Step step = tries.wrong(at(4 - left), RULE);
            assertThat(step.answer().kind()).isEqualTo(Kind.WRONG);
            assertThat(step.answer().triesLeft()).isEqualTo(left);
            tries = step.tries();
        }
        Step last = tries.wrong(at(10), RULE);
        assertThat(last.answer().kind()).isEqualTo(Kind.LOCKED);
        assertThat(last.answer().lockedUntil()).isEqualTo(NOON.plus(Duration.ofMinutes(70)));
        assertThat(last.tries().isLocked(NOON.plusSeconds(70 * 60 - 1))).isTrue();
        assertThat(last.tries().isLocked(NOON.plusSeconds(70 * 60))).isFalse();
    }

    @Test
    void aLockThatIsOverStartsANewCount() {
        HiddenTries tries = wrong(HiddenTries.NONE, 5, 0);
        Step after = tries.wrong(at(61), RULE);
        assertThat(after.answer().kind()).isEqualTo(Kind.WRONG);
        assertThat(after.answer().triesLeft()).isEqualTo(4);
    }

    @Test
    void wrongOnesAreForgottenAfterTheirWindow() {
        HiddenTries tries = wrong(HiddenTries.NONE, 4, 0);
        assertThat(tries.wrong(at(61), RULE).answer().triesLeft()).isEqualTo(4);
        assertThat(tries.wrong(at(60), RULE).answer().kind()).isEqualTo(Kind.LOCKED);
    }

    @Test
    void aRightOneForgetsTheWrongOnesBeforeIt() {
        assertThat(wrong(HiddenTries.NONE, 4, 0).right(at(5)).tries().failed()).isZero();
    }

    private static HiddenTries wrong(HiddenTries tries, int times, int minute) {
        for (int i = 0; i < times; i++) {
            tries = tries.wrong(at(minute), RULE).tries();
        }
        return tries;
    }

    private static Scanning at(int minute) {
        return new Scanning(NOON.plus(Duration.ofMinutes(minute)), ScanChannel.HIDDEN, Scans.SON_LA, 7L);
    }
}
