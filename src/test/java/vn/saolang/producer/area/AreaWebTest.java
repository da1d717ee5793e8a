package vn.saolang.producer.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.Stale;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntityKind;
import vn.saolang.producer.Producers;

@WebTest
class AreaWebTest {

    private static final String XSS = "<script>alert(1)</script>";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Producers producers;

    @Autowired
    Areas areas;

    @Autowired
    SettableClock clock;

    private Actor producer;
    private Actor stranger;
    private EntityId entity;

    @BeforeEach
    void prepare() {
        clock.reset();
        producer = people.a(Role.PRODUCER, "", 51);
        stranger = people.a(Role.PRODUCER, "", 52);
        entity = producers.register(producer, FilledDossiers.entity(EntityKind.COOPERATIVE));
    }

    private static Map<String, String> typed() {
        Map<String, String> typed = new HashMap<>();
        typed.put("name", "Đồi chè " + XSS);
        typed.put("kind", "CROP");
        typed.put("crop", "Chè trung du");
        typed.put("hectares", "1,05");
        typed.put("households", "12");
        typed.put("commune", AreaSamples.COMMUNE);
        typed.put("standard", "ORGANIC_EU");
        typed.put("certificate", "EU-1");
        typed.put("certificateUntil", "2026-10-01");
        typed.put("code3", "VN-1");
        typed.put("codeMarket3", "Trung Quốc");
        typed.put("codeUntil3", "2027-01-01");
        typed.put("boundary", AreaSamples.SQUARE);
        return typed;
    }

