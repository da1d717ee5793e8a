package vn.saolang.producer.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.saolang.StoreTest;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.model.boundary.Boundary;
import vn.saolang.producer.model.boundary.BoundaryText;
import vn.saolang.producer.store.area.AreaStore;
import vn.saolang.producer.store.area.CapacityStore;
import vn.saolang.territory.UnitRef;

@StoreTest
class AreaStoreTest {

    private static final Instant AT = Instant.parse("2026-09-01T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private static EntityId entity(JdbcClient jdbc) {
        EntityId id = EntityId.random();
        jdbc.sql("""
                        insert into territory.unit (code, valid_from, level, kind, name, act)
                        values ('91', date '2025-07-01', 'PROVINCE', 'TINH', 'Tỉnh thử', 'thử')
                        """).update();
        jdbc.sql("""
                        insert into territory.unit (code, valid_from, level, kind, name, parent_code, parent_from, act)
                        values ('90503', date '2025-07-01', 'COMMUNE', 'XA', 'Xã thử', '91', date '2025-07-01', 'thử')
                        """).update();
        jdbc.sql("""
                        insert into producer.entity (id, name, kind, registration_number, registered_at, address, commune_code,
                            commune_from, phone, email, representative_name, representative_title, representative_ethnicity,
                            representative_address, entered_at)
                        values (:id, 'HTX thử', 'COOPERATIVE', '1', '', '', '90503', date '2025-07-01', '', '', '', '', '', '', now())
                        """).param("id", id.value()).update();
        return id;
    }

    private static AreaDraft tea(String name) {
        return tea(name, AreaSamples.SQUARE);
    }

    private static AreaDraft tea(String name, String border) {
        AreaDraft like = AreaSamples.tea(name, border);
        return new AreaDraft(
                name,
                like.kind(),
                "Cây của bài thử",
                like.standard(),
                like.certificate(),
                like.certificateUntil(),
                like.hectares(),
                like.households(),
                UnitRef.parse("90503@2025-07-01"),
                like.codes(),
                border);
    }

    private static Boundary square() {
        return Objects.requireNonNull(BoundaryText.read(AreaSamples.SQUARE).boundary());
    }

    @Test
    void anAreaComesBackAsItWent(JdbcClient jdbc) {
        AreaStore store = new AreaStore(jdbc);
        EntityId entity = entity(jdbc);
        AreaId id = AreaId.random();
        store.insert(id, entity, tea("Đồi"), square(), AT);

        Area area = store.find(id).orElseThrow();

        assertThat(area.codes()).isEqualTo(tea("Đồi").codes());
        assertThat(Boundary.stored(area.polygon())).isEqualTo(square());
        assertThat(area.measured()).isEqualByComparingTo(square().hectares());
        assertThat(store.update(id, 1, tea("Đồi khác", ""), null)).isFalse();
        assertThat(store.update(id, 0, tea("Đồi khác", ""), null)).isTrue();
        assertThat(store.find(id).orElseThrow().polygon()).isNull();
        assertThat(store.end(id, 1, TODAY)).isTrue();
        assertThat(store.inUse(TODAY)).extracting(Area::id).doesNotContain(id);
        assertThat(store.inUse(TODAY.minusDays(1))).extracting(Area::id).contains(id);
    }

    @Test
    void neighboursAreOfTheSameCropAndMeetTheBox(JdbcClient jdbc) {
        AreaStore store = new AreaStore(jdbc);
        EntityId entity = entity(jdbc);
        AreaId id = AreaId.random();
        AreaId near = AreaId.random();
        AreaId far = AreaId.random();
        store.insert(id, entity, tea("Một"), square(), AT);
        store.insert(near, entity, tea("Hai"), square(), AT);
        Boundary elsewhere = Objects.requireNonNull(
                BoundaryText.read("10, 106\n10, 106.01\n10.01, 106").boundary());
        store.insert(far, entity, tea("Ba"), elsewhere, AT);

        assertThat(store.near(store.find(id).orElseThrow(), square()))
                .extracting(Area::id)
                .contains(near)
                .doesNotContain(id, far);
    }

    @Test
    void theNewestApprovedDeclarationIsInForce(JdbcClient jdbc) {
        EntityId entity = entity(jdbc);
        AreaId id = AreaId.random();
        new AreaStore(jdbc).insert(id, entity, tea("Đồi"), null, AT);
        CapacityStore store = new CapacityStore(jdbc);
        Actor office = new Actor(UUID.randomUUID(), "Cán bộ", List.of());
        UUID by = UUID.randomUUID();

        store.declare(id, 2026, new BigDecimal("10"), CapacityUnit.TONNE, by, AT);
        store.declare(id, 2026, new BigDecimal("12.5"), CapacityUnit.TONNE, by, AT);
        assertThat(store.inForce(id, 2026).orElseThrow().quantity()).isEqualByComparingTo("12.5");
        assertThat(store.decide(id, 2026, 1, true, "", office, TODAY)).isFalse();
        assertThat(store.waiting(TODAY)).extracting(Capacity::area).contains(id);
        assertThat(store.decide(id, 2026, 2, true, "", office, TODAY)).isTrue();
        store.declare(id, 2026, new BigDecimal("99"), CapacityUnit.TONNE, by, AT);

        assertThat(store.inForce(id, 2026).orElseThrow().quantity()).isEqualByComparingTo("12.5");
        assertThat(jdbc.sql("select approved from producer.v_area_capacity where area_id = :id")
                        .param("id", id.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(store.inForce(id, 2027)).isEmpty();
    }
}
