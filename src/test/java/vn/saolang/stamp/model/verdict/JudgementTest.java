package vn.saolang.stamp.model.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.saolang.recognition.register.CertificateState;
import vn.saolang.stamp.ScanVerdict;
import vn.saolang.stamp.StampState;
import vn.saolang.stamp.SuspicionRule;
import vn.saolang.stamp.model.suspicion.Suspected;

/** One word for a scan: the gravest first, and no stamp outlives its star. */
class JudgementTest {

    private static StarToday star(boolean holds) {
        return new StarToday(
                4, holds ? CertificateState.VALID : CertificateState.EXPIRED, null, null, null, "a-b", holds);
    }

    @ParameterizedTest(name = "{0}, star holds {1}, recalled {2}, doubted {3}: {4}")
    @CsvSource({
        "ACTIVE, true, false, false, KNOWN_ACTIVE",
        "ACTIVE, true, false, true, KNOWN_SUSPICIOUS",
        "ACTIVE, true, true, true, RECALLED",
        "ACTIVE, false, false, true, KNOWN_STAR_ENDED",
        "ACTIVE, false, true, false, RECALLED",
        "MINTED, true, false, false, KNOWN_SUSPICIOUS",
        "PRINTED, true, false, false, KNOWN_SUSPICIOUS",
        "DELIVERED, true, false, false, KNOWN_SUSPICIOUS",
        "APPLIED, true, false, false, KNOWN_SUSPICIOUS",
        "APPLIED, true, true, false, RECALLED",
        "MINTED, false, false, false, VOID",
        "DELIVERED, false, false, true, VOID",
        "APPLIED, false, false, false, VOID",
        "APPLIED, false, true, false, RECALLED",
        "VOID, true, false, true, VOID",
        "VOID, false, false, false, VOID",
        "VOID, true, true, false, RECALLED",
    })
    void theWord(StampState kept, boolean holds, boolean recalled, boolean doubted, ScanVerdict word) {
        StampState state = Judgement.effective(kept, star(holds));
        List<Suspected> found =
                doubted ? List.of(new Suspected(SuspicionRule.TOO_OFTEN, Map.of("scans", "40"))) : List.of();
        List<Suspected> reasons = Judgement.reasons(state, found);
        assertThat(Judgement.of(state, recalled, star(holds), reasons)).isEqualTo(word);
        assertThat(reasons).containsAll(found);
    }

    @ParameterizedTest
    @EnumSource(StampState.class)
    void onlyAStampOnSaleOutlivesItsStar(StampState kept) {
        assertThat(Judgement.effective(kept, star(true))).isEqualTo(kept);
        assertThat(Judgement.effective(kept, star(false)))
                .isEqualTo(kept == StampState.ACTIVE ? StampState.ACTIVE : StampState.VOID);
    }

    @Test
    void thatItIsNotActiveIsToldOnce() {
        Suspected told = new Suspected(SuspicionRule.NOT_ACTIVE, Map.of("state", "PRINTED"));
        assertThat(Judgement.reasons(StampState.PRINTED, List.of())).containsExactly(told);
        assertThat(Judgement.reasons(StampState.PRINTED, List.of(told))).containsExactly(told);
        assertThat(Judgement.reasons(StampState.ACTIVE, List.of())).isEmpty();
        assertThat(Judgement.reasons(StampState.VOID, List.of())).isEmpty();
    }
}
