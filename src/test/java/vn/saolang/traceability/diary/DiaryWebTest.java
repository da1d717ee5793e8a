package vn.saolang.traceability.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.traceability.EntryId;
import vn.saolang.traceability.EntryKind;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.app.balance.BalanceQueries;
import vn.saolang.traceability.app.diary.ReadChain;
import vn.saolang.traceability.model.balance.BalanceWarning;
import vn.saolang.traceability.model.diary.EntryDraft;
import vn.saolang.traceability.model.diary.NewLot;
import vn.saolang.traceability.model.diary.TestLine;
import vn.saolang.traceability.model.reading.DiaryEntry;
import vn.saolang.traceability.model.reading.LotInHand;
import vn.saolang.traceability.model.reading.StoryLine;

@WebTest
class DiaryWebTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    ReadChain reading;

    @Autowired
    BalanceQueries balances;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    SettableClock clock;

    private final TeaChain tea = new TeaChain();

    @BeforeEach
    void begin() {
        beans.autowireBean(tea);
        tea.begin();
    }

    @AfterEach
    void theDataHold() throws IOException {
        clock.reset();
        for (Resource rule :
                new PathMatchingResourcePatternResolver().getResources("classpath:invariants/traceability/*.sql")) {
            assertThat(jdbc.sql(rule.getContentAsString(StandardCharsets.UTF_8))
                            .query()
                            .listOfRows())
                    .as(rule.getFilename())
                    .isEmpty();
        }
    }

    private static List<String> refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        return catchThrowableOfType(RefusedException.class, act).refusals().stream()
                .map(Refusal::code)
                .map(code -> code.substring("traceability.".length()))
                .toList();
    }

    private BigDecimal left(vn.saolang.producer.EntityId of, LotId lot) {
        return tea.diary.lotsInHand(of).stream()
                .filter(one -> one.lot().equals(lot))
                .map(LotInHand::left)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    @Test
    void aChainOfThreeProducersIsToldFromShopToField() {
        tea.write.write(
                tea.grower,
                tea.draft(tea.farm, EntryKind.CARE)
                        .with(tea.area, null, null)
                        .with("weeding", "bí mật của nhà", Map.of()));
        LotId leaves = tea.harvest("100");
        EntryId sent = tea.ship(tea.grower, tea.farm, tea.workshop, leaves, "100");
        assertThat(tea.diary.incoming(tea.works)).singleElement().satisfies(one -> {
            assertThat(one.shipment()).isEqualTo(sent);
            assertThat(one.lines())
                    .singleElement()
                    .satisfies(line -> assertThat(line.code()).isEqualTo("260801-01"));
        });
        tea.receive(tea.coop, tea.works, sent, leaves, "99.5");
        assertThat(tea.diary.incoming(tea.works)).isEmpty();
        EntryDraft drying = tea.processing(leaves, "99.5", "22");
        tea.write.write(tea.coop, drying);
        EntryDraft packed = tea.packing(TeaChain.made(drying), "20", "200");
        tea.write.write(tea.coop, packed);
        LotId boxes = TeaChain.made(packed);
        test(boxes, true);
        tea.write.write(
                tea.coop,
                tea.draft(tea.works, EntryKind.SAMPLE)
                        .withLots(List.of(), List.of(), List.of(TeaChain.line(boxes, "2"))));
        EntryId toShop = tea.ship(tea.coop, tea.works, tea.shopPlace, boxes, "150");
        tea.receive(tea.shop, tea.store, toShop, boxes, "150");

        assertThat(left(tea.works, boxes)).isEqualByComparingTo("47");
        assertThat(left(tea.store, boxes)).isEqualByComparingTo("150");
        assertThat(left(tea.works, TeaChain.made(drying))).isEqualByComparingTo("2");
        List<StoryLine> story = reading.back(boxes, tea.store);
        assertThat(story)
                .extracting(StoryLine::kind)
                .containsExactly(
                        EntryKind.CARE,
                        EntryKind.HARVEST,
                        EntryKind.SHIPMENT,
                        EntryKind.RECEIPT,
                        EntryKind.PROCESSING,
                        EntryKind.PACKING,
                        EntryKind.TEST,
                        EntryKind.SAMPLE);
        assertThat(story).allSatisfy(line -> {
            assertThat(line.full()).isNull();
            assertThat(line.commune()).isNotEmpty();
        });
        assertThat(reading.back(boxes, tea.works))
                .filteredOn(line -> line.entity().equals(tea.works))
                .allSatisfy(line -> assertThat(line.full()).isNotNull());
        assertThat(reading.ahead(leaves, tea.farm))
                .extracting(StoryLine::kind)
                .containsExactly(EntryKind.SHIPMENT, EntryKind.RECEIPT);
        assertThat(tea.diary.onward(leaves)).hasSize(8);
        DiaryEntry packing = tea.diary.entry(packed.id());
        assertThat(jdbc.sql("select expires_on from traceability.lot where id = :id")
                        .param("id", boxes.value())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(VietnamTime.dateOf(packing.happenedAt()).plusDays(730));
        assertThat(balances.warnings(tea.works, YearMonth.of(2026, 8)))
                .extracting(BalanceWarning::kind)
                .containsExactly(BalanceWarning.Kind.LESS_RECEIVED);
        assertThat(balances.lot(boxes)).containsOnlyKeys(tea.works, tea.store);
    }

    private EntryId test(LotId lot, boolean passed) {
        return tea.write.write(
                tea.coop,
                tea.draft(tea.works, EntryKind.TEST)
                        .withLots(List.of(), List.of(), List.of(TeaChain.line(lot, "1")))
                        .withFindings(List.of(new TestLine("Độ ẩm", "6,5 %", "≤ 7,5 %", passed)), null));
    }

    @Test
    void theSameDraftTwiceIsOneEntryAndAnotherUnderItsIdIsRefused() throws Exception {
        EntryDraft draft = tea.draft(tea.farm, EntryKind.HARVEST)
                .with(tea.area, null, null)
                .withLots(List.of(), List.of(TeaChain.lot(tea.leaf, "10.0")), List.of());
        try (ExecutorService phones = Executors.newFixedThreadPool(2)) {
            Callable<EntryId> send = () -> tea.write.write(tea.grower, draft);
            for (Future<EntryId> answer : phones.invokeAll(List.of(send, send))) {
                assertThat(answer.get()).isEqualTo(draft.id());
            }
        }
        assertThat(tea.diary.page(tea.farm, YearMonth.of(2026, 8))).hasSize(1);
        EntryDraft other = draft.with(null, "khác", Map.of());
        assertThat(refused(() -> tea.write.write(tea.grower, other))).containsExactly("ENTRY_ID_TAKEN");
    }

    @Test
    void twoPhonesMayUseTheLastKilogramAndTheBalanceSaysSo() throws Exception {
        EntryDraft bought = tea.draft(tea.works, EntryKind.PURCHASE)
                .withPartner("Hộ ngoài hệ thống", null)
                .withLots(List.of(), List.of(TeaChain.lot(tea.dry, "5")), List.of());
        tea.write.write(tea.coop, bought);
        LotId lot = TeaChain.made(bought);
        EntryDraft one = tea.packing(lot, "5", "50");
        EntryDraft two = tea.packing(lot, "5", "50");
        try (ExecutorService phones = Executors.newFixedThreadPool(2)) {
            List<Callable<EntryId>> both =
                    List.of(() -> tea.write.write(tea.coop, one), () -> tea.write.write(tea.coop, two));
            for (Future<EntryId> answer : phones.invokeAll(both)) {
                assertThat(answer.get()).isNotNull();
            }
        }
        assertThat(left(tea.works, lot)).isEqualByComparingTo("-5");
        assertThat(balances.warnings(tea.works, YearMonth.of(2026, 8)))
                .extracting(BalanceWarning::kind)
                .containsExactlyInAnyOrder(BalanceWarning.Kind.NEGATIVE, BalanceWarning.Kind.NO_DOCUMENT);
        List<String> codes = jdbc.sql("select code from traceability.lot where item_id = :item")
                .param("item", tea.pack.value())
                .query(String.class)
                .list();
        assertThat(codes).containsExactlyInAnyOrder("260801-01", "260801-02");
    }

    @Test
    void outsidersSeeNoDiaryAndUseNoLots() {
        LotId leaves = tea.harvest("10");
        EntryDraft foreign = tea.draft(tea.farm, EntryKind.HARVEST);
        assertThatThrownBy(() -> tea.write.write(tea.coop, foreign)).isInstanceOf(NotFound.class);
        EntryDraft stolen = tea.processing(leaves, "1", "1");
        assertThat(refused(() -> tea.write.write(tea.coop, stolen))).containsExactly("LOT_NOT_IN_HANDS");
        EntryId harvest =
                tea.diary.page(tea.farm, YearMonth.of(2026, 8)).getFirst().id();
        assertThatThrownBy(() -> tea.wrong.declare(tea.coop, harvest, "không phải của tôi"))
                .isInstanceOf(NotFound.class);
        EntryDraft field = tea.draft(tea.works, EntryKind.HARVEST)
                .with(tea.area, null, null)
                .withLots(List.of(), List.of(TeaChain.lot(tea.dry, "1")), List.of());
        assertThat(refused(() -> tea.write.write(tea.coop, field))).contains("AREA_OF_ANOTHER");
        assertThat(mvc.get()
                        .uri("/diary/balance?entity=" + tea.farm)
                        .with(people.as(tea.coop))
                        .exchange())
                .hasStatus(404);
    }

    @Test
    void anEntryDeclaredWrongStaysAndCountsNoMore() {
        LotId leaves = tea.harvest("10");
        EntryId harvest = tea.diary.about(leaves).getFirst().id();
        tea.wrong.declare(tea.grower, harvest, "ghi nhầm ngày");
        assertThat(tea.diary.entry(harvest).wrong())
                .isNotNull()
                .satisfies(one -> assertThat(one.reason()).isEqualTo("ghi nhầm ngày"));
        assertThat(tea.diary.lotsInHand(tea.farm)).isEmpty();
        assertThat(refused(() -> tea.wrong.declare(tea.grower, harvest, "lần nữa")))
                .containsExactly("ALREADY_WRONG");
        assertThat(refused(() -> tea.ship(tea.grower, tea.farm, tea.workshop, leaves, "1")))
                .containsExactly("LOT_NOT_IN_HANDS");
    }

    @Test
    void whatLaterEntriesStandOnIsNotTakenAway() {
        LotId leaves = tea.harvest("10");
        EntryId harvest = tea.diary.about(leaves).getFirst().id();
        EntryId sent = tea.ship(tea.grower, tea.farm, tea.workshop, leaves, "4");
        RefusedException used =
                catchThrowableOfType(RefusedException.class, () -> tea.wrong.declare(tea.grower, harvest, "sai rồi"));
        assertThat(used.refusals()).singleElement().satisfies(one -> {
            assertThat(one.code()).isEqualTo("traceability.LOT_USED_SINCE");
            assertThat(one.args().getFirst()).isEqualTo("260801-01");
            assertThat(one.args().getLast()).startsWith("01/08/2026");
        });
        EntryId arrived = tea.receive(tea.coop, tea.works, sent, leaves, "4");
        assertThat(refused(() -> tea.wrong.declare(tea.grower, sent, "chưa gửi")))
                .containsExactly("SHIPMENT_ARRIVED");
        assertThat(refused(() -> tea.receive(tea.coop, tea.works, sent, leaves, "4")))
                .containsExactly("ALREADY_RECEIVED");
        tea.wrong.declare(tea.coop, arrived, "chưa đến");
        tea.wrong.declare(tea.grower, sent, "chưa gửi");
        tea.wrong.declare(tea.grower, harvest, "chưa hái");
    }

    @Test
    void anotherEntryStandsInThePlaceOfAWrongOneAndKeepsItsLot() {
        LotId leaves = tea.harvest("10");
        EntryId harvest = tea.diary.about(leaves).getFirst().id();
        tea.ship(tea.grower, tea.farm, tea.workshop, leaves, "9");
        NewLot again = new NewLot(leaves, tea.leaf, "", null, null, new BigDecimal("8"), "");
        EntryDraft corrected = tea.draft(tea.farm, EntryKind.HARVEST)
                .with(tea.area, null, null)
                .with(null, "", Map.of("reason", "cân lại: 8 kg"))
                .withLots(List.of(), List.of(again), List.of())
                .correcting(harvest);
        tea.write.write(tea.grower, corrected);
        assertThat(tea.diary.entry(harvest).correctedBy()).isEqualTo(corrected.id());
        assertThat(left(tea.farm, leaves)).isEqualByComparingTo("-1");
        assertThat(jdbc.sql("select body from epcis.event where owner = :owner and event_id = :id and declared_wrong")
                        .param("owner", tea.farm.value())
                        .param("id", "urn:uuid:" + harvest)
                        .query(String.class)
                        .single())
                .contains("incorrect_data", "urn:uuid:" + corrected.id(), "cân lại: 8 kg");
        EntryDraft dropped = tea.draft(tea.farm, EntryKind.HARVEST)
                .with(tea.area, null, null)
                .with(null, "", Map.of("reason", "lô khác"))
                .withLots(List.of(), List.of(TeaChain.lot(tea.leaf, "3")), List.of())
                .correcting(corrected.id());
        assertThat(refused(() -> tea.write.write(tea.grower, dropped))).containsExactly("LOT_USED_SINCE");
        EntryDraft twice = dropped.correcting(harvest);
        assertThat(refused(() -> tea.write.write(tea.grower, twice))).contains("ALREADY_REPLACED");
    }

    @Test
    void lossesAndOwnShopsLeaveTheDiary() {
        LotId leaves = tea.harvest("10");
        tea.write.write(
                tea.grower,
                tea.draft(tea.farm, EntryKind.LOSS)
                        .with(null, "", Map.of("cause", "STOLEN"))
                        .withLots(List.of(TeaChain.line(leaves, "3")), List.of(), List.of()));
        assertThat(left(tea.farm, leaves)).isEqualByComparingTo("7");
        EntryDraft nowhere = tea.draft(tea.farm, EntryKind.SHIPMENT)
                .withLots(List.of(), List.of(), List.of(TeaChain.line(leaves, "1")));
        assertThat(refused(() -> tea.write.write(tea.grower, nowhere))).containsExactly("TO_PLACE_MISSING");
    }

    @Test
    void theBalancePageShowsLotsAndWhatIsOdd() {
        LotId leaves = tea.harvest("10");
        EntryId sent = tea.ship(tea.grower, tea.farm, tea.workshop, leaves, "10");
        tea.receive(tea.coop, tea.works, sent, leaves, "10");
        tea.write.write(tea.coop, tea.processing(leaves, "10", "9"));
        for (String language : List.of("vi", "en")) {
            assertThat(mvc.get()
                            .uri("/diary/balance?month=2026-08&entity=" + tea.works)
                            .header("Accept-Language", language)
                            .with(people.as(tea.coop))
                            .exchange())
                    .hasStatusOk()
                    .bodyText()
                    .contains("260801-01", "90 %", "Chè búp tươi");
        }
    }
}
