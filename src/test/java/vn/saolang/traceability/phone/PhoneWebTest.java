package vn.saolang.traceability.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.files.Samples;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntityKind;
import vn.saolang.producer.Producers;
import vn.saolang.territory.Territory;
import vn.saolang.territory.UnitRef;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.ItemKind;
import vn.saolang.traceability.Measure;
import vn.saolang.traceability.app.diary.DiaryQueries;
import vn.saolang.traceability.app.identifier.RegisterItem;
import vn.saolang.traceability.model.identifier.ItemDraft;
import vn.saolang.traceability.model.reading.DiaryEntry;

/** The diary's pages: who may, what is typed is never lost, what is sent twice is one, and whose files they are. */
@WebTest
class PhoneWebTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Producers producers;

    @Autowired
    RegisterItem items;

    @Autowired
    DiaryQueries diary;

    @Autowired
    Territory territory;

    @Autowired
    SettableClock clock;

    Actor producer;
    Actor stranger;
    EntityId entity;
    ItemId leaves;

    @BeforeEach
    void prepare() {
        clock.reset();
        producer = people.a(Role.PRODUCER, "", 61);
        stranger = people.a(Role.PRODUCER, "", 62);
        entity = producers.register(producer, FilledDossiers.entity(EntityKind.COOPERATIVE));
        leaves = items.register(producer, ItemDraft.plain(entity, ItemKind.MATERIAL, "Chè búp tươi", Measure.KILOGRAM));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void onlyThoseThatActForTheProducerSeeItsDiary() {
        for (String page :
                List.of("", "/month", "/new/PURCHASE", "/days/PURCHASE", "/new/SHIPMENT?to=htx", "/new/TEST")) {
            assertThat(get(producer, "/diary/" + entity + page)).as(page).hasStatusOk();
            assertThat(get(stranger, "/diary/" + entity + page)).as(page).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(get(people.a(Role.COMMUNE_OFFICER, "05503@2025-07-01"), "/diary/" + entity))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(stranger, purchase(UUID.randomUUID(), "10"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(send(stranger, json(UUID.randomUUID(), "10", stranger))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(producer, "/diary/" + entity + "/new/NOTHING")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(diary.page(entity, YearMonth.of(2026, 9))).isEmpty();
    }

    @Test
    void aPlainFormIsWrittenAndShown() {
        assertThat(post(producer, purchase(UUID.randomUUID(), "1.200,5"))).hasStatus(HttpStatus.SEE_OTHER);
        DiaryEntry entry = only();
        assertThat(entry.lines().getFirst().quantity()).isEqualByComparingTo("1200.5");
        assertThat(entry.lines().getFirst().code()).isEqualTo("260901-01");
        assertThat(get(producer, "/diary/entries/" + entry.id()))
                .bodyText()
                .contains("1.200,5 kg", "260901-01", "Bà con xóm Gò");
        assertThat(get(producer, "/diary/" + entity)).bodyText().contains("260901-01", "1.200,5 kg");
        assertThat(get(producer, "/diary/" + entity + "/month?m=2026-09"))
                .bodyText()
                .contains("1.200,5 kg");
        assertThat(get(producer, "/diary/" + entity + "/new/PURCHASE?like=" + entry.id()))
                .bodyText()
                .contains("value=\"1200,5\"", "value=\"Bà con xóm Gò\"");
    }

    @Test
    void aRefusedFormKeepsWhatWasTypedAndSaysWhatToDoBesideTheField() {
        Map<String, String> doubtful = purchase(UUID.randomUUID(), "1.234");
        assertThat(post(producer, doubtful))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "id=\"e-outputs[0].quantity\"",
                        "viết 1234 nếu là hàng nghìn, 1,234",
                        "value=\"1.234\"",
                        "Bà con xóm Gò");
        Map<String, String> ahead = purchase(UUID.randomUUID(), "");
        ahead.put("day", "2026-09-09");
        ahead.put("partner", "");
        ahead.put("note", "Nắng <to>");
        assertThat(post(producer, ahead))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "id=\"e-day\"",
                        "id=\"e-partner\"",
                        "id=\"e-outputs[0].quantity\"",
                        "Nắng &lt;to",
                        "2026-09-09");
        assertThat(diary.page(entity, YearMonth.of(2026, 9))).isEmpty();
    }

    @Test
    void anEntryOutOfTheQueueIsKeptOnceWithItsPhotoAndVoice() {
        UUID id = UUID.randomUUID();
        String entry = json(id, "12,5", producer);
        for (int i = 0; i < 2; i++) {
            assertThat(send(producer, entry))
                    .hasStatusOk()
                    .bodyText()
                    .contains("\"state\":\"kept\"", "\"url\":\"/diary/entries/" + id + "\"");
        }
        assertThat(only().files()).hasSize(2);
        assertThat(send(producer, json(id, "13", producer)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("traceability.ENTRY_ID_TAKEN");
        assertThat(send(producer, json(UUID.randomUUID(), "0", producer)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("\"pointer\":\"/outputs[0].quantity\"");
        assertThat(send(producer, "{")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(diary.page(entity, YearMonth.of(2026, 9))).hasSize(1);
    }

    @Test
    void whatOneAccountTypedIsNotSentByAnother() {
        assertThat(send(producer, json(UUID.randomUUID(), "5", stranger))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(diary.page(entity, YearMonth.of(2026, 9))).isEmpty();
    }

    @Test
    void aMonthIsWrittenAtOnceOrNotAtAll() {
        Map<String, String> month = purchase(UUID.randomUUID(), "");
        month.put("month", "2026-08");
        for (int day = 1; day <= 31; day++) {
            month.put("days[" + (day - 1) + "].day", "2026-08-%02d".formatted(day));
            month.put("days[" + (day - 1) + "].quantity", day % 7 == 2 ? "" : Integer.toString(30 + day));
        }
        month.put("days[4].quantity", "0");
        assertThat(post(producer, month))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"e-days[4].quantity\"", "value=\"31\"");
        assertThat(diary.page(entity, YearMonth.of(2026, 8))).isEmpty();
        month.put("days[4].quantity", "35");
        for (int i = 0; i < 2; i++) {
            assertThat(post(producer, month)).hasStatus(HttpStatus.SEE_OTHER);
        }
        assertThat(diary.page(entity, YearMonth.of(2026, 8))).hasSize(26);
        assertThat(get(producer, "/diary/" + entity + "/days/PURCHASE?m=2026-08"))
                .bodyText()
                .contains("đã có 35");
        month.keySet().removeIf(field -> field.startsWith("days[") && field.endsWith("quantity"));
        assertThat(post(producer, month)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void filesAreShownToMembersAndToTheOfficesOfThePlaceOnly() {
        send(producer, json(UUID.randomUUID(), "12,5", producer));
        DiaryEntry entry = only();
        UnitRef commune = producers.find(entity).orElseThrow().commune();
        String province = territory.provinceOf(commune).ref().key();
        List<String> files = new ArrayList<>();
        entry.files()
                .forEach(file -> files.add(
                        "/diary/entries/" + entry.id() + "/files/" + file.file().sha256()));
        for (String file : files) {
            assertThat(get(producer, file)).hasStatusOk();
            assertThat(get(people.a(Role.COMMUNE_OFFICER, commune.key()), file)).hasStatusOk();
            assertThat(get(people.a(Role.PROVINCE_OFFICE, province), file)).hasStatusOk();
            assertThat(get(people.a(Role.MINISTRY_OFFICE, ""), file)).hasStatusOk();
            assertThat(get(people.a(Role.COMMUNE_OFFICER, "00001@2025-07-01"), file))
                    .hasStatus(HttpStatus.NOT_FOUND);
            assertThat(get(stranger, file)).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(mvc.get().uri(file)).hasStatus3xxRedirection();
        }
        assertThat(get(producer, "/diary/entries/" + entry.id() + "/files/" + "0".repeat(64)))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(people.a(Role.COMMUNE_OFFICER, commune.key()), "/diary/entries/" + entry.id()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/wrong");
    }

    @Test
    void whatIsNoPhotoOrNoVoiceIsRefusedBesideItsField() {
        MvcTestResult answer = mvc.perform(mvc.post()
                .uri("/diary/entries")
                .multipart()
                .file(new MockMultipartFile("photos", "bang.pdf", "application/pdf", Samples.pdf()))
                .params(params(purchase(UUID.randomUUID(), "3")))
                .with(people.as(producer))
                .with(csrf()));
        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"e-photos\"");
        MvcTestResult spoken = mvc.perform(mvc.post()
                .uri("/diary/entries")
                .multipart()
                .file(new MockMultipartFile("voice", "noi.txt", "text/plain", "abc".getBytes(StandardCharsets.UTF_8)))
                .params(params(purchase(UUID.randomUUID(), "3")))
                .with(people.as(producer))
                .with(csrf()));
        assertThat(spoken)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"e-voice\"");
    }

    @Test
    void anEntryIsDeclaredWrongByItsProducerWithAReason() {
        post(producer, purchase(UUID.randomUUID(), "400"));
        DiaryEntry entry = only();
        String page = "/diary/entries/" + entry.id();
        assertThat(get(producer, page)).bodyText().contains("ObjectEvent", "260901-01");
        assertThat(declare(stranger, page, "không phải của tôi")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(declare(producer, page, "x"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"e-reason\"");
        String again = "/diary/" + entity + "/new/PURCHASE?corrects=" + entry.id();
        assertThat(get(producer, again))
                .bodyText()
                .contains("value=\"400\"", "value=\"260901-01\"", "name=\"facts.reason\"");
        assertThat(get(stranger, again)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(declare(producer, page, "Không mua ngày này")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(producer, page))
                .bodyText()
                .contains("Không mua ngày này")
                .doesNotContain("/wrong\"");
        assertThat(only().stands()).isFalse();
    }

    @Test
    void aTestThatFailedStaysFailedOnARefusedForm() {
        Map<String, String> form = purchase(UUID.randomUUID(), "");
        form.put("kind", "TEST");
        form.put("tests[0].indicator", "Chì (Pb)");
        form.put("tests[0].found", "9 mg/kg");
        assertThat(post(producer, form))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("9 mg/kg")
                .doesNotContain("name=\"tests[0].passed\" value=\"true\" checked");
    }

    private MvcTestResult declare(Actor actor, String page, String reason) {
        return mvc.post()
                .uri(page + "/wrong")
                .param("reason", reason)
                .with(people.as(actor))
                .with(csrf())
                .exchange();
    }

    @Test
    void thePhoneFindsItsWorkerAndWhoIsSignedIn() {
        assertThat(mvc.get().uri("/diary-worker.js")).hasStatusOk().hasContentType("text/javascript;charset=UTF-8");
        assertThat(get(producer, "/diary/signed-in"))
                .bodyText()
                .contains(producer.account().toString(), "_csrf");
        assertThat(get(producer, "/diary/offline")).hasStatusOk();
        assertThat(get(producer, "/diary")).hasStatusOk();
    }

    private DiaryEntry only() {
        List<DiaryEntry> all = diary.page(entity, YearMonth.of(2026, 9));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private Map<String, String> purchase(UUID id, String quantity) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("id", id.toString());
        form.put("account", "");
        form.put("entity", entity.toString());
        form.put("kind", "PURCHASE");
        form.put("day", "2026-09-01");
        form.put("partner", "Bà con xóm Gò");
        form.put("outputs[0].item", leaves.toString());
        form.put("outputs[0].quantity", quantity);
        form.put("note", "");
        return form;
    }

    private String json(UUID id, String quantity, Actor typedBy) {
        return """
                {"id":"%s","account":"%s","entity":"%s","kind":"PURCHASE","day":"2026-09-01","happenedAt":"%s",
                 "partner":"Bà con xóm Gò","outputs":[{"lot":"%s","item":"%s","quantity":"%s"}]}
                """.formatted(
                        id,
                        typedBy.account(),
                        entity,
                        clock.instant().minusSeconds(60),
                        new UUID(7, id.getLeastSignificantBits()),
                        leaves,
                        quantity);
    }

    private static org.springframework.util.MultiValueMap<String, String> params(Map<String, String> fields) {
        var params = new org.springframework.util.LinkedMultiValueMap<String, String>();
        fields.forEach(params::set);
        return params;
    }

    private MvcTestResult get(Actor actor, String uri) {
        return mvc.get().uri(uri).with(people.as(actor)).exchange();
    }

    private MvcTestResult post(Actor actor, Map<String, String> fields) {
        return mvc.post()
                .uri("/diary/entries")
                .params(params(fields))
                .with(people.as(actor))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult send(Actor actor, String entry) {
        return mvc.perform(mvc.post()
                .uri("/diary/entries")
                .multipart()
                .file(new MockMultipartFile("photos", "vuon.jpg", "image/jpeg", Samples.image("jpg")))
                .file(new MockMultipartFile("voice", "loi-noi.webm", "audio/webm", Samples.webm(2)))
                .param("entry", entry)
                .header("Accept", "application/json")
                .with(people.as(actor))
                .with(csrf()));
    }
}
