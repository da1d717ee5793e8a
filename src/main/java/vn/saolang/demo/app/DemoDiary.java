package vn.saolang.demo.app;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.traceability.EntryId;
import vn.saolang.traceability.EntryKind;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.PlaceId;
import vn.saolang.traceability.app.diary.DeclareWrong;
import vn.saolang.traceability.app.diary.WriteEntry;
import vn.saolang.traceability.model.diary.EntryDraft;
import vn.saolang.traceability.model.diary.LotLine;
import vn.saolang.traceability.model.diary.NewLot;
import vn.saolang.traceability.model.diary.TestLine;

/** Four weeks of diaries along one chain: a household picks tea, the co-operative dries and packs it, a partner sells it. */
@Component
@Order(40)
class DemoDiary implements DemoChapter {

    private static final int WEEKS = 4;

    private final DemoChain chain;
    private final WriteEntry write;
    private final DeclareWrong wrong;
    private final VietnamTime time;

    DemoDiary(DemoChain chain, WriteEntry write, DeclareWrong wrong, VietnamTime time) {
        this.chain = chain;
        this.write = write;
        this.wrong = wrong;
        this.time = time;
    }

    @Override
    public void load() {
        DemoChain.Links links = chain.forge();
        for (int week = WEEKS; week >= 1; week--) {
            Instant monday = time.now().minus(7L * week, ChronoUnit.DAYS);
            week(links, monday, week);
        }
        mistake(links);
    }

    private void week(DemoChain.Links links, Instant start, int week) {
        write.write(
                links.grower(),
                EntryDraft.of(links.farm(), EntryKind.CARE, start)
                        .with(links.area(), null, null)
                        .with("weeding", "", Map.of()));
        NewLot leaf = new NewLot(LotId.random(), links.leaf(), "", null, null, new BigDecimal(110 + 5 * week), "");
        write.write(
                links.grower(),
                EntryDraft.of(links.farm(), EntryKind.HARVEST, hours(start, 24))
                        .with(links.area(), null, null)
                        .withLots(List.of(), List.of(leaf), List.of()));
        String picked = String.valueOf(110 + 5 * week);
        EntryId sent = ship(links.grower(), links.farm(), hours(start, 27), links.workshop(), leaf.lot(), picked);
        if (week == 1) {
            return;
        }
        receive(links, links.coop(), hours(start, 29), sent, leaf.lot(), picked);
        NewLot dry = new NewLot(LotId.random(), links.dry(), "", null, null, new BigDecimal("24.5"), "");
        write.write(
                links.coop(),
                EntryDraft.of(links.works(), EntryKind.PROCESSING, hours(start, 48))
                        .with("whole", "", Map.of())
                        .withLots(List.of(line(leaf.lot(), picked)), List.of(dry), List.of()));
        packed(links, start, week, dry.lot());
    }

    private void packed(DemoChain.Links links, Instant start, int week, LotId dry) {
        NewLot boxes = new NewLot(LotId.random(), links.pack(), "", null, null, new BigDecimal("240"), "");
        write.write(
                links.coop(),
                EntryDraft.of(links.works(), EntryKind.PACKING, hours(start, 72))
                        .withLots(List.of(line(dry, "24")), List.of(boxes), List.of()));
        write.write(
                links.coop(),
                EntryDraft.of(links.works(), EntryKind.TEST, hours(start, 74))
                        .with(null, "", Map.of("laboratory", "Phòng thử nghiệm mẫu"))
                        .withLots(List.of(), List.of(), List.of(line(boxes.lot(), "2")))
                        .withFindings(List.of(new TestLine("Độ ẩm", "6,1 %", "≤ 7,5 %", true)), null));
        write.write(
                links.coop(),
                EntryDraft.of(links.works(), EntryKind.SAMPLE, hours(start, 75))
                        .withLots(List.of(), List.of(), List.of(line(boxes.lot(), "2"))));
        EntryId sent = ship(links.coop(), links.works(), hours(start, 96), links.shopPlace(), boxes.lot(), "150");
        if (week > 2) {
            receive(links, links.shop(), hours(start, 98), sent, boxes.lot(), week == 3 ? "148" : "150");
        }
    }

    /** A loss entered by mistake, and taken back. */
    private void mistake(DemoChain.Links links) {
        NewLot bought = new NewLot(LotId.random(), links.dry(), "", null, null, new BigDecimal("10"), "");
        write.write(
                links.coop(),
                EntryDraft.of(links.works(), EntryKind.PURCHASE, hours(time.now(), -30))
                        .with(null, "", Map.of("document", "Bảng kê mẫu số 1"))
                        .withPartner("Hộ trồng chè ngoài hệ thống (giả định)", null)
                        .withLots(List.of(), List.of(bought), List.of()));
        EntryId loss = write.write(
                links.coop(),
                EntryDraft.of(links.works(), EntryKind.LOSS, hours(time.now(), -26))
                        .with(null, "", Map.of("cause", "SPILT"))
                        .withLots(List.of(line(bought.lot(), "1")), List.of(), List.of()));
        wrong.declare(links.coop(), loss, "Cân lại: không thiếu");
    }

    private EntryId ship(
            Actor by, vn.saolang.producer.EntityId from, Instant at, PlaceId to, LotId lot, String quantity) {
        return write.write(
                by,
                EntryDraft.of(from, EntryKind.SHIPMENT, at)
                        .with(null, null, to)
                        .withLots(List.of(), List.of(), List.of(line(lot, quantity))));
    }

    private void receive(DemoChain.Links links, Actor by, Instant at, EntryId sent, LotId lot, String quantity) {
        write.write(
                by,
                EntryDraft.of(by.equals(links.coop()) ? links.works() : links.store(), EntryKind.RECEIPT, at)
                        .withPartner("", sent)
                        .withLots(List.of(), List.of(), List.of(line(lot, quantity))));
    }

    private static Instant hours(Instant start, int hours) {
        return start.plus(hours, ChronoUnit.HOURS);
    }

    private static LotLine line(LotId lot, String quantity) {
        return new LotLine(lot, new BigDecimal(quantity), "");
    }
}
