package vn.saolang.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
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
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierState;
import vn.saolang.dossier.DossierSteps;
import vn.saolang.dossier.Dossiers;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.dossier.content.CompletionItem;
import vn.saolang.dossier.content.MissingPaper;
import vn.saolang.dossier.content.SectionName;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;

@WebTest
class DossierPagesWebTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final String XSS = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    DossierSteps steps;

    @Autowired
    Dossiers dossiers;

    @Autowired
    SettableClock clock;

    @Autowired
    FilledDossiers filled;

    @BeforeEach
    void prepare() {
        clock.reset();
    }

    @Test
    void everyPageOfADraftOpensForItsProducerInBothLanguages() {
        String url = "/dossiers/" + filled.written();
        for (String page : List.of("", "/form01", "/form02", "/criteria", "/check", "/stars")) {
            for (String lang : List.of("vi", "en")) {
                assertThat(get(filled.producer(), url + page + "?lang=" + lang)).hasStatusOk();
            }
        }
        for (String page :
                List.of("/dossiers", "/dossiers?q=che&sort=NAME&state=DRAFT", "/entities", "/products", "/work")) {
            assertThat(get(filled.producer(), page)).hasStatusOk();
        }
        assertThat(get(filled.officer(), url)).hasStatus(404);
    }

    @Test
    void pagesOpenForThoseWhoseWorkItIsInEveryState() {
        DossierId submitted = filled.submitted();
        opens(filled.officer(), submitted, "", "/commune", "/submissions/1");
        steps.receiveAtCommune(filled.officer(), submitted);
        opens(filled.officer(), submitted, "", "/commune", "/request");
        DossierId proposed = filled.proposed();
        opens(filled.chair(), proposed, "", "/commune", "/signature");
        DossierId forwarded = filled.forwarded(DAY);
        opens(filled.office(), forwarded, "", "/submissions/1");
        steps.receiveAtProvince(filled.office(), forwarded);
        opens(filled.office(), forwarded, "", "/request?of=entity", "/request?of=commune");
        steps.ask(filled.office(), forwarded, true, List.of(new CompletionItem(MissingPaper.EVIDENCE, "Thiếu phiếu")));
        opens(filled.producer(), forwarded, "", "/form02", "/check", "/submissions/1");
        for (Actor actor : List.of(filled.officer(), filled.chair(), filled.office())) {
            assertThat(get(actor, "/dossiers?lang=en")).hasStatusOk();
            assertThat(get(actor, "/work")).hasStatusOk();
            assertThat(get(actor, "/entities/" + dossiers.get(forwarded).entity()))
                    .hasStatusOk();
            assertThat(get(actor, "/products/" + dossiers.get(forwarded).product()))
                    .hasStatusOk();
        }
    }

    @Test
    void papersComeAsPdfAndDocx() {
        String url = "/dossiers/" + filled.forwarded(DAY) + "/papers/";
        for (String paper : List.of("form01", "form02", "form03", "letter", "receipt", "minutes")) {
            assertThat(get(filled.officer(), url + paper + ".pdf"))
                    .hasStatusOk()
                    .hasContentType("application/pdf");
            assertThat(get(filled.officer(), url + paper + ".docx")).hasStatusOk();
        }
        assertThat(get(filled.officer(), url + "return.pdf")).hasStatus(404);
        assertThat(get(filled.officer(), url + "secret.pdf")).hasStatus(404);
        assertThat(get(filled.officer(), url + "form01.exe")).hasStatus(404);
        assertThat(get(people.a(Role.COMMUNE_OFFICER, "05482@2025-07-01"), url + "form01.pdf"))
                .hasStatus(404);
    }

    @Test
    void thePathCanBeWalkedByItsForms() {
        DossierId id = filled.written();
        String url = "/dossiers/" + id;
        assertThat(post(filled.producer(), url + "/submissions", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("cam đoan");
        for (int i = 0; i < 2; i++) {
            assertThat(post(filled.producer(), url + "/submissions", Map.of("undertaking", "true")))
                    .hasStatus(303)
                    .hasHeader("Location", url);
        }
        assertThat(post(filled.officer(), url + "/reception", Map.of())).hasStatus(303);
        assertThat(post(filled.officer(), url + "/proposal", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("26/2026 Mẫu số 03");
        assertThat(post(filled.officer(), url + "/request", Map.of("paper", "EVIDENCE", "detail-EVIDENCE", "")))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy ghi rõ thiếu gì");
        filled.writeReport(id);
        assertThat(post(filled.officer(), url + "/proposal", Map.of())).hasStatus(303);
        assertThat(post(filled.officer(), url + "/signature", Map.of())).hasStatus(403);
        assertThat(post(filled.chair(), url + "/signature", Map.of("reportNumber", "1", "reportDate", "hôm nay")))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy nhập ngày ghi trên văn bản");
        assertThat(post(
                        filled.chair(),
                        url + "/signature",
                        Map.of(
                                "reportNumber",
                                "1",
                                "reportDate",
                                "2026-09-01",
                                "letterNumber",
                                "2",
                                "letterDate",
                                "2026-09-01")))
                .hasStatus(303);
        assertThat(post(filled.chair(), url + "/signature", Map.of("reportNumber", "1")))
                .hasStatus(422);
        assertThat(post(filled.office(), url + "/province-reception", Map.of())).hasStatus(303);
        assertThat(post(filled.office(), url + "/clearance", Map.of())).hasStatus(303);
        assertThat(dossiers.get(id).state()).isEqualTo(DossierState.READY);
    }

    @Test
    void scriptsTypedIntoAnyFieldStayText() {
        DossierId id = filled.written();
        String url = "/dossiers/" + id;
        for (SectionName section :
                List.of(SectionName.FORM01, SectionName.GENERAL, SectionName.RESULTS, SectionName.PLAN)) {
            Map<String, String> fields = new java.util.HashMap<>();
            section.fields().forEach(field -> fields.put(field, XSS));
            fields.put("version", "1");
            assertThat(post(filled.producer(), url + "/sections/" + section.path(), fields))
                    .hasStatus(303);
        }
        assertThat(post(
                        filled.producer(),
                        url + "/criteria/1.1",
                        Map.of("option", "1", "description", XSS, "version", "1")))
                .hasStatus(303);
        for (String page : List.of("", "/form01", "/form02", "/criteria", "/check")) {
            assertThat(get(filled.producer(), url + page))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("<script>alert", "<img src=x");
        }
        assertThat(get(
                        filled.producer(),
                        "/dossiers?q=" + java.net.URLEncoder.encode(XSS, java.nio.charset.StandardCharsets.UTF_8)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<script>alert");
    }

    @Test
    void aSecondTabIsToldAndLosesNothing() {
        DossierId id = filled.written();
        String plan = "/dossiers/" + id + "/sections/plan";
        assertThat(post(filled.producer(), plan, Map.of("plan", "Thẻ một", "version", "1")))
                .hasStatus(303);
        assertThat(post(filled.producer(), plan, Map.of("plan", "Thẻ hai", "version", "1")))
                .hasStatus(409)
                .bodyText()
                .contains("Thẻ hai", "Thẻ một", "vừa được sửa ở tab");
        assertThat(mvc.post()
                        .uri(plan)
                        .with(people.as(filled.producer()))
                        .with(csrf())
                        .header("X-Autosave", "1")
                        .header("Accept", "application/json")
                        .param("plan", "Thẻ ba")
                        .param("version", "1"))
                .hasStatus(409);
        assertThat(post(
                        filled.producer(),
                        "/dossiers/" + id + "/criteria/1.1",
                        Map.of("option", "2", "description", "Của thẻ hai", "version", "0")))
                .hasStatus(409)
                .bodyText()
                .contains("Của thẻ hai");
    }

    @Test
    void badFilesAreNamedWithTheirReasonAndGoodOnesKept() {
        DossierId id = filled.written();
        String url = "/dossiers/" + id + "/criteria/1.1/evidence";
        var svg = new MockMultipartFile(
                "files", "ảnh.jpg", "image/jpeg", "<svg xmlns='x'/>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var exe = new MockMultipartFile("files", "chạy.exe", "application/pdf", new byte[] {'M', 'Z', 0, 0});
        var good = new MockMultipartFile("files", "tốt.png", "image/png", FilledDossiers.picture());
        for (boolean script : List.of(true, false)) {
            var request = mvc.post()
                    .uri(url)
                    .multipart()
                    .file(svg)
                    .file(exe)
                    .file(good)
                    .with(people.as(filled.producer()))
                    .with(csrf());
            if (script) {
                request.header("X-Autosave", "1");
            }
            assertThat(request.exchange()).hasStatus(422).bodyText().contains("ảnh.jpg", "chạy.exe", "tốt.png");
        }
    }

    @Test
    void evidenceIsShownToItsReadersOnly() {
        DossierId id = filled.submitted();
        String url = "/dossiers/" + id + "/evidence/"
                + dossiers.sealed(id, 1).evidenceOf("1.1").getFirst().id();
        assertThat(get(filled.producer(), url)).hasStatusOk().hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(get(filled.officer(), url)).hasStatusOk();
        assertThat(get(filled.office(), url)).hasStatus(404);
        assertThat(get(people.a(Role.COUNCIL_MEMBER, "19@2025-07-01"), url)).hasStatus(404);
        assertThat(get(people.a(Role.PRODUCER, "", 3), url)).hasStatus(404);
    }

    @Test
    void tamperedAddressesAreNotFound() {
        DossierId id = filled.submitted();
        for (String url : List.of(
                "/dossiers/1",
                "/dossiers/" + UUID.randomUUID(),
                "/dossiers/" + id + "/submissions/99",
                "/dossiers/" + id + "/submissions/x",
                "/dossiers/" + id + "/evidence/x",
                "/dossiers/" + id + "/evidence/" + UUID.randomUUID(),
                "/entities/x",
                "/products/" + UUID.randomUUID(),
                "/products/x/photos/y")) {
            assertThat(get(filled.producer(), url)).as(url).hasStatus(404);
        }
        assertThat(post(filled.producer(), "/dossiers/" + id + "/sections/secrets", Map.of()))
                .hasStatus(404);
        assertThat(post(filled.producer(), "/dossiers", Map.of("product", "x"))).hasStatus(404);
        assertThat(post(
                        filled.producer(),
                        "/dossiers",
                        Map.of("product", filled.registerProduct().toString(), "kind", "UPGRADE")))
                .hasStatus(422)
                .bodyText()
                .contains("không có giấy chứng nhận");
        assertThat(post(filled.producer(), "/dossiers/" + filled.written() + "/criteria/1.1", Map.of("option", "77")))
                .hasStatus(422)
                .bodyText()
                .contains("không có phương án 77");
    }

    private void opens(Actor actor, DossierId id, String... pages) {
        for (String page : pages) {
            assertThat(get(actor, "/dossiers/" + id + page)).as(page).hasStatusOk();
        }
    }

    private MvcTestResult get(Actor actor, String url) {
        return mvc.get().uri(java.net.URI.create(url)).with(people.as(actor)).exchange();
    }

    private MvcTestResult post(Actor actor, String url, Map<String, String> fields) {
        var request = mvc.post().uri(url).with(people.as(actor)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
