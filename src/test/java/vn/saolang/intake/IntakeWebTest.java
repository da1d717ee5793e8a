package vn.saolang.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.saolang.intake.Lists.line;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
import vn.saolang.files.SheetLines;
import vn.saolang.intake.app.BatchQueries;
import vn.saolang.intake.app.HandIn;
import vn.saolang.intake.app.MoveBatch;
import vn.saolang.intake.app.WorkBatches;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;
import vn.saolang.territory.Territory;
import vn.saolang.territory.Unit;
import vn.saolang.territory.UnitRef;

@WebTest
class IntakeWebTest {

    private static final String PROVINCE = "19@2025-07-01";
    private static final String COMMUNE = "05503@2025-07-01";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Producers producers;

    @Autowired
    Territory territory;

    @Autowired
    HandIn handIn;

    @Autowired
    MoveBatch moves;

    @Autowired
    WorkBatches work;

    @Autowired
    BatchQueries queries;

    @Autowired
    SettableClock clock;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void prepare() {
        clock.reset();
    }

    private Actor office() {
        return people.a(Role.PROVINCE_OFFICE, PROVINCE, 7800);
    }

    private String commune() {
        return territory.get(UnitRef.parse(COMMUNE)).name();
    }

    private MvcTestResult upload(Actor by, byte[] file) {
        return mvc.post()
                .uri("/intake")
                .multipart()
                .file(new MockMultipartFile("file", "ds.xlsx", "application/octet-stream", file))
                .param("kind", "PRODUCER")
                .with(people.as(by))
                .with(csrf())
                .exchange();
    }

    private String uploaded(Actor by, byte[] file) {
        MvcTestResult done = upload(by, file);
        assertThat(done).hasStatus(303);
        return String.valueOf(done.getResponse().getHeader("Location"));
    }

    private MvcTestResult get(Actor by, String url) {
        return mvc.get().uri(url).with(people.as(by)).exchange();
    }

    private MvcTestResult post(Actor by, String url) {
        return mvc.post().uri(url).with(people.as(by)).with(csrf()).exchange();
    }

    private void workUntil(String url, BatchState state) {
        BatchId id = BatchId.parse(url.substring("/intake/".length()));
        while (queries.get(office(), id).batch().state() != state) {
            work.step();
        }
    }

