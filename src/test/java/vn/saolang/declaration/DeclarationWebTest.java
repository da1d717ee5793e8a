package vn.saolang.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
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
import vn.saolang.kernel.Role;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntityKind;
import vn.saolang.producer.Mandates;
import vn.saolang.producer.Producers;
import vn.saolang.product.ProductId;
import vn.saolang.product.Products;

@WebTest
class DeclarationWebTest {

    static final HalfYear FIRST = new HalfYear(2026, 1);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Producers producers;

    @Autowired
    Products products;

    @Autowired
    Mandates mandates;

    @Autowired
    Declarations declarations;

    @Autowired
    SettableClock clock;

    @Autowired
    FilledDossiers filled;

    private Actor producer;
    private EntityId entity;
    private ProductId product;
    private String name;
    private String url;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @BeforeEach
    void prepare() {
        clock.reset();
        producer = people.a(Role.PRODUCER, "", 7700);
        entity = producers.register(producer, FilledDossiers.entity(EntityKind.COOPERATIVE));
        name = "Chè khai " + UUID.randomUUID();
        product = products.register(producer, entity, FilledDossiers.tea(name));
        url = "/declarations/" + product + "/2026-1";
    }

    static Map<String, String> good() {
        Map<String, String> typed = new HashMap<>();
        typed.put("version", "0");
        typed.put("unit", "KG");
        typed.put("output", "1.200");
        typed.put("revenue", "360");
        typed.put("labour", "12");
        typed.put("women", "7");
        typed.put("markets", "PROVINCE");
        typed.put("channels", "TRADER");
        return typed;
    }