    private MvcTestResult post(Actor actor, String url, Map<String, String> typed) {
        var request = mvc.post().uri(url).with(people.as(actor)).with(csrf());
        typed.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult get(Actor actor, String url) {
        return mvc.get().uri(url).with(people.as(actor)).exchange();
    }

    private static String text(MvcTestResult result) throws UnsupportedEncodingException {
        return result.getResponse().getContentAsString();
    }

    private String url(AreaId area) {
        return "/entities/" + entity + "/areas/" + area;
    }

    @Test
    void anAreaIsRegisteredLookedAtAndChanged() throws Exception {
        assertThat(post(producer, "/entities/" + entity + "/areas", typed())).hasStatus(303);

        Area area = areas.of(entity).getFirst();
        assertThat(area.hectares()).isEqualByComparingTo("1.05");
        assertThat(area.measured()).isBetween(new BigDecimal("1.02"), new BigDecimal("1.05"));
        assertThat(area.codes()).extracting(AreaCode::code).containsExactly("VN-1");
        assertThat(area.code(clock.instant()
                        .atZone(vn.saolang.kernel.VietnamTime.ZONE)
                        .toLocalDate()))
                .isPresent();
        assertThat(text(get(producer, url(area.id()))))
                .contains("border-sketch", "VN-1", "hết giá trị ngày 01/10/2026")
                .doesNotContain(XSS);
        assertThat(text(get(producer, "/entities/" + entity + "/areas"))).contains("chưa khai");
        assertThat(text(get(producer, url(area.id()) + "/edit"))).contains("21.5471, 105.7892", "value=\"1,05\"");

        Map<String, String> changed = typed();
        changed.put("version", "0");
        changed.put("crop", "Chè lai");
        assertThat(post(producer, url(area.id()), changed)).hasStatus(303);
        assertThat(areas.find(area.id()).orElseThrow().crop()).isEqualTo("Chè lai");
        assertThat(post(producer, url(area.id()), changed)).hasStatus(409);
    }

    @Test
    void whatIsWrongIsToldAllAtOnceAndNothingTypedIsLost() throws Exception {
        Map<String, String> wrong = typed();
        wrong.put("name", "");
        wrong.put("hectares", "nhiều");
        wrong.put("certificate", "");
        wrong.put("certificateUntil", "31/12/2026");
        wrong.put("households", "");
        wrong.put("boundary", "21.5471, 105.7892\nở cạnh suối");

        MvcTestResult refused = post(producer, "/entities/" + entity + "/areas", wrong);

        assertThat(refused).hasStatus(422);
        assertThat(text(refused))
                .contains("e-name", "e-hectares", "e-certificate\"", "e-certificateUntil", "e-households", "e-boundary")
                .contains("Không đọc được dòng 2", "ở cạnh suối", "value=\"nhiều\"", "value=\"VN-1\"", "31/12/2026");
        assertThat(areas.of(entity)).isEmpty();
    }

    @Test
    void othersSeeAndChangeNothing() {
        AreaId area = areas.register(producer, entity, AreaSamples.tea("Đồi mẫu"));

        assertThat(get(stranger, "/entities/" + entity + "/areas")).hasStatus(404);
        assertThat(get(stranger, url(area))).hasStatus(404);
        assertThat(get(stranger, url(area) + "/edit")).hasStatus(404);
        assertThat(post(stranger, "/entities/" + entity + "/areas", typed())).hasStatus(404);
        assertThat(post(stranger, url(area), typed())).hasStatus(404);
        assertThat(post(stranger, url(area) + "/end", Map.of("version", "0"))).hasStatus(404);
        assertThat(post(stranger, url(area) + "/capacities", Map.of("year", "2026")))
                .hasStatus(404);
        assertThat(get(people.a(Role.COMMUNE_OFFICER, "05500@2025-07-01"), url(area)))
                .hasStatus(404);
        assertThat(get(producer, "/entities/" + EntityId.random() + "/areas/" + area))
                .hasStatus(404);
        assertThatThrownBy(() -> areas.register(stranger, entity, AreaSamples.tea("Đồi người khác")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theCommuneOrProvinceConfirmsAYearsOutput() throws Exception {
        AreaId area = areas.register(producer, entity, AreaSamples.tea("Đồi mẫu"));
        Actor officer = people.a(Role.COMMUNE_OFFICER, AreaSamples.COMMUNE);
        Actor chair = people.a(Role.COMMUNE_CHAIR, AreaSamples.COMMUNE);

        assertThat(post(
                        producer,
                        url(area) + "/capacities",
                        Map.of("year", "2026", "quantity", "12.500", "unit", "KGM")))
                .hasStatus(303);
        assertThat(areas.capacity(area, 2026).orElseThrow().quantity()).isEqualByComparingTo("12500");
        assertThat(areas.capacity(area, 2026).orElseThrow().approved()).isFalse();
        assertThat(areas.capacity(area, 2025)).isEmpty();

        assertThat(text(get(officer, url(area)))).contains("decision", "12.500 kg");
        assertThat(text(get(chair, url(area)))).doesNotContain("decision");
        Map<String, String> approval =
                Map.of("year", "2026", "revision", "1", "decision", "approve", "note", "Theo biên bản giả định");
        assertThat(post(chair, url(area) + "/capacities/decision", approval)).hasStatus(403);
        assertThat(post(producer, url(area) + "/capacities/decision", approval)).hasStatus(403);
        assertThat(post(officer, url(area) + "/capacities/decision", approval)).hasStatus(303);
        assertThat(areas.capacity(area, 2026).orElseThrow().approved()).isTrue();
    }

    @Test
    void aNewDeclarationCountsOnceItIsConfirmed() throws Exception {
        AreaId area = areas.register(producer, entity, AreaSamples.tea("Đồi mẫu"));
        Actor office = people.a(Role.PROVINCE_OFFICE, "19@2025-07-01");
        areas.declare(producer, area, 2026, new BigDecimal("10"), CapacityUnit.TONNE);
        areas.approve(office, area, 2026, 1, "");
        areas.declare(producer, area, 2026, new BigDecimal("14"), CapacityUnit.TONNE);

        assertThat(areas.capacity(area, 2026).orElseThrow().quantity()).isEqualByComparingTo("10");
        assertThatThrownBy(() -> areas.approve(office, area, 2026, 1, "")).isInstanceOf(Stale.class);
        Map<String, String> refusal = new HashMap<>(Map.of("year", "2026", "revision", "2", "decision", "refuse"));
        refusal.put("note", "");
        assertThat(post(office, url(area) + "/capacities/decision", refusal)).hasStatus(422);
        refusal.put("note", "Chưa khớp diện tích " + XSS);
        assertThat(post(office, url(area) + "/capacities/decision", refusal)).hasStatus(303);
        assertThat(areas.capacity(area, 2026).orElseThrow().quantity()).isEqualByComparingTo("10");
        assertThat(text(get(producer, url(area))))
                .contains("Chưa khớp diện tích")
                .doesNotContain(XSS);
    }

    @Test
    void aWrongOutputIsRefusedAndKept() throws Exception {
        AreaId area = areas.register(producer, entity, AreaSamples.tea("Đồi mẫu"));

        MvcTestResult refused =
                post(producer, url(area) + "/capacities", Map.of("year", "2050", "quantity", "-3", "unit", ""));

        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("e-year", "e-quantity", "e-unit", "value=\"2050\"", "value=\"-3\"");
    }

    @Test
    void anEndedAreaIsKeptButNotChanged() throws Exception {
        AreaId area = areas.register(producer, entity, AreaSamples.tea("Đồi mẫu " + UUID.randomUUID()));

        assertThat(post(producer, url(area) + "/end", Map.of("version", "7"))).hasStatus(409);
        assertThat(post(producer, url(area) + "/end", Map.of("version", "0"))).hasStatus(303);

        assertThat(text(get(producer, url(area))))
                .contains("Ngừng dùng từ 01/09/2026")
                .doesNotContain("/edit");
        assertThat(get(producer, url(area) + "/edit")).hasStatus(404);
        assertThat(post(producer, url(area) + "/capacities", Map.of("year", "2026", "quantity", "1", "unit", "KGM")))
                .hasStatus(422);
    }

    @Test
    void anOfficeFindsTheAreasOfItsUnitThoseThatWaitFirst() throws Exception {
        String name = "Đồi chờ " + UUID.randomUUID();
        AreaId area = areas.register(producer, entity, AreaSamples.tea(name));
        areas.declare(producer, area, 2026, new BigDecimal("3"), CapacityUnit.TONNE);
        Actor officer = people.a(Role.COMMUNE_OFFICER, AreaSamples.COMMUNE);

        assertThat(text(get(officer, "/areas?q=" + name.substring(8)))).contains(name, "Chờ xác nhận");
        assertThat(text(get(officer, "/areas?waiting=true&page=99"))).contains("Chờ xác nhận");
        assertThat(text(get(officer, "/work"))).contains(name);
        assertThat(text(get(officer, "/areas/borders.json"))).contains("FeatureCollection", name);
        assertThat(text(get(people.a(Role.PROVINCE_OFFICE, "19@2025-07-01"), "/areas?q=" + name.substring(8))))
                .contains(name);
        Actor elsewhere = people.a(Role.PROVINCE_OFFICE, "14@2025-07-01");
        assertThat(text(get(elsewhere, "/areas"))).doesNotContain(name);
        assertThat(text(get(elsewhere, "/areas/borders.json"))).doesNotContain(name);
        assertThat(text(get(elsewhere, "/work"))).doesNotContain(name);
        assertThat(get(producer, "/areas")).hasStatus(403);
    }

    @Test
    void aBorderIsKeptAsGeoJson() throws Exception {
        AreaId area = areas.register(producer, entity, AreaSamples.tea("Đồi mẫu"));
        AreaId bare = areas.register(producer, entity, AreaSamples.tea("Đồi chưa đo", ""));

        MvcTestResult file = get(producer, url(area) + "/border.json?save=true");
        assertThat(file).hasStatus(200).hasContentType("application/geo+json");
        assertThat(file.getResponse().getHeader("Content-Disposition")).contains("attachment", "geojson");
        assertThat(text(file)).contains("\"Polygon\",\"coordinates\":[[[105.7892,21.5471]", "VN-TNOR-0001");
        assertThat(text(get(producer, "/entities/" + entity + "/areas/borders.json")))
                .contains("Đồi mẫu")
                .doesNotContain("Đồi chưa đo");
        assertThat(text(get(producer, "/entities/" + entity + "/areas/borders.json?without=" + area)))
                .doesNotContain("Đồi mẫu");
        assertThat(get(producer, url(bare) + "/border.json")).hasStatus(404);
        assertThat(get(stranger, url(area) + "/border.json")).hasStatus(404);
        assertThat(get(stranger, "/entities/" + entity + "/areas/borders.json")).hasStatus(404);
        assertThat(text(get(producer, url(bare)))).contains("chưa có ranh giới");
    }

    @Test
    void anOverlapIsToldWithoutNamingTheOtherProducer() throws Exception {
        EntityId other = producers.register(stranger, FilledDossiers.entity(EntityKind.FARM));
        String theirs = "Vườn riêng " + UUID.randomUUID();
        areas.register(stranger, other, AreaSamples.tea(theirs));
        AreaId area = areas.register(producer, entity, AreaSamples.tea("Đồi mẫu"));

        assertThat(text(get(producer, url(area))))
                .contains("một vùng của chủ thể khác")
                .doesNotContain(theirs);
        assertThat(text(get(people.a(Role.PROVINCE_OFFICE, "19@2025-07-01"), url(area))))
                .contains("chồng lên");
    }
}
