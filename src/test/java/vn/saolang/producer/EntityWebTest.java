package vn.saolang.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.producer.model.EntityRules;

@WebTest
class EntityWebTest {

    private static final String XSS = "<script>alert(1)</script>";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Producers producers;

    @Autowired
    SettableClock clock;

    @BeforeEach
    void prepare() {
        clock.reset();
    }

    private static Map<String, String> typed() {
        Map<String, String> typed = new HashMap<>();
        typed.put("name", "HTX " + XSS);
        typed.put("kind", "COOPERATIVE");
        typed.put("registrationNumber", "4600000001" + XSS);
        typed.put("registeredOn", "2021-05-04");
        typed.put("registeredAt", XSS);
        typed.put("address", XSS);
        typed.put("commune", "05503@2025-07-01");
        typed.put("phone", "0912 345 678");
        typed.put("email", "htx@example.vn");
        typed.put("representativeName", XSS);
        typed.put("representativeTitle", "Giám đốc");
        typed.put("representativeSex", "FEMALE");
        typed.put("representativeEthnicity", "Tày");
        typed.put("representativeAddress", "Xóm Hồng Thái");
        return typed;
    }

    @Test
    void anEmptyFormNamesEveryDefectBesideItsField() {
        assertThat(post(producer(), "/entities", Map.of("phone", "abc")))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "26/2026 Điều 2.3",
                        "Hãy chọn loại hình",
                        "id=\"e-commune\"",
                        "id=\"e-registeredOn\"",
                        "value=\"abc\"");
    }

    @Test
    void aRegisteredEntityShowsWhatWasTypedAsTextOnly() {
        MvcTestResult done = post(producer(), "/entities", typed());
        assertThat(done).hasStatus(303);
        String url = done.getResponse().getHeader("Location");
        assertThat(get(producer(), url))
                .hasStatusOk()
                .bodyText()
                .contains("&lt;script&gt;")
                .doesNotContain(XSS);
        assertThat(get(people.a(Role.COMMUNE_OFFICER, "05503@2025-07-01"), url))
                .hasStatusOk()
                .bodyText()
                .contains("Tày");
        assertThat(get(people.a(Role.PROVINCE_OFFICE, "19@2025-07-01"), url)).hasStatusOk();
        assertThat(get(people.a(Role.COMMUNE_OFFICER, "05482@2025-07-01"), url)).hasStatus(404);
        assertThat(get(people.a(Role.PRODUCER, "", 5), url)).hasStatus(404);
        assertThat(get(people.a(Role.COUNCIL_MEMBER, "19@2025-07-01"), url)).hasStatus(403);
    }

    @Test
    void aHouseholdWithoutRegistrationIsRegisteredWithoutPapers() {
        Map<String, String> typed = typed();
        typed.put("kind", "UNREGISTERED_HOUSEHOLD");
        assertThat(post(producer(), "/entities", typed))
                .hasStatus(422)
                .bodyText()
                .contains("đã đăng ký, hãy chọn");
        typed.put("registrationNumber", "");
        typed.put("registeredOn", "");
        typed.put("registeredAt", "");
        assertThat(post(producer(), "/entities", typed)).hasStatus(303);
        typed.put("kind", "COOPERATIVE_UNION");
        assertThat(post(producer(), "/entities", typed))
                .hasStatus(422)
                .bodyText()
                .contains("phải có đăng ký");
    }

    @Test
    void aCommuneThatEndedIsRefusedWithItsSuccessor() {
        Map<String, String> typed = typed();
        typed.put("commune", "05503@2018-01-01");
        assertThat(post(producer(), "/entities", typed))
                .hasStatus(422)
                .bodyText()
                .contains("không còn là đơn vị hành chính");
        typed.put("commune", "99999@2018-01-01");
        assertThat(post(producer(), "/entities", typed)).hasStatus(422);
        typed.put("commune", "' or 1=1 --");
        assertThat(post(producer(), "/entities", typed)).hasStatus(422);
    }

    @Test
    void anOldFormDoesNotOverwriteANewerOne() {
        String url = post(producer(), "/entities", typed()).getResponse().getHeader("Location");
        Map<String, String> second = typed();
        second.put("name", "Tên mới");
        second.put("version", "0");
        assertThat(post(producer(), url, second)).hasStatus(303);
        second.put("name", "Tên cũ hơn");
        assertThat(post(producer(), url, second))
                .hasStatus(409)
                .bodyText()
                .contains("Tên cũ hơn", "vừa được sửa ở nơi khác");
        assertThat(post(people.a(Role.PRODUCER, "", 5), url, second)).hasStatus(404);
    }

    @Test
    void onlySmallOrMediumEnterprisesTakePart() {
        Map<String, String> typed = typed();
        typed.put("kind", "ENTERPRISE");
        assertThat(post(producer(), "/entities", typed))
                .hasStatus(422)
                .bodyText()
                .contains("doanh nghiệp nhỏ và vừa");
        typed.put("smallOrMedium", "true");
        assertThat(post(producer(), "/entities", typed)).hasStatus(303);
    }

    @Test
    void theRegistrationLiesInThePast() {
        EntityDetails details = vn.saolang.dossier.FilledDossiers.entity(EntityKind.FARM);
        assertThat(EntityRules.defects(details, LocalDate.of(2026, 9, 1))).isEmpty();
        assertThat(EntityRules.defects(details, LocalDate.of(2019, 9, 1)))
                .extracting(one -> one.code())
                .containsExactly("producer.REGISTERED_ON_WRONG");
    }

    private Actor producer() {
        return people.a(Role.PRODUCER, "", 4);
    }

    private MvcTestResult get(Actor actor, String url) {
        return mvc.get().uri(url).with(people.as(actor)).exchange();
    }

    private MvcTestResult post(Actor actor, String url, Map<String, String> fields) {
        var request = mvc.post().uri(url).with(people.as(actor)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
