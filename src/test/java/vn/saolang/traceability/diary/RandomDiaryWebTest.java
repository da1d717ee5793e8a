package vn.saolang.traceability.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.saolang.WebTest;
import vn.saolang.producer.EntityId;
import vn.saolang.traceability.EntryId;
import vn.saolang.traceability.EntryKind;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.app.balance.BalanceQueries;
import vn.saolang.traceability.model.balance.Sums;
import vn.saolang.traceability.model.diary.EntryDraft;

/** Random weeks of two producers: a ledger kept by hand, the pure balance and the SQL view say the same of every lot. */
@WebTest
class RandomDiaryWebTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    BalanceQueries balances;

    @Autowired
    JdbcClient jdbc;

    private final TeaChain tea = new TeaChain();
    private final Map<LotId, Map<EntityId, BigDecimal>> ledger = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 20260901})
    void threeWaysOfCountingAgree(long seed) {
        beans.autowireBean(tea);
        tea.begin();
        Random random = new Random(seed);
        List<LotId> leaves = new ArrayList<>();
        List<LotId> arrived = new ArrayList<>();
        List<LotId> dried = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            step(random, leaves, arrived, dried);
        }
        ledger.forEach((lot, holders) -> holders.forEach((holder, left) -> {
            Sums sums = balances.lot(lot).get(holder);
            assertThat(sums.left()).isEqualByComparingTo(left);
            assertThat(inView(lot, holder)).isEqualByComparingTo(left);
        }));
    }

    private void step(Random random, List<LotId> leaves, List<LotId> arrived, List<LotId> dried) {
        int dice = random.nextInt(5);
        String much = random.nextInt(1, 40) + "." + random.nextInt(1, 9);
        if (dice == 0 || leaves.isEmpty()) {
            LotId lot = tea.harvest(much);
            leaves.add(lot);
            book(lot, tea.farm, much, 1);
        } else if (dice == 1 || arrived.isEmpty()) {
            LotId lot = leaves.get(random.nextInt(leaves.size()));
            EntryId sent = tea.ship(tea.grower, tea.farm, tea.workshop, lot, much);
            book(lot, tea.farm, much, -1);
            tea.receive(tea.coop, tea.works, sent, lot, "7.25");
            book(lot, tea.works, "7.25", 1);
            arrived.add(lot);
        } else if (dice == 2 || dried.isEmpty()) {
            LotId lot = arrived.get(random.nextInt(arrived.size()));
            EntryDraft draft = tea.processing(lot, much, "1.5");
            tea.write.write(tea.coop, draft);
            book(lot, tea.works, much, -1);
            book(TeaChain.made(draft), tea.works, "1.5", 1);
            dried.add(TeaChain.made(draft));
        } else if (dice == 3) {
            LotId lot = dried.get(random.nextInt(dried.size()));
            tea.write.write(
                    tea.coop,
                    tea.draft(tea.works, EntryKind.LOSS)
                            .with(null, "", Map.of("cause", "SPILT"))
                            .withLots(List.of(TeaChain.line(lot, "0.2")), List.of(), List.of()));
            book(lot, tea.works, "0.2", -1);
        } else {
            // written and taken back: nothing happened
            LotId lot = dried.get(random.nextInt(dried.size()));
            EntryId mistaken = tea.write.write(tea.coop, tea.packing(lot, much, "3"));
            tea.wrong.declare(tea.coop, mistaken, "ghi nhầm");
        }
    }

    private void book(LotId lot, EntityId holder, String much, int sign) {
        ledger.computeIfAbsent(lot, _ -> new HashMap<>())
                .merge(holder, new BigDecimal(much).multiply(BigDecimal.valueOf(sign)), BigDecimal::add);
    }

    private BigDecimal inView(LotId lot, EntityId holder) {
        return jdbc.sql("select in_hand from traceability.v_lot_flow where lot_id = :lot and entity_id = :holder")
                .param("lot", lot.value())
                .param("holder", holder.value())
                .query(BigDecimal.class)
                .single();
    }
}