    @Test
    void everyLineSaysAllThatIsWrongWithItInWords() throws Exception {
        byte[] list = Lists.of(
                List.of("", "Tập đoàn", "Xã Không Có", "1", "31/02/2020", "12", "Khác", ""),
                line("Hộ lạ " + mark, "Hộ chưa đăng ký", commune(), "4600" + mark),
                line("HTX tốt " + mark, "HTX", commune(), "N" + mark));
        String url = uploaded(office(), list);
        assertThat(get(office(), url + "?show=BAD"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Tên chủ thể: ",
                        "Không rõ loại hình “Tập đoàn”",
                        "tên “Xã Không Có”",
                        "Không đọc được ngày “31/02/2020”",
                        "Số điện thoại gồm",
                        "“Khác” không phải Nam hay Nữ",
                        "thì không có số giấy đăng ký");
        byte[] bad = get(office(), url + "/lines.xlsx?show=BAD").getResponse().getContentAsByteArray();
        Path file = Files.createTempFile("bad", ".xlsx");
        Files.write(file, bad);
        List<List<String>> rows = SheetLines.read(file, "bad.xlsx", 100, 40);
        assertThat(rows).hasSize(3);
        assertThat(rows.getFirst()).contains("Dòng", "Kết quả", "Lý do");
        assertThat(rows.get(1).getLast()).contains("Tập đoàn", "31/02/2020");
        // the file given back can be handed in again as it is
        assertThat(upload(office(), bad)).hasStatus(303);
        assertThat(post(office(), url + "/discarding")).hasStatus(303);
        assertThat(post(office(), url + "/taking")).hasStatus(422);
    }

    @Test
    void aFileThatIsNoListIsRefusedWithItsReasons() {
        assertThat(upload(office(), Lists.of())).hasStatus(422).bodyText().contains("không có dòng nào");
        byte[] strange = vn.saolang.files.SheetFile.xlsx(
                List.of(List.of("Tên chủ thể", "Cột lạ"), List.of("A", "B")), List.of(), "");
        assertThat(upload(office(), strange))
                .hasStatus(422)
                .bodyText()
                .contains("Không có cột “Cột lạ”", "Thiếu cột “Loại hình”", "Thiếu cột “Xã, phường”");
        assertThat(upload(office(), "no spreadsheet".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .hasStatus(422);
        assertThat(mvc.post()
                        .uri("/intake")
                        .with(people.as(office()))
                        .with(csrf())
                        .exchange())
                .hasStatus(422);
    }

    @Test
    void twinsAreKnownByNumberAndByNameWithCommune() {
        String first = uploaded(office(), Lists.of(line("HTX Chè " + mark, "HTX", commune(), "46-" + mark)));
        assertThat(post(office(), first + "/taking")).hasStatus(303);
        workUntil(first, BatchState.DONE);
        String url = uploaded(
                office(),
                Lists.of(
                        line("Tên khác " + mark, "HTX", commune(), "46 " + mark.toUpperCase(java.util.Locale.ROOT)),
                        line("HTX Chè " + mark, "HTX", commune() + ", tỉnh", "47-" + mark),
                        line("THT Bưởi " + mark, "THT", commune(), ""),
                        line("HTX Bưởi " + mark, "HTX", commune(), ""),
                        line("HTX BƯỞI " + mark, "HTX", commune(), "")));
        assertThat(get(office(), url + "?show=TWIN"))
                .bodyText()
                .contains("Số đăng ký này đã có trong danh bạ", "Đã có tên này ở xã này tại dòng 5");
        assertThat(queries.get(office(), BatchId.parse(url.substring(8))).counts())
                .containsEntry(LineState.READY, 3)
                .containsEntry(LineState.TWIN, 2);
        String byName = uploaded(office(), Lists.of(line("htx che " + mark, "HTX", commune(), "")));
        assertThat(get(office(), byName)).bodyText().contains("Đã có tên này ở xã này trong danh bạ");
    }

    @Test
    void whatARestartInterruptsGoesOnAndIsAddedOnce() {
        int lines = 1_200;
        String url = uploaded(office(), Lists.many(lines, mark, List.of(commune())));
        BatchId id = BatchId.parse(url.substring(8));
        assertThat(post(office(), url + "/taking")).hasStatus(303);
        work.step();
        assertThat(get(office(), url + "/progress")).hasStatusOk();
        assertThat(get(office(), url)).hasStatusOk();
        workUntil(url, BatchState.DONE);
        assertThat(queries.get(office(), id).counts()).containsExactlyEntriesOf(Map.of(LineState.ADDED, lines));
        assertThat(get(office(), url)).bodyText().contains("Đã nhập 1.200 dòng");
    }

    @Test
    void takingBackKeepsWhatIsUsedAndSaysWhy() {
        String url = uploaded(office(), Lists.many(3, mark, List.of(commune())));
        BatchId id = BatchId.parse(url.substring(8));
        moves.take(office(), id);
        workUntil(url, BatchState.DONE);
        EntityId used = new EntityId(queries.all(office(), id).getFirst().subject());
        Actor member = people.a(Role.PRODUCER, "", 7801);
        producers.addMember(office(), used, member.account());
        assertThat(post(office(), url + "/undoing")).hasStatus(303);
        workUntil(url, BatchState.UNDONE);
        assertThat(queries.get(office(), id).counts())
                .containsExactlyInAnyOrderEntriesOf(Map.of(LineState.KEPT, 1, LineState.UNDONE, 2));
        assertThat(get(office(), url))
                .bodyText()
                .contains("giữ lại 1 dòng", "Đã có tài khoản đại diện", "Hộ sản xuất mẫu " + mark + " 0");
        assertThat(producers.of(member)).extracting(EntitySummary::id).contains(used);
        assertThat(post(office(), url + "/undoing")).hasStatus(422);
    }

    @Test
    void aCommuneTakesInItsOwnProducersOnlyAndOthersSeeNothing() {
        Actor commune = people.a(Role.COMMUNE_OFFICER, COMMUNE, 7802);
        String other = territory.communesOf(UnitRef.parse(PROVINCE), LocalDate.of(2026, 9, 1)).stream()
                .filter(unit -> !unit.ref().key().equals(COMMUNE))
                .map(Unit::name)
                .findFirst()
                .orElseThrow();
        String url = uploaded(
                commune,
                Lists.of(
                        line("Hộ A " + mark, "Hộ chưa đăng ký", commune(), ""),
                        line("Hộ B " + mark, "Hộ kinh doanh", other, "9" + mark)));
        assertThat(get(commune, url + "?show=BAD")).bodyText().contains("trên địa bàn của cơ quan này");
        assertThat(get(office(), url)).hasStatus(404);
        assertThat(get(people.a(Role.COMMUNE_OFFICER, "05482@2025-07-01", 7803), url))
                .hasStatus(404);
        assertThat(post(people.a(Role.PROVINCE_OFFICE, "14@2025-07-01", 7804), url + "/taking"))
                .hasStatus(404);
        assertThat(get(people.a(Role.PRODUCER, "", 7801), "/intake")).hasStatus(403);
        assertThat(get(commune, "/intake")).hasStatusOk().bodyText().contains("ds.xlsx");
        assertThat(get(commune, "/intake/templates/producer.xlsx")).hasStatusOk();
        assertThat(get(commune, "/work")).bodyText().contains("ds.xlsx: xem rồi nhập hoặc bỏ");
    }

    @Test
    void tenThousandLinesAreTakenIn() {
        List<String> communes = territory.communesOf(UnitRef.parse(PROVINCE), LocalDate.of(2026, 9, 1)).stream()
                .map(unit -> unit.ref().code())
                .toList();
        byte[] list = Lists.many(10_000, mark, communes);
        BatchId id = handIn.handIn(office(), IntakeKind.PRODUCER, new ByteArrayInputStream(list), "muoi-nghin.xlsx");
        moves.take(office(), id);
        workUntil("/intake/" + id, BatchState.DONE);
        assertThat(queries.get(office(), id).counts()).containsExactlyEntriesOf(Map.of(LineState.ADDED, 10_000));
        moves.undo(office(), id);
        workUntil("/intake/" + id, BatchState.UNDONE);
        assertThat(queries.get(office(), id).counts()).containsExactlyEntriesOf(Map.of(LineState.UNDONE, 10_000));
    }
}
