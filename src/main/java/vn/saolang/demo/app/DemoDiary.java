package vn.saolang.demo.app;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.traceability.DiarySteps;
import vn.saolang.traceability.DiarySteps.At;
import vn.saolang.traceability.EntryId;
import vn.saolang.traceability.LotId;

/** Four weeks of diaries along one chain: a household picks tea, the co-operative dries and packs it, a partner sells it. */
@Component
@Order(40)
class DemoDiary implements DemoChapter {

    private static final int WEEKS = 4;
    private static final String BOXES_SENT = "150";

    private final DemoChain chain;
    private final DiarySteps diary;
    private final VietnamTime time;

    DemoDiary(DemoChain chain, DiarySteps diary, VietnamTime time) {
        this.chain = chain;
        this.diary = diary;
        this.time = time;
    }

    @Override
    public void load() {
        DemoChain.Links links = chain.forge();
        for (int week = WEEKS; week >= 1; week--) {
            week(links, time.now().minus(7L * week, ChronoUnit.DAYS), week);
        }
        mistake(links);
    }

    /** The leaves of the last week are still on their way. */
    private void week(DemoChain.Links links, Instant start, int week) {
        String picked = Integer.toString(110 + 5 * week);
        diary.care(links.atFarm(start), links.area(), "weeding");
        LotId leaves = diary.harvest(links.atFarm(hours(start, 24)), links.area(), links.leaf(), picked);
        EntryId sent = diary.ship(links.atFarm(hours(start, 27)), links.workshop(), leaves, picked);
        if (week > 1) {
            diary.receive(links.atWorks(hours(start, 29)), sent, leaves, picked);
            LotId dry = diary.make(links.atWorks(hours(start, 48)), "whole", leaves, picked, links.dry(), "24.5");
            packed(links, start, week, dry);
        }
    }

    private void packed(DemoChain.Links links, Instant start, int week, LotId dry) {
        LotId boxes = diary.make(links.atWorks(hours(start, 72)), null, dry, "24", links.pack(), "240");
        diary.test(links.atWorks(hours(start, 74)), boxes, "2", "Độ ẩm", "6,1 %", "≤ 7,5 %");
        diary.sample(links.atWorks(hours(start, 75)), boxes, "2");
        EntryId sent = diary.ship(links.atWorks(hours(start, 96)), links.shopPlace(), boxes, BOXES_SENT);
        if (week > 2) {
            // once two boxes are missing
            String arrived = week == WEEKS ? BOXES_SENT : "148";
            diary.receive(links.atStore(hours(start, 98)), sent, boxes, arrived);
        }
    }

    /** A loss entered by mistake, and taken back. */
    private void mistake(DemoChain.Links links) {
        At yesterday = links.atWorks(hours(time.now(), -30));
        LotId bought = diary.purchase(
                yesterday, "Hộ trồng chè ngoài hệ thống (giả định)", "Bảng kê mẫu số 1", links.dry(), "10");
        EntryId loss = diary.lose(links.atWorks(hours(time.now(), -26)), bought, "1", "SPILT");
        diary.declareWrong(links.coop(), loss, "Cân lại: không thiếu");
    }

    private static Instant hours(Instant start, int hours) {
        return start.plus(hours, ChronoUnit.HOURS);
    }
}
