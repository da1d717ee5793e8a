package vn.saolang.stamp.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.saolang.StoreTest;
import vn.saolang.stamp.app.code.CheckKeys;
import vn.saolang.stamp.model.code.CodeKey;
import vn.saolang.stamp.model.code.StampKeys;
import vn.saolang.stamp.store.code.KeyCheckStore;

/** A node whose keys are not those of the stamps does not start. */
@StoreTest
class CheckKeysStoreTest {

    private static final StampKeys OURS = keys(List.of(1), 2, 3);

    @Test
    void theSameKeysStartAgain(JdbcClient jdbc) {
        clean(jdbc);
        start(jdbc, OURS);
        stamp(jdbc);

        assertThatCode(() -> start(jdbc, OURS)).doesNotThrowAnyException();
    }

    @Test
    void otherKeysAreRefusedInOneLineOnceThereAreStamps(JdbcClient jdbc) {
        clean(jdbc);
        start(jdbc, OURS);
        stamp(jdbc);

        for (StampKeys others : List.of(keys(List.of(9), 2, 3), keys(List.of(1), 9, 3), keys(List.of(1), 2, 9))) {
            assertThatThrownBy(() -> start(jdbc, others))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("SAOLANG_STAMP_KEYS")
                    .message()
                    .hasLineCount(1);
        }
    }

    @Test
    void otherKeysAreTakenWhileThereIsNoStamp(JdbcClient jdbc) {
        clean(jdbc);
        start(jdbc, keys(List.of(7), 8, 9));
        start(jdbc, OURS);
        stamp(jdbc);

        assertThatCode(() -> start(jdbc, OURS)).doesNotThrowAnyException();
    }

    @Test
    void aNewSigningKeyIsWelcomeAndThenDemandedOfEveryNode(JdbcClient jdbc) {
        clean(jdbc);
        start(jdbc, OURS);
        stamp(jdbc);
        start(jdbc, keys(List.of(5, 1), 2, 3));

        assertThatThrownBy(() -> start(jdbc, OURS)).hasMessageContaining("it lacks: sign ");
    }

    @Test
    void aNodeMayDoWithoutThePrintKey(JdbcClient jdbc) {
        clean(jdbc);
        start(jdbc, OURS);
        stamp(jdbc);
        start(jdbc, keys(List.of(1), null, 3));

        assertThatCode(() -> start(jdbc, OURS)).doesNotThrowAnyException();
        assertThat(jdbc.sql("select fingerprint from stamp.key_check")
                        .query(String.class)
                        .single())
                .contains("print ");
    }

    /** Other tests of this JVM may have left stamps and keys; the transaction is rolled back. */
    private static void clean(JdbcClient jdbc) {
        jdbc.sql("truncate stamp.stamp, stamp.key_check cascade").update();
    }

    private static void start(JdbcClient jdbc, StampKeys keys) {
        new CheckKeys(keys, new KeyCheckStore(jdbc), TransactionOperations.withoutTransaction())
                .afterSingletonsInstantiated();
    }

    private static void stamp(JdbcClient jdbc) {
        jdbc.sql("insert into stamp.stamp (serial, order_no, position) values (1, 1, 1)")
                .update();
    }

    private static StampKeys keys(List<Integer> signing, @Nullable Integer print, int store) {
        return new StampKeys(
                signing.stream().map(CheckKeysStoreTest::key).toList(), print == null ? null : key(print), key(store));
    }

    private static CodeKey key(int number) {
        byte[] bytes = new byte[CodeKey.SIZE];
        Arrays.fill(bytes, (byte) number);
        return new CodeKey(bytes);
    }
}
