package vn.saolang.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.dossier.content.CompletionItem;
import vn.saolang.dossier.content.MissingPaper;
import vn.saolang.dossier.content.SectionName;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.Mandates;
import vn.saolang.product.ProductId;
import vn.saolang.product.Products;

/** A consultant, or an officer of the commune, prepares; only the producer hands in (26/2026 Điều 7.1, 10.4a). */
@WebTest
class PreparedWebTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Products products;

    @Autowired
    DossierSteps steps;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Mandates mandates;

    @Autowired
    SettableClock clock;

    @Autowired
    FilledDossiers filled;

    @BeforeEach
    void prepare() {
        clock.reset();
    }

    @Test
    void aConsultantOpensWritesAttachesAndChecksButOnlyTheProducerHandsIn() {
        Actor consultant = people.a(Role.CONSULTANT, "", 21);
        ProductId product = filled.registerProduct();
        EntityId entity = products.get(product).entity();
        assertThat(post(consultant, "/dossiers", "product", product.toString())).hasStatus(404);
        UUID mandate = mandate(consultant, entity);
        assertThat(get(consultant, "/products")).hasStatusOk().bodyText().contains(product.toString());
        MvcTestResult opened = post(consultant, "/dossiers", "product", product.toString());
        assertThat(opened).hasStatus(303);
        String url = opened.getResponse().getRedirectedUrl();
        for (String page : List.of("", "/form01", "/form02", "/criteria", "/check", "/papers/form02.pdf")) {
            assertThat(get(consultant, url + page)).as(page).hasStatusOk();
        }
        assertThat(post(consultant, url + "/sections/plan", "plan", "Mở rộng vùng chè"))
                .hasStatus(303);
        assertThat(mvc.post()
                        .uri(url + "/criteria/1.1/evidence")
                        .multipart()
                        .file(new MockMultipartFile("files", "a.png", "image/png", FilledDossiers.picture()))
                        .with(people.as(consultant))
                        .with(csrf())
                        .exchange())
                .hasStatus(303);
        assertThat(get(consultant, url + "/check")).bodyText().doesNotContain("name=\"undertaking\"");
        assertThat(post(consultant, url + "/submissions", "undertaking", "true"))
                .hasStatus(422)
                .bodyText()
                .contains("Chỉ chủ thể được nộp", "26/2026");
        assertThat(post(consultant, url + "/withdrawal", "x", "y")).hasStatus(403);
        assertThat(get(consultant, url + "/readings")).hasStatus(403);
        assertThat(get(filled.producer(), url + "")).bodyText().contains(consultant.name());
        mandates.end(filled.producer(), mandate);
        assertThat(get(consultant, url + "")).hasStatus(404);
        assertThat(post(consultant, url + "/sections/plan", "plan", "khác")).hasStatus(404);
    }

    @Test
    void anOfficerWithAMandateWritesADraftThatOtherOfficersDoNotSee() {
        DossierId id = filled.written();
        Actor officer = filled.officer();
        assertThat(get(officer, "/dossiers/" + id + "/form02")).hasStatus(404);
        UUID mandate = mandate(officer, dossiers.get(id).entity());
        assertThat(get(officer, "/dossiers/" + id + "/form02")).hasStatusOk();
        steps.write(officer, id, SectionName.PLAN, Map.of("plan", "Cán bộ xã soạn giúp"));
        assertThat(get(people.a(Role.COMMUNE_OFFICER, FilledDossiers.COMMUNE.key(), 2), "/dossiers/" + id))
                .hasStatus(404);
        mandates.end(officer, mandate);
        assertThat(get(officer, "/dossiers/" + id)).hasStatus(404);
    }

    @Test
    void whatIsAskedForCountsAgainstWhoLastWroteThatPart() {
        Actor careless = people.a(Role.CONSULTANT, "", 31);
        Actor careful = people.a(Role.CONSULTANT, "", 32);
        DossierId id = filled.written();
        EntityId entity = dossiers.get(id).entity();
        mandate(careless, entity);
        mandate(careful, entity);
        steps.attach(careless, id, "1.1", new ByteArrayInputStream(FilledDossiers.picture()), "x.png");
        steps.write(careless, id, SectionName.PLAN, Map.of("plan", "Kế hoạch sơ sài"));
        steps.write(careful, id, SectionName.PLAN, Map.of("plan", "Kế hoạch kỹ hơn"));
        steps.submit(filled.producer(), id);
        steps.receiveAtCommune(filled.officer(), id);
        MvcTestResult asked = mvc.post()
                .uri("/dossiers/" + id + "/request")
                .param("paper", "EVIDENCE", "SAMPLES", "FORM_02")
                .param("detail-EVIDENCE", "Thiếu hợp đồng <b>")
                .param("criterion-EVIDENCE", "1.1")
                .param("detail-SAMPLES", "Thiếu hai mẫu")
                .param("detail-FORM_02", "Kế hoạch chưa rõ")
                .with(people.as(filled.officer()))
                .with(csrf())
                .exchange();
        assertThat(asked).hasStatus(303);
        assertThat(get(careless, "/preparers"))
                .hasStatusOk()
                .bodyText()
                .contains("Thiếu hợp đồng &lt;b&gt;", "(1.1)")
                .doesNotContain("Thiếu hai mẫu", "Kế hoạch chưa rõ");
        assertThat(get(careful, "/preparers")).bodyText().contains("Kế hoạch chưa rõ");
        String list = "<td>" + careless.name() + "</td><td>1</td><td>1</td>";
        assertThat(get(filled.office(), "/preparers")).hasStatusOk().bodyText().contains(list);
        assertThat(get(people.a(Role.PROVINCE_OFFICE, "24@2025-07-01"), "/preparers"))
                .bodyText()
                .doesNotContain(careless.name() + "<");
        assertThat(get(filled.producer(), "/preparers")).hasStatus(403);
    }

    @Test
    void whatTheProducerWroteItselfCountsAgainstNobody() {
        Actor consultant = people.a(Role.CONSULTANT, "", 41);
        DossierId id = filled.written();
        mandate(consultant, dossiers.get(id).entity());
        steps.answer(consultant, id, "1.1", 1, "Mô tả của tư vấn");
        steps.answer(filled.producer(), id, "1.1", 1, "Mô tả của chủ thể");
        steps.submit(filled.producer(), id);
        steps.receiveAtCommune(filled.officer(), id);
        steps.sendBack(filled.officer(), id, List.of(new CompletionItem(MissingPaper.EVIDENCE, "Thiếu phiếu", "1.1")));
        assertThat(get(consultant, "/preparers")).bodyText().doesNotContain("Thiếu phiếu");
    }

    @Test
    void marksOfSecretsAreKeptWithTheTextAndSealed() {
        DossierId id = filled.written();
        String url = "/dossiers/" + id;
        Actor producer = filled.producer();
        MvcTestResult saved = mvc.post()
                .uri(url + "/criteria/1.1")
                .param("option", "1")
                .param("description", "Công thức ủ men")
                .param("version", "1")
                .param("secrets", "1")
                .param("secret", "true")
                .with(people.as(producer))
                .with(csrf())
                .exchange();
        assertThat(saved).hasStatus(303);
        assertThat(get(producer, url + "/criteria")).bodyText().containsPattern("id=\"s-1-1\" value=\"true\" checked");
        steps.submit(producer, id);
        assertThat(dossiers.sealed(id, 1).secret("criteria/1.1")).isTrue();
        assertThat(dossiers.sealed(id, 1).secret("criteria/1.2")).isFalse();
    }

    private UUID mandate(Actor preparer, EntityId entity) {
        UUID id = mandates.give(filled.producer(), entity, People.loginOf(preparer), null);
        mandates.accept(preparer, id);
        return id;
    }

    private MvcTestResult get(Actor actor, String url) {
        return mvc.get()
                .uri(url + (url.contains("?") ? "" : "?lang=vi"))
                .with(people.as(actor))
                .exchange();
    }

    private MvcTestResult post(Actor actor, String url, String name, String value) {
        return mvc.post()
                .uri(url)
                .param(name, value)
                .with(people.as(actor))
                .with(csrf())
                .exchange();
    }
}
