package vn.saolang.demo.app;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.Producers;
import vn.saolang.producer.area.AreaId;
import vn.saolang.producer.area.Areas;
import vn.saolang.product.ProductSummary;
import vn.saolang.product.Products;
import vn.saolang.recognition.register.Register;
import vn.saolang.stamp.OrderId;
import vn.saolang.stamp.StampSteps;
import vn.saolang.traceability.DiarySteps;
import vn.saolang.traceability.DiarySteps.At;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.ItemKind;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.Measure;
import vn.saolang.traceability.Quantity;

/** A roll of stamps for the co-operative's recognised tea: most still blank, some on packages, some of these on sale. */
@Component
@Order(45)
class DemoStamps implements DemoChapter {

    private final DemoPeople people;
    private final Producers producers;
    private final Products products;
    private final Register register;
    private final Areas areas;
    private final DiarySteps diary;
    private final StampSteps stamps;
    private final VietnamTime time;

    DemoStamps(
            DemoPeople people,
            Producers producers,
            Products products,
            Register register,
            Areas areas,
            DiarySteps diary,
            StampSteps stamps,
            VietnamTime time) {
        this.people = people;
        this.producers = producers;
        this.products = products;
        this.register = register;
        this.areas = areas;
        this.diary = diary;
        this.stamps = stamps;
        this.time = time;
    }

    @Override
    public void load() {
        Actor coop = people.actor("producer");
        EntityId works = producers.of(coop).getFirst().id();
        ProductSummary tea = products.of(works).stream()
                .filter(one -> register.ofProduct(one.id().value())
                        .filter(line -> line.standing() != null)
                        .isPresent())
                .findFirst()
                .orElseThrow();
        AreaId hill = areas.of(works).getFirst().id();
        ItemId box = diary.packed(
                coop, works, tea.id(), tea.name() + ", hộp 100 g", new Quantity(new BigDecimal(100), Measure.GRAM));
        int year = time.today().getYear();
        stamps.plan(
                coop, people.actor("province-office"), box, year, hill, new BigDecimal(20_000), new BigDecimal("0.2"));
        OrderId roll = stamps.order(coop, box, year, 2_000, true);
        stamps.deliver(coop, roll, 800);
        stamps.apply(coop, roll, 1, 300, boxes(coop, works, hill, box));
        stamps.activate(coop, roll, 1, 200);
    }

    /** 320 boxes, from leaves of the own hill. */
    private LotId boxes(Actor coop, EntityId works, AreaId hill, ItemId box) {
        ItemId leaf = diary.item(coop, works, ItemKind.MATERIAL, "Chè búp tươi đồi nhà", Measure.KILOGRAM);
        ItemId dry = diary.item(coop, works, ItemKind.SEMI, "Chè sao suốt", Measure.KILOGRAM);
        Instant start = time.now().minus(4, ChronoUnit.DAYS);
        LotId leaves = diary.harvest(new At(coop, works, start), hill, leaf, "170");
        LotId dried =
                diary.make(new At(coop, works, start.plus(20, ChronoUnit.HOURS)), "whole", leaves, "170", dry, "34");
        LotId packed = diary.make(new At(coop, works, start.plus(60, ChronoUnit.HOURS)), null, dried, "33", box, "320");
        diary.test(new At(coop, works, start.plus(62, ChronoUnit.HOURS)), packed, "2", "Độ ẩm", "6,3 %", "≤ 7,5 %");
        return packed;
    }
}
