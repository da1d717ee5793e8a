package vn.saolang.traceability.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.saolang.traceability.model.completeness.Demand;
import vn.saolang.traceability.model.completeness.DiaryFacts;
import vn.saolang.traceability.model.completeness.Knowledge;
import vn.saolang.traceability.model.completeness.LotFact;
import vn.saolang.traceability.model.completeness.LotKnowledge;
import vn.saolang.traceability.model.completeness.Score;
import vn.saolang.traceability.model.completeness.Statement;
import vn.saolang.traceability.store.completeness.DemandFiles;

/** What acts ask of a lot, item by item, told and not told. */
class ScoreTest {

    private static final Demand CIRCULAR = demand("tt-02-2024");
    private static final Demand PASSPORT = demand("nd-37-2026");
    private static final DiaryFacts DIARY = new DiaryFacts(true, true, false, false, false, true, "");
    private static final Statement LABEL = new Statement("Chè Gò Pháo", "TCVN 9740:2013", "Có cà-phê-in", 0);

    private static Demand demand(String name) {
        Path file = Path.of("src/main/resources/traceability/demands", name + ".yaml");
        try {
            return DemandFiles.read(name, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Demand.Item> items() {
        return Stream.of(CIRCULAR, PASSPORT).flatMap(one -> one.items().stream());
    }

    private static Map<LotFact, Knowledge> all(Knowledge known) {
        Map<LotFact, Knowledge> facts = new EnumMap<>(LotFact.class);
        for (LotFact fact : LotFact.values()) {
            facts.put(fact, known);
        }
        return facts;
    }

    @Test
    void theCircularAsksTenThings() {
        assertThat(CIRCULAR.items()).hasSize(10);
        assertThat(CIRCULAR.from()).isEqualTo(LocalDate.of(2024, 6, 1));
        assertThat(CIRCULAR.isInForceOn(LocalDate.of(2024, 5, 31))).isFalse();
        assertThat(CIRCULAR.isInForceOn(LocalDate.of(2024, 6, 1))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("items")
    void eachItemIsPresentWhenItsFactsAreAndMissingWhenOneIsNot(Demand.Item item) {
        Demand alone = new Demand("x", "x", "x", Map.of("vi", "x"), LocalDate.EPOCH, null, List.of(item));
        Map<LotFact, Knowledge> told = all(Knowledge.PRESENT);
        assertThat(Score.of(alone, told).present()).isEqualTo(1);
        for (LotFact fact : item.needs()) {
            Map<LotFact, Knowledge> lacking = all(Knowledge.PRESENT);
            lacking.put(fact, Knowledge.MISSING);
            assertThat(Score.of(alone, lacking).missing()).hasSize(1);
        }
        assertThat(Score.of(alone, all(Knowledge.NOT_APPLICABLE)).required()).isEqualTo(item.ifAny() ? 0 : 1);
        assertThat(item.name("vi")).isNotBlank();
        assertThat(item.name("en")).isNotBlank();
        assertThat(item.todo("vi")).endsWith(".");
        assertThat(item.todo("en")).endsWith(".");
        assertThat(item.clause()).isNotBlank();
    }

    private static LotKnowledge lot(boolean gtin, DiaryFacts diary, Statement label, @Nullable Boolean recognised) {
        return new LotKnowledge(
                "Chè", "Hợp tác xã", "Xóm Gò Pháo", "01/HTX", gtin, true, true, diary, label, recognised);
    }

    @Test
    void whatIsOnlyAskedIfAnyDoesNotCountWhenThereIsNone() {
        Score bare =
                Score.of(CIRCULAR, lot(false, DIARY, Statement.none(), null).facts());
        assertThat(bare.required()).isEqualTo(9);
        assertThat(bare.missing()).extracting(line -> line.item().code()).containsExactly("STANDARD");
        assertThat(bare.percent()).isEqualTo(88);
        Score full = Score.of(CIRCULAR, lot(false, DIARY, LABEL, null).facts());
        assertThat(full.required()).isEqualTo(10);
        assertThat(full.isComplete()).isTrue();
        assertThat(full.percent()).isEqualTo(100);
    }

    @Test
    void anInternalCodeIsNoGtin() {
        assertThat(Score.of(PASSPORT, lot(false, DIARY, LABEL, true).facts()).missing())
                .extracting(line -> line.item().code())
                .containsExactly("NAME_GTIN");
        assertThat(Score.of(PASSPORT, lot(true, DIARY, LABEL, true).facts()).isComplete())
                .isTrue();
    }

    @Test
    void aChainWithAGapIsNotTold() {
        DiaryFacts gap = new DiaryFacts(true, true, true, false, false, true, "");
        assertThat(Score.of(CIRCULAR, lot(true, gap, LABEL, true).facts()).missing())
                .extracting(line -> line.item().code())
                .containsExactly("STAGES");
    }

    @Test
    void certificatesCountOnceThereWasATestOrARecognition() {
        DiaryFacts failed = new DiaryFacts(true, true, false, true, false, true, "");
        DiaryFacts passed = new DiaryFacts(true, true, false, true, true, true, "");
        assertThat(lot(true, DIARY, LABEL, null).facts()).containsEntry(LotFact.CERTIFICATES, Knowledge.NOT_APPLICABLE);
        assertThat(lot(true, failed, LABEL, null).facts()).containsEntry(LotFact.CERTIFICATES, Knowledge.MISSING);
        assertThat(lot(true, passed, LABEL, null).facts()).containsEntry(LotFact.CERTIFICATES, Knowledge.PRESENT);
        assertThat(lot(true, DIARY, LABEL, false).facts()).containsEntry(LotFact.CERTIFICATES, Knowledge.MISSING);
        assertThat(lot(true, DIARY, LABEL, true).facts()).containsEntry(LotFact.CERTIFICATES, Knowledge.PRESENT);
    }

    @Test
    void aFileThatCannotBeReadIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> DemandFiles.read("own.yaml", "code: x\nitems: [{code: A, needs: [NOTHING]}]"))
                .withMessageContaining("own.yaml");
    }
}
