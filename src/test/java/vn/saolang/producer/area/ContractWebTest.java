package vn.saolang.producer.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntityKind;
import vn.saolang.producer.Producers;

@WebTest
class ContractWebTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Producers producers;

    @Autowired
    Areas areas;

    @Autowired
    Contracts contracts;

    @Autowired
    SettableClock clock;

    private Actor producer;
    private Actor stranger;
    private EntityId entity;
    private AreaId area;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @BeforeEach
    void prepare() {
        clock.reset();
        producer = people.a(Role.PRODUCER, "", 53);
        stranger = people.a(Role.PRODUCER, "", 54);
        entity = producers.register(producer, FilledDossiers.entity(EntityKind.COOPERATIVE));
        area = areas.register(producer, entity, AreaSamples.tea("Đồi liên kết"));
        areas.declare(producer, area, 2026, new BigDecimal("10"), CapacityUnit.TONNE);
    }

    private Map<String, String> typed() {
        Map<String, String> typed = new HashMap<>();
        typed.put("partnerKind", "HOUSEHOLDS");
        typed.put("partner", "Nhóm hộ mẫu <script>alert(1)</script>");
        typed.put("households", "12");
        typed.put("commune", AreaSamples.COMMUNE);
        typed.put("crop", "chè  Trung du");
        typed.put("areas", area.toString());
        typed.put("quantity", "7.600");
        typed.put("unit", "KGM");
        typed.put("priceRule", "Giá thị trường cộng 5%");
        typed.put("signedOn", "2026-01-02");
        typed.put("validFrom", "2026-01-05");
        typed.put("validUntil", "2026-11-30");
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

    private String list() {
        return "/entities/" + entity + "/contracts";
    }

    private String url() {
        return list() + "/" + contracts.of(entity).getFirst().id();
    }

    @Test
    void aContractBindsItsShareOfTheRawMaterial() throws Exception {
        assertThat(post(producer, list(), typed())).hasStatus(303);

        assertThat(text(get(producer, list())))
                .contains("76 %", "Trên 75%", "100 %", "Sắp hết hạn: 30/11/2026")
                .doesNotContain("<script>alert");
        assertThat(text(get(producer, url()))).contains("Đồi liên kết", "Giá thị trường cộng 5%", "12 hộ");
        assertThat(text(get(producer, "/work"))).contains("sắp hết hạn", url());
        assertThat(text(get(people.a(Role.COMMUNE_OFFICER, AreaSamples.COMMUNE), url())))
                .contains("7.600 kg")
                .doesNotContain("/edit");
    }

    @Test
    void stateFollowsTheDaysInVietNam() throws Exception {
        post(producer, list(), typed());
        Contract contract = contracts.of(entity).getFirst();

        assertThat(contract.state(LocalDate.of(2026, 1, 4))).isEqualTo(ContractState.NOT_YET);
        assertThat(contract.state(LocalDate.of(2026, 11, 30))).isEqualTo(ContractState.RUNNING);
        clock.setTo(LocalDate.of(2026, 11, 30), LocalTime.of(23, 59, 59));
        assertThat(text(get(producer, url()))).contains("Đang hiệu lực");
        clock.setTo(LocalDate.of(2026, 12, 1), LocalTime.MIDNIGHT);
        assertThat(text(get(producer, url()))).contains("Đã hết hạn");
        assertThat(text(get(producer, list()))).contains("Dưới 50%");
    }

    @Test
    void whatIsWrongIsToldAllAtOnceAndNothingTypedIsLost() throws Exception {
        Map<String, String> wrong = typed();
        wrong.put("partner", "");
        wrong.put("quantity", "0");
        wrong.put("households", "vài");
        wrong.put("validUntil", "2025-01-01");
        wrong.put("signedOn", "2027-01-01");
        wrong.put("areas", AreaId.random().toString());

        MvcTestResult refused = post(producer, list(), wrong);

        assertThat(refused).hasStatus(422);
        assertThat(text(refused))
                .contains("e-partner\"", "e-quantity", "e-households", "e-validUntil", "e-signedOn", "f-areas")
                .contains("value=\"vài\"", "Giá thị trường cộng 5%", "value=\"2027-01-01\"");
        assertThat(contracts.of(entity)).isEmpty();
    }

    @Test
    void aScanIsKeptUntilAnotherTakesItsPlace() throws Exception {
        MockMultipartFile scan = new MockMultipartFile("file", "hop-dong.png", "image/png", FilledDossiers.picture());
        var request = mvc.post()
                .uri(list())
                .multipart()
                .file(scan)
                .with(people.as(producer))
                .with(csrf());
        typed().forEach(request::param);
        assertThat(request.exchange()).hasStatus(303);
        assertThat(get(producer, url() + "/file")).hasStatus(200).hasContentType("image/png");

        Map<String, String> changed = typed();
        changed.put("version", "0");
        changed.put("quantity", "8000");
        String url = url();
        assertThat(post(producer, url, changed)).hasStatus(303);
        assertThat(post(producer, url, changed)).hasStatus(409);
        assertThat(contracts.of(entity).getFirst().quantity()).isEqualByComparingTo("8000");
        assertThat(get(producer, url + "/file")).hasStatus(200);
        assertThat(get(stranger, url + "/file")).hasStatus(404);
        MockMultipartFile wrong =
                new MockMultipartFile("file", "hop-dong.png", "image/png", "không phải ảnh".getBytes());
        var again = mvc.post()
                .uri(list())
                .multipart()
                .file(wrong)
                .with(people.as(producer))
                .with(csrf());
        typed().forEach(again::param);
        assertThat(again.exchange()).hasStatus(422);
        assertThat(contracts.of(entity)).hasSize(1);
    }

    @Test
    void anEndedContractIsReadButNotChanged() throws Exception {
        post(producer, list(), typed());
        String url = url();

        assertThat(post(producer, url + "/end", Map.of("version", "0", "why", "")))
                .hasStatus(422);
        assertThat(post(producer, url + "/end", Map.of("version", "0", "why", "Hai bên thỏa thuận")))
                .hasStatus(303);

        assertThat(text(get(producer, url))).contains("Đã chấm dứt", "Hai bên thỏa thuận");
        assertThat(get(producer, url + "/edit")).hasStatus(404);
        assertThat(post(producer, url, typed())).hasStatus(404);
    }

    @Test
    void othersSeeAndChangeNothing() {
        post(producer, list(), typed());
        String url = url();

        assertThat(get(stranger, list())).hasStatus(404);
        assertThat(get(stranger, url)).hasStatus(404);
        assertThat(get(stranger, url + "/edit")).hasStatus(404);
        assertThat(post(stranger, list(), typed())).hasStatus(404);
        assertThat(post(stranger, url, typed())).hasStatus(404);
        assertThat(post(stranger, url + "/end", Map.of("version", "0", "why", "x")))
                .hasStatus(404);
        assertThat(get(people.a(Role.PROVINCE_OFFICE, "14@2025-07-01"), url)).hasStatus(404);
    }
}
