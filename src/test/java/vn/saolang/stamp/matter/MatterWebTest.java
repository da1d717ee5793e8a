package vn.saolang.stamp.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.stamp.ScanChannel;
import vn.saolang.stamp.app.matter.EraseContacts;
import vn.saolang.stamp.app.matter.FakeReport;
import vn.saolang.stamp.app.matter.OpenMatter;
import vn.saolang.stamp.app.matter.ReportFake;
import vn.saolang.stamp.app.matter.UploadedPhoto;
import vn.saolang.stamp.model.matter.Finding;
import vn.saolang.stamp.model.matter.Matter;
import vn.saolang.stamp.model.matter.MatterEntry;
import vn.saolang.stamp.model.matter.MatterState;
import vn.saolang.stamp.model.matter.Reference;
import vn.saolang.stamp.model.scan.Scanning;
import vn.saolang.stamp.store.matter.MatterStore;
import vn.saolang.stamp.store.matter.ReportStore;
import vn.saolang.stamp.verdict.StampedPacks;

/** A case from the public's report to its end, who may read and move it, and what an office does from it. */
@WebTest
class MatterWebTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SettableClock clock;

    @Autowired
    People people;

    @Autowired
    ReportFake reporting;

    @Autowired
    ReportStore reports;

    @Autowired
    MatterStore matters;

    @Autowired
    OpenMatter inspecting;

    @Autowired
    EraseContacts erasing;

    @Autowired
    JdbcClient jdbc;

    private static final AtomicInteger ACCOUNTS = new AtomicInteger(5000);

    private final StampedPacks packs = new StampedPacks(ACCOUNTS.addAndGet(3));
    private Actor office = Actor.anonymous();
    private Actor colleague = Actor.anonymous();
    private Actor commune = Actor.anonymous();
    private Actor elsewhere = Actor.anonymous();
    private String reference = "";
    private UUID id = new UUID(0, 0);

    @BeforeEach
    void aReport() {
        clock.reset();
        beans.autowireBean(packs);
        packs.make();
        office = people.a(Role.PROVINCE_OFFICE, FilledDossiers.PROVINCE.key(), 81);
        colleague = people.a(Role.PROVINCE_OFFICE, FilledDossiers.PROVINCE.key(), 82);
        commune = people.a(Role.COMMUNE_OFFICER, FilledDossiers.COMMUNE.key(), 81);
        elsewhere = people.a(Role.PROVINCE_OFFICE, "01@2025-07-01", 81);
        reference = reporting.report(
                new FakeReport(
                        packs.code(3),
                        packs.serial(3),
                        "Chợ Long Biên",
                        "Túi in mờ, dán hai tem giống nhau",
                        "0912 345 678",
                        List.of(new UploadedPhoto(
                                "tui.png", () -> new ByteArrayInputStream(FilledDossiers.picture())))),
                new Scanning(clock.instant(), ScanChannel.PAGE, null, null),
                UUID.randomUUID().getMostSignificantBits());
        id = reports.find(Reference.read(reference).orElseThrow()).orElseThrow().matter();
    }

    private Matter matter() {
        return matters.find(id).orElseThrow();
    }

    private MvcTestResult get(String url, @Nullable Actor actor) {
        var request = mvc.get().uri(url);
        return actor == null
                ? request.exchange()
                : request.with(people.as(actor)).exchange();
    }

    private MvcTestResult post(String path, Actor actor, Map<String, String> form) {
        var request = mvc.post()
                .uri("/stamps/cases/" + id + path)
                .with(people.as(actor))
                .with(SecurityMockMvcRequestPostProcessors.csrf());
        form.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult step(Actor actor, String action, String text) {
        return post(
                "/steps",
                actor,
                Map.of(
                        "action", action,
                        "version", String.valueOf(matter().version()),
                        "finding", "FOUNDED",
                        "text", text,
                        "dismissal", text));
    }

    private static String text(MvcTestResult result) throws Exception {
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private void founded() {
        assertThat(step(office, "TAKE", "")).hasStatus(303);
        assertThat(step(office, "VERIFY", "Đã mua mẫu, bao bì không phải của chủ thể"))
                .hasStatus(303);
    }

    @Test
    void goesFromReportToAnswer() throws Exception {
        assertThat(text(get("/stamps/cases?show=waiting", office))).contains("/stamps/cases/" + id);
        assertThat(text(get("/stamps/cases/" + id, office))).contains("0912 345 678", "Chợ Long Biên", packs.code(3));
        assertThat(text(get("/reports/" + reference, null))).contains("chờ cơ quan xác minh");
        founded();
        assertThat(matter().finding()).isEqualTo(Finding.FOUNDED);
        assertThat(step(office, "CLOSE", "Cơ quan đã thu giữ hàng giả. Cảm ơn bạn."))
                .hasStatus(303);
        assertThat(matter().state()).isEqualTo(MatterState.CLOSED);
        assertThat(text(get("/reports/" + reference, null)))
                .contains("Cơ quan đã thu giữ hàng giả", "Có vi phạm")
                .doesNotContain("0912 345 678", "Đã mua mẫu");
    }

    @Test
    void isReadByTheOfficesOfTheSeatAlone() {
        assertThat(get("/stamps/cases/" + id, commune)).hasStatusOk();
        assertThat(get("/stamps/cases/" + id, people.a(Role.MINISTRY_OFFICE, "VN", 81)))
                .hasStatusOk();
        assertThat(get("/stamps/cases/" + id, elsewhere)).hasStatus(404);
        assertThat(get("/stamps/cases/" + id, packs.tea.coop())).hasStatus(403);
        assertThat(get("/stamps/cases", null)).hasStatus(303);
        assertThat(step(commune, "TAKE", "")).hasStatus(403);
        assertThat(step(elsewhere, "TAKE", "")).hasStatus(404);
        assertThat(get("/reports/PA-1-000000000000", null)).hasStatus(404);
    }

    @Test
    void photosAreForTheOfficesAlone() {
        String photo = "/stamps/cases/" + id + "/photos/"
                + reports.of(id).getFirst().photos().getFirst().file().sha256();
        assertThat(get(photo, office)).hasStatusOk();
        assertThat(get(photo, elsewhere)).hasStatus(404);
        assertThat(get(photo, null)).hasStatus(303);
    }

    @Test
    void aLongFindingIsKeptWholeAndATooLongOneIsHandedBack() throws Exception {
        assertThat(step(office, "TAKE", "")).hasStatus(303);
        MvcTestResult tooLong = step(office, "VERIFY", "ộ".repeat(3901));
        assertThat(tooLong).hasStatus(422);
        assertThat(text(tooLong)).contains("ộ".repeat(3901), "dài nhất 3.900 ký tự");
        assertThat(step(office, "VERIFY", "ộ".repeat(3900))).hasStatus(303);
        assertThat(matter().findingText()).isEqualTo("ộ".repeat(3900));
        assertThat(matters.entries(id).getLast().note()).isEqualTo("FOUNDED: " + "ộ".repeat(3900));
    }

    @Test
    void whatAnInspectorTypedIsCutToWhatACaseKeeps() {
        UUID seen =
                inspecting.onSight(office, UUID.randomUUID() + "X".repeat(5000)).id();
        assertThat(matters.find(seen).orElseThrow().typedCode()).hasSize(200);
    }

    @Test
    void refusesStepsOfAnotherStateAndKeepsWhatWasTyped() throws Exception {
        assertThat(step(office, "CLOSE", "Không qua xác minh")).hasStatus(422);
        assertThat(step(office, "TAKE", "")).hasStatus(303);
        assertThat(step(colleague, "VERIFY", "Đã mua mẫu về kiểm tra")).hasStatus(422);
        MvcTestResult tooShort = step(office, "VERIFY", "ngắn &lt;");
        assertThat(tooShort).hasStatus(422);
        assertThat(text(tooShort)).contains("ngắn &amp;lt;", "Hãy viết từ 10");
        assertThat(matter().state()).isEqualTo(MatterState.ASSIGNED);
        assertThat(step(colleague, "TAKE", "")).hasStatus(303);
        assertThat(matter().assignedTo()).isEqualTo(colleague.account());
        assertThat(post("/steps", office, Map.of("action", "RELEASE", "version", "0"))
                        .getResponse()
                        .getStatus())
                .isEqualTo(409);
    }

    @Test
    void nothingToLookIntoIsClosedWithAnAnswer() {
        assertThat(step(office, "DISMISS", "Mã này không có trên hàng nào")).hasStatus(303);
        assertThat(matter().state()).isEqualTo(MatterState.CLOSED);
        assertThat(matter().finding()).isNull();
    }

    @Test
    void tellsTheProducerWithoutNamingWhoReported() throws Exception {
        assertThat(post("/told", office, Map.of("told", "Hãy kiểm tra tem trong kho")))
                .hasStatus(422);
        assertThat(get("/stamps/cases/" + id + "/told", packs.tea.coop())).hasStatus(404);
        founded();
        assertThat(post("/told", office, Map.of("told", "Hãy kiểm tra tem trong kho")))
                .hasStatus(303);
        assertThat(text(get("/stamps/cases/" + id + "/told", packs.tea.coop())))
                .contains("Hãy kiểm tra tem trong kho")
                .doesNotContain("0912 345 678", "Long Biên");
        assertThat(get("/stamps/cases/" + id + "/told", people.a(Role.PRODUCER, "", 9999)))
                .hasStatus(404);
        assertThat(text(get("/inbox", packs.tea.coop()))).contains("Cơ quan báo về hàng có thể bị làm giả");
    }

    private Map<String, String> conclusion(String ground) {
        return Map.of(
                "ground", ground,
                "number", "12/KL-SNNMT",
                "day", "2026-08-31",
                "authority", "Sở Nông nghiệp và Môi trường",
                "evidence", "Chủ thể dán tem lên hàng mua ở nơi khác");
    }

    @Test
    void proposesAWithdrawalOfAFoundedCaseOnly() {
        assertThat(step(office, "TAKE", "")).hasStatus(303);
        assertThat(post("/withdrawal", office, conclusion("d"))).hasStatus(422);
        assertThat(step(office, "VERIFY", "Chủ thể tự dán tem lên hàng nơi khác"))
                .hasStatus(303);
        assertThat(post("/withdrawal", office, conclusion("đ"))).hasStatus(422);
        assertThat(post("/withdrawal", office, conclusion("d"))).hasStatus(303);
        assertThat(jdbc.sql("""
                        select count(*) from recognition.withdrawal w join recognition.listed_product p on p.id = w.listed_id
                        where p.public_id = :code
                        """)
                        .param("code", packs.publicId())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(post("/withdrawal", office, conclusion("d"))).hasStatus(422);
        assertThat(matters.entries(id))
                .extracting(MatterEntry::kind)
                .containsOnlyOnce(MatterEntry.Kind.WITHDRAWAL_PROPOSED);
    }

    @Test
    void makesStampsOfTheRollVoid() throws Exception {
        Map<String, String> run = Map.of("from", "3", "to", "4", "cause", "COPIED", "reason", "Thấy bản sao");
        assertThat(post("/void", office, run)).hasStatus(422);
        assertThat(step(office, "TAKE", "")).hasStatus(303);
        MvcTestResult outside = post("/void", office, Map.of("from", "3", "to", "99", "cause", "COPIED"));
        assertThat(outside).hasStatus(422);
        assertThat(post("/void", commune, run)).hasStatus(403);
        assertThat(post("/void", elsewhere, run)).hasStatus(404);
        assertThat(post("/void", office, run)).hasStatus(303);
        assertThat(text(get("/inspect/stamps/" + packs.code(4), office))).contains("Tem đã hủy", "bị sao chép");
    }

    @Test
    void anAnomalyBecomesACaseOfItsRoll() throws Exception {
        UUID anomaly = UUID.randomUUID();
        jdbc.sql("""
                        insert into stamp.anomaly (id, rule, order_no, position, first_at, last_at, scans, cells, fact_names, fact_values,
                            raised_at)
                        values (:id, 'RUN_OF_NUMBERS', :order, 0, now(), now(), 9, '{}', '{}', '{}', now())
                        """).param("id", anomaly).param("order", packs.order()).update();
        assertThat(text(get("/stamps/anomalies?taken=no", office))).contains("/stamps/anomalies/" + anomaly);
        assertThat(text(get("/stamps/anomalies", elsewhere))).doesNotContain(anomaly.toString());
        assertThat(anomalyTo(anomaly, elsewhere)).hasStatus(404);
        assertThat(anomalyTo(anomaly, commune)).hasStatus(403);
        assertThat(anomalyTo(anomaly, office)).hasStatus(303);
        assertThat(anomalyTo(anomaly, colleague)).hasStatus(409);
        assertThat(jdbc.sql("select count(*) from stamp.matter where order_no = :order and position is null")
                        .param("order", packs.order())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private MvcTestResult anomalyTo(UUID anomaly, Actor actor) {
        return mvc.post()
                .uri("/stamps/anomalies/" + anomaly + "/case")
                .with(people.as(actor))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    @Test
    void contactsAreErasedSixMonthsAfterTheCaseIsClosed() {
        assertThat(step(office, "DISMISS", "Mã này không có trên hàng nào")).hasStatus(303);
        clock.setTo(LocalDate.of(2027, 3, 1), LocalTime.of(7, 59, 59));
        erasing.erase();
        assertThat(reports.of(id).getFirst().contact()).isNotEmpty();
        clock.setTo(LocalDate.of(2027, 3, 1), LocalTime.of(8, 0));
        erasing.erase();
        assertThat(reports.of(id).getFirst().contact()).isEmpty();
    }

    @Test
    void aScanOpensTheWholeHistoryToEveryInspector() throws Exception {
        String page = text(get("/inspect/stamps/" + packs.code(3), office));
        assertThat(page).contains(packs.publicId(), "/stamps/cases/" + id, "/lots/" + packs.tea.packed());
        String far = text(get("/inspect/stamps/" + packs.code(3), elsewhere));
        assertThat(far).contains(packs.publicId()).doesNotContain("/stamps/cases/" + id, "/lots/");
        assertThat(text(get("/inspect/stamps/00000000000000000000", office))).contains("Không có trong hệ thống");
        assertThat(get("/inspect/stamps/" + packs.code(3), packs.tea.coop())).hasStatus(403);
        assertThat(get("/inspect/stamps/" + packs.code(3), null)).hasStatus(303);
        packs.recall();
        assertThat(text(get("/inspect/stamps/" + packs.code(3), elsewhere))).contains("Chì vượt mức cho phép");
    }

    @Test
    void genuineGoodsAreShownToOfficesNeverToThePublic() throws Exception {
        String url = "/stamps/genuine/" + packs.tea.packItem();
        var photo = new MockMultipartFile("photos", "that.png", "image/png", FilledDossiers.picture());
        assertThat(mvc.post()
                        .uri(url + "/photos")
                        .multipart()
                        .file(photo)
                        .with(people.as(packs.tea.coop()))
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .exchange())
                .hasStatus(303);
        assertThat(mvc.post()
                        .uri(url)
                        .param("version", "0")
                        .param("lookFor", "Chữ nổi ở đáy hộp")
                        .param("contact", "Kho hàng 0208 123 456")
                        .with(people.as(packs.tea.coop()))
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .exchange())
                .hasStatus(303);
        String seen = text(get("/inspect/stamps/" + packs.code(3), elsewhere));
        assertThat(seen).contains("Chữ nổi ở đáy hộp", "Kho hàng 0208 123 456", url + "/photos/");
        String picture = seen.replaceAll("(?s).*(" + url + "/photos/[0-9a-f]{64}).*", "$1");
        assertThat(get(picture, elsewhere)).hasStatusOk();
        assertThat(get(picture, null)).hasStatus(303);
        assertThat(get(picture, people.a(Role.PRODUCER, "", 9999))).hasStatus(404);
        assertThat(get(url, people.a(Role.PRODUCER, "", 9999))).hasStatus(404);
    }
}
