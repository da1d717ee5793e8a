package vn.saolang.stamp.order;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.saolang.People;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.area.AreaDraft;
import vn.saolang.producer.area.AreaId;
import vn.saolang.producer.area.AreaKind;
import vn.saolang.producer.area.Areas;
import vn.saolang.producer.area.Capacity;
import vn.saolang.producer.area.CapacityUnit;
import vn.saolang.recognition.RecognisedProducts;
import vn.saolang.recognition.RecognisedProducts.Held;
import vn.saolang.stamp.app.quota.DecidePlan;
import vn.saolang.stamp.app.quota.DeclarePlan;
import vn.saolang.stamp.model.quota.PlanDraft;
import vn.saolang.stamp.model.quota.Source;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.ItemKind;
import vn.saolang.traceability.Measure;
import vn.saolang.traceability.app.identifier.RegisterItem;
import vn.saolang.traceability.model.identifier.ItemDraft;

/** A tea with four stars in packs of 100 g, and a hill that yields half a tonne of leaf a year. */
public class TeaWithStar {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    People people;

    @Autowired
    Areas areas;

    @Autowired
    RegisterItem registerItem;

    @Autowired
    DeclarePlan declaring;

    @Autowired
    DecidePlan deciding;

    RecognisedProducts recognised;
    Held held;
    AreaId hill;
    ItemId pack;

    /** The star of 1/9/2026, the item, and the hill with 500 kg approved for 2026. */
    void make() {
        recognised = new RecognisedProducts();
        beans.autowireBean(recognised);
        recognised.appointEverybody();
        held = recognised.four();
        hill = areas.register(producer(), entity(), hill());
        capacity(2026, "0.5");
        pack = item("Chè xanh gói 100 g", "100");
    }

    private static AreaDraft hill() {
        return new AreaDraft(
                "Đồi chè " + UUID.randomUUID(),
                AreaKind.CROP,
                "Chè trung du",
                "VIETGAP_CROP",
                "VG-01",
                LocalDate.of(2030, 5, 1),
                new BigDecimal("1.05"),
                12,
                FilledDossiers.COMMUNE,
                List.of(),
                "");
    }

    /** The hill yields so many tonnes in that year; the office approves it. */
    void capacity(int year, String tonnes) {
        int before = areas.capacity(hill, year).map(Capacity::revision).orElse(0);
        areas.declare(producer(), hill, year, new BigDecimal(tonnes), CapacityUnit.TONNE);
        areas.approve(office(), hill, year, before + 1, "");
    }

    ItemId item(String name, String grams) {
        return registerItem.register(
                producer(),
                new ItemDraft(
                        entity(),
                        ItemKind.FINISHED,
                        held.dossier().product(),
                        name,
                        Measure.PIECE,
                        new BigDecimal(grams),
                        Measure.GRAM,
                        ""));
    }

    PlanDraft plan(int year, String kilograms, String yield) {
        Map<Source, BigDecimal> allotments = new LinkedHashMap<>();
        allotments.put(Source.area(hill.value()), new BigDecimal(kilograms));
        return new PlanDraft(year, new BigDecimal(yield), "Định mức sản xuất", allotments);
    }

    /** 500 kg at 0.2 in packs of 100 g are 1,000 packs. */
    void thousandPacks() {
        deciding.approve(office(), declaring.declare(producer(), pack, plan(2026, "500", "0.2")), "");
    }

    Actor producer() {
        return people.a(Role.PRODUCER, "");
    }

    Actor office() {
        return recognised.office();
    }

    EntityId entity() {
        return held.dossier().entity();
    }
}
