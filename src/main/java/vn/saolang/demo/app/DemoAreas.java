package vn.saolang.demo.app;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.Producers;
import vn.saolang.producer.area.AreaCode;
import vn.saolang.producer.area.AreaDraft;
import vn.saolang.producer.area.AreaId;
import vn.saolang.producer.area.AreaKind;
import vn.saolang.producer.area.Areas;
import vn.saolang.producer.area.CapacityUnit;
import vn.saolang.producer.area.ContractDraft;
import vn.saolang.producer.area.Contracts;
import vn.saolang.producer.area.PartnerKind;
import vn.saolang.territory.UnitRef;

/** Two tea hills of the tea co-operative, one with a confirmed output, and the contract that binds their households. */
@Component
@Order(5)
class DemoAreas implements DemoChapter {

    private static final String HILL = """
            21.55120, 105.78210
            21.55060, 105.78345
            21.55105, 105.78470
            21.55230, 105.78520
            21.55310, 105.78430
            21.55285, 105.78285
            21.55215, 105.78195
            """;

    private static final String SLOPE = """
            21.54890, 105.78320
            21.54835, 105.78465
            21.54960, 105.78540
            21.55030, 105.78405
            """;

    private final DemoPeople people;
    private final Producers producers;
    private final Areas areas;
    private final Contracts contracts;
    private final VietnamTime time;

    DemoAreas(DemoPeople people, Producers producers, Areas areas, Contracts contracts, VietnamTime time) {
        this.people = people;
        this.producers = producers;
        this.areas = areas;
        this.contracts = contracts;
        this.time = time;
    }

    @Override
    public void load() {
        Actor producer = people.actor("producer");
        EntityId entity = producers.of(producer).getFirst().id();
        int year = time.today().getYear();
        AreaId hill = areas.register(
                producer,
                entity,
                tea("Đồi chè Xóm Mẫu (giả định)", "VIETGAP_CROP", "VG-02 (giả định)", "6.4", 14, HILL));
        AreaId slope =
                areas.register(producer, entity, tea("Sườn chè Xóm Trên (giả định)", "NONE", "", "2.8", 6, SLOPE));
        areas.declare(producer, hill, year, new BigDecimal("48"), CapacityUnit.TONNE);
        areas.approve(
                people.actor("commune-officer"), hill, year, 1, "Theo biên bản kiểm tra vùng nguyên liệu (giả định)");
        areas.declare(producer, slope, year, new BigDecimal("21"), CapacityUnit.TONNE);
        contracts.enter(producer, entity, contract(List.of(hill, slope)), InputStream.nullInputStream(), "");
    }

    private AreaDraft tea(
            String name, String standard, String certificate, String hectares, int households, String border) {
        LocalDate today = time.today();
        AreaCode code = new AreaCode(
                "VN-GĐ-" + households,
                "Trong nước",
                today.minusYears(1),
                today.plusYears(2),
                "HTX Mẫu Chè Tân Cương",
                "Nơi cấp giả định");
        return new AreaDraft(
                name,
                AreaKind.CROP,
                "Chè búp tươi",
                standard,
                certificate,
                certificate.isEmpty() ? null : today.plusDays(60),
                new BigDecimal(hectares),
                households,
                UnitRef.parse(DemoPeople.COMMUNE),
                certificate.isEmpty() ? List.of() : List.of(code),
                border);
    }

    private ContractDraft contract(List<AreaId> from) {
        LocalDate today = time.today();
        return new ContractDraft(
                "02/HĐLK (giả định)",
                PartnerKind.HOUSEHOLDS,
                "Nhóm hộ trồng chè Xóm Mẫu (giả định)",
                20,
                UnitRef.parse(DemoPeople.COMMUNE),
                "Chè búp tươi",
                from,
                new BigDecimal("54"),
                CapacityUnit.TONNE,
                "Giá thị trường ngày giao cộng 5%, không thấp hơn giá sàn trong phụ lục (giả định)",
                today.minusMonths(14),
                today.minusMonths(14),
                today.plusDays(75));
    }
}