    @Test
    void aProducerDeclaresTheCommuneReturnsAndAcceptsTheCorrection() {
        assertThat(get(producer, "/declarations")).hasStatusOk().bodyText().contains(name, "Chưa khai");
        assertThat(get(producer, url)).hasStatusOk().bodyText().contains("Gửi xã", "name=\"output\"");
        send(producer, good());
        assertThat(get(producer, url)).bodyText().contains("Đã gửi, chờ xã", "360.000.000 đồng", "1.200 kg");
        assertThat(post(filled.officer(), url + "/return", Map.of("version", "2")))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"e-reason\"");
        assertThat(post(filled.officer(), url + "/return", Map.of("version", "2", "reason", "Thiếu <b>tháng 6</b>")))
                .hasStatus(303);
        assertThat(get(producer, "/declarations")).bodyText().contains("Thiếu &lt;b&gt;tháng 6");
        assertThat(post(producer, url + "/correction", Map.of())).hasStatus(303);
        assertThat(get(producer, url)).bodyText().contains("value=\"1.200\"", "Thiếu &lt;b&gt;tháng 6");
        Map<String, String> mended = good();
        mended.put("version", "1");
        mended.put("output", "1.250,5");
        send(producer, mended);
        assertThat(post(filled.officer(), url + "/acceptance", Map.of("version", "3")))
                .hasStatus(303);
        assertThat(declarations.latest(product)).hasValueSatisfying(one -> {
            assertThat(one.number()).isEqualTo(2);
            assertThat(one.state()).isEqualTo(DeclarationState.ACCEPTED);
            assertThat(one.figures().output()).isEqualByComparingTo(new BigDecimal("1250.5"));
            assertThat(one.figures().revenue()).isEqualTo(new BigDecimal("360000000"));
        });
        assertThat(get(producer, url)).bodyText().contains("bản 2", "bản 1");
    }

    @Test
    void whatCountsStaysUntilTheCorrectionIsAccepted() {
        send(producer, good());
        post(filled.officer(), url + "/acceptance", Map.of("version", "2"));
        assertThat(post(producer, url + "/correction", Map.of())).hasStatus(303);
        assertThat(post(producer, url + "/correction", Map.of())).hasStatus(422);
        assertThat(declarations.of(product))
                .singleElement()
                .satisfies(one -> assertThat(one.state()).isEqualTo(DeclarationState.DRAFT));
        assertThat(declarations.latest(product))
                .hasValueSatisfying(one -> assertThat(one.number()).isEqualTo(1));
    }

    @Test
    void aRefusedFormNamesEverythingAndKeepsWhatWasTyped() {
        Map<String, String> typed = good();
        typed.put("output", "rất nhiều");
        typed.put("countries", "Nước lạ");
        typed.put("note", "Ghi chú gõ dở");
        typed.put("act", "send");
        assertThat(post(producer, url, typed))
                .hasStatus(422)
                .bodyText()
                .contains("rất nhiều", "Nước lạ", "Ghi chú gõ dở", "id=\"e-output\"", "id=\"e-countries\"");
        assertThat(post(producer, url, Map.of("act", "send")))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"e-unit\"", "id=\"e-output\"", "id=\"e-revenue\"", "id=\"e-labour\"");
        assertThat(declarations.of(product)).isEmpty();
    }

    @Test
    void aDraftMayBeUnfinishedAndAnOldOneDoesNotOverwriteANewOne() {
        assertThat(post(producer, url, Map.of("act", "save", "output", "12,5"))).hasStatus(303);
        assertThat(get(producer, url)).bodyText().contains("value=\"12,5\"");
        assertThat(post(producer, url, Map.of("act", "save", "output", "77", "version", "0")))
                .hasStatus(409)
                .bodyText()
                .contains("value=\"77\"");
        assertThat(post(producer, url, Map.of("act", "save", "output", "88", "version", "1")))
                .hasStatus(303);
    }

    @Test
    void theNextHalfYearIsFilledInFromTheLastButNotOutputAndRevenue() {
        send(producer, good());
        assertThat(get(producer, "/declarations/" + product + "/2026-2"))
                .bodyText()
                .contains("Lần trước: 1.200 kg.", "Lần trước: 360.")
                .containsPattern("name=\"labour\"[^>]*value=\"12\"")
                .containsPattern("name=\"output\"[^>]*value=\"\"");
    }

    @Test
    void oddFiguresAreSentOnceTheWriterHasLookedAgain() {
        send(producer, good());
        Map<String, String> odd = good();
        odd.put("revenue", "36");
        odd.put("act", "send");
        String next = "/declarations/" + product + "/2026-2";
        assertThat(post(producer, next, odd))
                .hasStatus(422)
                .bodyText()
                .contains("−90 %", "name=\"checked\"", "value=\"36\"");
        odd.put("checked", "true");
        assertThat(post(producer, next, odd)).hasStatus(303);
        assertThat(get(filled.officer(), next)).bodyText().contains("−90 %");
    }

    @Test
    void theOfficerDeclaresOnBehalfAndItIsMarked() {
        Map<String, String> typed = good();
        assertThat(get(filled.officer(), url)).bodyText().contains("khai thay chủ thể");
        send(filled.officer(), typed);
        assertThat(get(producer, url)).bodyText().contains("cán bộ xã khai thay");
        assertThat(get(producer, "/inbox")).bodyText().contains(name);
        assertThat(declarations.of(product))
                .singleElement()
                .satisfies(one -> assertThat(one.writer()).isEqualTo(Writer.OFFICE));
    }

    @Test
    void aConsultantWithAMandatePreparesAndDoesNotSend() {
        Actor consultant = people.a(Role.CONSULTANT, "", 7701);
        assertThat(get(consultant, url)).hasStatus(404);
        mandates.accept(consultant, mandates.give(producer, entity, People.loginOf(consultant), null));
        assertThat(get(consultant, url)).bodyText().contains("Lưu nháp").doesNotContain("Gửi xã");
        Map<String, String> typed = good();
        assertThat(post(consultant, url, with(typed, "act", "save"))).hasStatus(303);
        assertThat(post(consultant, url, with(with(typed, "version", "1"), "act", "send")))
                .hasStatus(403);
        assertThat(declarations.of(product))
                .singleElement()
                .satisfies(one -> assertThat(one.state()).isEqualTo(DeclarationState.DRAFT));
    }

    @Test
    void outsidersSeeNothingAndOfficesDoNotWriteForOthers() {
        send(producer, good());
        Actor stranger = people.a(Role.PRODUCER, "", 7702);
        Actor elsewhere = people.a(Role.COMMUNE_OFFICER, "05437@2025-07-01");
        for (Actor outsider : List.of(stranger, elsewhere)) {
            assertThat(get(outsider, url)).hasStatus(404);
            assertThat(post(outsider, url, with(good(), "act", "send"))).hasStatus(404);
        }
        assertThat(post(elsewhere, url + "/acceptance", Map.of("version", "2"))).hasStatus(404);
        assertThat(get(filled.office(), url)).hasStatusOk();
        assertThat(post(filled.office(), url, good())).hasStatus(403);
        assertThat(post(producer, url + "/acceptance", Map.of("version", "2"))).hasStatus(403);
    }

    @Test
    void eachStateAdmitsItsOwnStepsOnly() {
        assertThat(post(filled.officer(), url + "/acceptance", Map.of("version", "0")))
                .hasStatus(404);
        assertThat(post(producer, url, with(good(), "act", "save"))).hasStatus(303);
        assertThat(post(filled.officer(), url + "/acceptance", Map.of("version", "1")))
                .hasStatus(409);
        assertThat(post(producer, url + "/correction", Map.of())).hasStatus(422);
        send(producer, with(good(), "version", "1"));
        assertThat(post(producer, url, with(good(), "version", "3"))).hasStatus(409);
        assertThat(post(producer, url + "/taking-back", Map.of("version", "2"))).hasStatus(409);
        assertThat(post(producer, url + "/taking-back", Map.of("version", "3"))).hasStatus(303);
        assertThat(get(producer, url)).bodyText().contains("Gửi xã");
    }

    @Test
    void aHalfYearThatHasNotBegunIsNotDeclared() {
        assertThat(post(producer, "/declarations/" + product + "/2027-1", with(good(), "act", "send")))
                .hasStatus(422)
                .bodyText()
                .contains("chưa bắt đầu");
        assertThat(get(producer, "/declarations/" + product + "/2026-3")).hasStatus(404);
    }

    @Test
    void theBoardListsWhatTheCommuneHasToAnswer() {
        assertThat(get(filled.officer(), "/declarations?period=2026-1"))
                .bodyText()
                .doesNotContain(name);
        send(producer, good());
        String found = "/declarations?period=2026-1&standing=SENT&q=" + name.substring(name.length() - 12);
        assertThat(get(filled.officer(), found)).bodyText().contains(name);
        assertThat(get(filled.office(), found)).bodyText().contains(name);
        Actor elsewhere = people.a(Role.COMMUNE_OFFICER, "05437@2025-07-01");
        assertThat(get(elsewhere, found)).bodyText().doesNotContain(name);
    }

    private void send(Actor by, Map<String, String> typed) {
        assertThat(post(by, url, with(with(typed, "act", "send"), "checked", "true")))
                .hasStatus(303);
    }

    private static Map<String, String> with(Map<String, String> typed, String field, String value) {
        Map<String, String> all = new HashMap<>(typed);
        all.put(field, value);
        return all;
    }

    private MvcTestResult get(Actor actor, String uri) {
        return mvc.get().uri(uri).with(people.as(actor)).exchange();
    }

    private MvcTestResult post(Actor actor, String uri, Map<String, String> typed) {
        var request = mvc.post().uri(uri).with(people.as(actor)).with(csrf());
        typed.forEach(request::param);
        return request.exchange();
    }
}
