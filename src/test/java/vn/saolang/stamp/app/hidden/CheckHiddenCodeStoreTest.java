package vn.saolang.stamp.app.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.saolang.StoreTest;
import vn.saolang.stamp.ScanChannel;
import vn.saolang.stamp.StampSerial;
import vn.saolang.stamp.app.suspicion.AnomalyWatch;
import vn.saolang.stamp.model.hidden.HiddenAnswer;
import vn.saolang.stamp.model.hidden.HiddenAnswer.Kind;
import vn.saolang.stamp.model.scan.Scanning;
import vn.saolang.stamp.store.hidden.HiddenStore;
import vn.saolang.stamp.store.log.FlushStore;
import vn.saolang.stamp.store.log.NodeStore;
import vn.saolang.stamp.store.suspicion.AnomalyStore;

/** The hidden code against the database: lock-out of the stamp and of the device, and the way of those who have nothing else. */
@StoreTest
class CheckHiddenCodeStoreTest {

    private static final Instant NOON = Instant.parse("2026-09-01T05:00:00Z");
    private static final String WRONG = "0000-0000-0000";

    @Test
    void aRightCodeIsTheFirstAndThenKnown(JdbcClient jdbc) {
        CheckHiddenCode checks = checks(jdbc);
        StampSerial stamp = stamp(jdbc, true);
        String code = TestKeys.CODES.hiddenCode(stamp);

        assertThat(checks.check(stamp, code, at(0, 1)).kind()).isEqualTo(Kind.FIRST);
        HiddenAnswer again =
                checks.check(stamp, " " + code.replace("-", "").toLowerCase(java.util.Locale.ROOT), at(5, 2));
        assertThat(again.kind()).isEqualTo(Kind.AGAIN);
        assertThat(again.firstAt()).isEqualTo(NOON);
    }

    @Test
    void theCodeOfAnotherStampIsWrong(JdbcClient jdbc) {
        StampSerial stamp = stamp(jdbc, true);
        String other = TestKeys.CODES.hiddenCode(stamp(jdbc, true));
        assertThat(checks(jdbc).check(stamp, other, at(0, 1)).kind()).isEqualTo(Kind.WRONG);
    }

    @Test
    void aStampWithoutHiddenCodeSaysSo(JdbcClient jdbc) {
        assertThat(checks(jdbc).check(stamp(jdbc, false), WRONG, at(0, 1)).kind())
                .isEqualTo(Kind.NONE);
        assertThat(checks(jdbc).check(new StampSerial(1), WRONG, at(0, 1)).kind())
                .isEqualTo(Kind.NONE);
    }

    @Test
    void fiveWrongOnesLockTheStampForEveryDeviceAndEveryNode(JdbcClient jdbc) {
        StampSerial stamp = stamp(jdbc, true);
        for (int device = 1; device <= 5; device++) {
            checks(jdbc).check(stamp, WRONG, at(device, device));
        }
        String right = TestKeys.CODES.hiddenCode(stamp);
        HiddenAnswer locked = checks(jdbc).check(stamp, right, at(6, 99));
        assertThat(locked.kind()).isEqualTo(Kind.LOCKED);
        assertThat(locked.lockedUntil()).isEqualTo(NOON.plus(Duration.ofMinutes(65)));
        assertThat(checks(jdbc).check(stamp, right, at(65, 99)).kind()).isEqualTo(Kind.FIRST);
    }

    @Test
    void tenWrongOnesOnManyStampsLockTheDeviceAlone(JdbcClient jdbc) {
        CheckHiddenCode checks = checks(jdbc);
        for (int i = 0; i < 10; i++) {
            assertThat(checks.check(stamp(jdbc, true), WRONG, at(i, 1)).kind()).isEqualTo(Kind.WRONG);
        }
        StampSerial stamp = stamp(jdbc, true);
        String right = TestKeys.CODES.hiddenCode(stamp);
        assertThat(checks.check(stamp, right, at(10, 1)).kind()).isEqualTo(Kind.LOCKED);
        assertThat(checks.byHiddenCode(right, at(10, 1))).isEmpty();
        assertThat(checks.check(stamp, right, at(10, 2)).kind()).isEqualTo(Kind.FIRST);
        assertThat(checks.check(stamp, right, at(70, 1)).kind()).isEqualTo(Kind.AGAIN);
    }

    @Test
    void aMessageNeedsTheHiddenCodeAlone(JdbcClient jdbc) {
        StampSerial stamp = stamp(jdbc, true);
        CheckHiddenCode checks = checks(jdbc);
        assertThat(checks.byHiddenCode(TestKeys.CODES.hiddenCode(stamp), at(0, 1)))
                .contains(stamp);
        assertThat(checks.byHiddenCode(WRONG, at(0, 1))).isEmpty();
        assertThat(checks.byHiddenCode("no code", at(0, 1))).isEmpty();
    }

    private static CheckHiddenCode checks(JdbcClient jdbc) {
        return new CheckHiddenCode(
                TestKeys.CODES,
                new HiddenStore(jdbc),
                TestKeys.RULES,
                new AnomalyWatch(new AnomalyStore(jdbc), TestKeys.RULES, TransactionOperations.withoutTransaction()),
                new FlushStore(jdbc, new NodeStore(jdbc)),
                _ -> {});
    }

    private static StampSerial stamp(JdbcClient jdbc, boolean hidden) {
        StampSerial serial = new StampSerial(UUID.randomUUID().getMostSignificantBits());
        Long hash = hidden ? Long.valueOf(TestKeys.CODES.hiddenHash(TestKeys.CODES.hiddenCode(serial))) : null;
        jdbc.sql("insert into stamp.stamp (serial, order_no, position, hidden) values (:serial, :order, 1, :hidden)")
                .param("serial", serial.bits())
                .param("order", -(int) (serial.bits() >>> 34))
                .param("hidden", hash, java.sql.Types.BIGINT)
                .update();
        return serial;
    }

    private static Scanning at(int minute, long device) {
        return new Scanning(NOON.plus(Duration.ofMinutes(minute)), ScanChannel.HIDDEN, null, device);
    }
}
