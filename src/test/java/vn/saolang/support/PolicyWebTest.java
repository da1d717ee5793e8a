package vn.saolang.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;

/** The province enters its policies, its kinds of support and its commendations; others read. */
@WebTest
class PolicyWebTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    SettableClock clock;

    @Autowired
    FilledDossiers dossiers;

    @BeforeEach
    void prepare() {
        clock.reset();
    }

    private MvcTestResult post(Actor by, String url, String... typed) {
        var request = mvc.post().uri(url).with(people.as(by)).with(SecurityMockMvcRequestPostProcessors.csrf());
        for (int i = 0; i < typed.length; i += 2) {
            request = request.param(typed[i], typed[i + 1]);
        }
        return request.exchange();
    }

    @Test
    void aWrongPolicyComesBackWithWhatWasTyped() {
        assertThat(post(
                        dossiers.office(),
                        "/support/policies",
                        "title",
                        "Thưởng sao 7400",
                        "share",
                        "120",
                        "beneficiary",
                        "FARM"))
                .hasStatus(422)
                .bodyText()
                .contains("Thưởng sao 7400", "120", "Tỷ lệ từ trên 0 đến 100", "Hãy chọn ngày", "Hãy chọn loại hỗ trợ");
        assertThat(post(dossiers.producer(), "/support/policies", "title", "x")).hasStatus(403);
        assertThat(post(dossiers.officer(), "/support/policies", "title", "x")).hasStatus(403);
        assertThat(mvc.get().uri("/support/policies/new").with(people.as(dossiers.office())))
                .hasStatusOk();
    }

    @Test
    void aPolicyIsReadByEverybodyOfTheProvinceAndByNobodyElse() {
        dossiers.registerEntity();
        assertThat(post(
                        dossiers.office(),
                        "/support/policies",
                        "title",
                        "Thưởng sản phẩm 7401",
                        "kind",
                        "MONEY",
                        "content",
                        "Thưởng một lần",
                        "amount",
                        "30.000.000",
                        "leastStars",
                        "4",
                        "decision",
                        "12/2026/NQ-HĐND",
                        "decidedOn",
                        "2026-08-01",
                        "validFrom",
                        "2026-08-01"))
                .hasStatus(303);
        for (Actor reader : new Actor[] {dossiers.office(), dossiers.officer(), dossiers.producer()}) {
            assertThat(mvc.get().uri("/support/policies").with(people.as(reader)))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Thưởng sản phẩm 7401", "30.000.000 đồng", "từ 4 đến 5 sao");
        }
        assertThat(mvc.get()
                        .uri("/support/policies")
                        .with(people.as(people.a(Role.PROVINCE_OFFICE, "01@2018-01-01", 7405))))
                .bodyText()
                .doesNotContain("Thưởng sản phẩm 7401");
    }

    @Test
    void theProgrammesKindsAreShownWithTheProvincesOwn() {
        assertThat(post(dossiers.office(), "/support/kinds", "name", "Hỗ trợ gian hàng số 7402"))
                .hasStatus(303);
        assertThat(post(dossiers.office(), "/support/kinds", "name", " ")).hasStatus(422);
        assertThat(mvc.get().uri("/support/policies").with(people.as(dossiers.officer())))
                .bodyText()
                .contains("Kết nối các nguồn lực", "Hỗ trợ gian hàng số 7402");
    }

    @Test
    void commendationsAreEnteredByTheProvinceAndSeenByWhomTheyHonour() {
        var entity = dossiers.registerEntity();
        Actor office = dossiers.office();
        assertThat(post(office, "/support/commendations", "honoured", "HTX thử 7403", "decidedOn", "2026-09-02"))
                .hasStatus(422)
                .bodyText()
                .contains("HTX thử 7403", "không thể sau hôm nay", "Chưa ghi nội dung này");
        assertThat(post(
                        office,
                        "/support/commendations",
                        "entity",
                        entity.toString(),
                        "honoured",
                        "HTX thử 7403",
                        "form",
                        "Bằng khen",
                        "reason",
                        "Sản phẩm 5 sao đầu tiên",
                        "decision",
                        "77/QĐ-UBND",
                        "decidedOn",
                        "2026-08-30"))
                .hasStatus(303);
        assertThat(mvc.get().uri("/support/commendations").with(people.as(dossiers.producer())))
                .hasStatusOk()
                .bodyText()
                .contains("HTX thử 7403", "Sản phẩm 5 sao đầu tiên");
        Actor elsewhere = people.a(Role.PROVINCE_OFFICE, "01@2018-01-01", 7406);
        assertThat(post(elsewhere, "/support/commendations", "entity", entity.toString(), "honoured", "x"))
                .hasStatus(404);
        assertThat(post(dossiers.officer(), "/support/commendations", "honoured", "x"))
                .hasStatus(403);
    }
}
