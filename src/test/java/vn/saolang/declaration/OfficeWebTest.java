package vn.saolang.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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
import vn.saolang.declaration.app.DeclarationDays;
import vn.saolang.declaration.app.remind.RemindDeclarations;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.dossier.FormSource;
import vn.saolang.dossier.content.SectionName;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.CallSource;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.WorkItem;
import vn.saolang.kernel.WorkSource;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntityKind;
import vn.saolang.producer.Producers;
import vn.saolang.product.ProductId;
import vn.saolang.product.Products;

@WebTest
class OfficeWebTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final HalfYear EARLIER = new HalfYear(2025, 1);
    private static final HalfYear ASKED = new HalfYear(2026, 1);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Producers producers;

    @Autowired
    Products products;

    @Autowired
    Declarations declarations;

    @Autowired
    DeclarationSteps steps;

    @Autowired
    DeclarationDays days;

    @Autowired
    RemindDeclarations reminders;

    @Autowired
    List<FormSource> sources;

    @Autowired
    List<WorkSource> work;

    @Autowired
    List<CallSource> calls;

    @Autowired
    SettableClock clock;

    @Autowired
    FilledDossiers filled;

    private Actor producer;
    private EntityId entity;
    private ProductId product;
    private String name;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @BeforeEach
    void prepare() {
        clock.reset();
        producer = people.a(Role.PRODUCER, "", 7710);
        entity = producers.register(producer, FilledDossiers.entity(EntityKind.COOPERATIVE));
        name = "Chè tổng hợp " + UUID.randomUUID();
        product = products.register(producer, entity, FilledDossiers.tea(name));
    }

    private static Map<String, String> figures(String output, String revenue) {
        Map<String, String> typed = new HashMap<>(Map.of("unit", "KG", "output", output, "revenue", revenue));
        typed.putAll(Map.of("labour", "9", "women", "5", "markets", "PROVINCE;EXPORT", "countries", "JP"));
        typed.put("channels", "E_COMMERCE");
        return typed;
    }

    private DeclarationId accepted(HalfYear period, String output, String revenue) {
        DeclarationId id = steps.send(producer, product, period, figures(output, revenue));
        steps.accept(filled.officer(), id);
        return id;
    }

    @Test
    void theDayIsThatOfTheProvincesProgrammeOrTheCommonOne() {
        var thaiNguyen = days.due(new HalfYear(2025, 1), FilledDossiers.PROVINCE);
        assertThat(thaiNguyen.lastDay()).isEqualTo(LocalDate.of(2025, 6, 14));
        assertThat(thaiNguyen.source()).contains("V.1");
        assertThat(thaiNguyen.carriedOn()).isFalse();
        assertThat(days.due(ASKED, FilledDossiers.PROVINCE).carriedOn()).isTrue();
        assertThat(days.due(ASKED, null).source()).doesNotContain("V.1");
        clock.setTo(LocalDate.of(2026, 10, 31), LocalTime.of(23, 59, 59));
        assertThat(days.asked(FilledDossiers.PROVINCE).period()).isEqualTo(ASKED);
        clock.setTo(LocalDate.of(2026, 11, 1), LocalTime.MIDNIGHT);
        assertThat(days.asked(FilledDossiers.PROVINCE).period()).isEqualTo(new HalfYear(2026, 2));
    }

    @Test
    void whatIsMissingWaitsForTheProducerAndWhatWasSentForTheOfficer() {
        accepted(EARLIER, "100", "30");
        String asked = producers.find(entity).orElseThrow().name();
        assertThat(waiting(producer)).anySatisfy(one -> {
            assertThat(one.kind()).isEqualTo("declaration.work.own");
            assertThat(one.args()).contains(asked, "1/2026");
            assertThat(one.due()).isEqualTo(LocalDate.of(2026, 6, 14));
        });
        steps.send(producer, product, ASKED, figures("110", "33"));
        assertThat(waiting(filled.officer()))
                .anySatisfy(one -> assertThat(one.url()).isEqualTo("/declarations?standing=SENT&period=2026-1"));
    }

    private List<WorkItem> waiting(Actor actor) {
        return work.stream().flatMap(one -> one.waitingFor(actor).stream()).toList();
    }

    @Test
    void officersAreToldWhomToCallOnlyWhileItHelps() {
        accepted(EARLIER, "100", "30");
        assertThat(callKeys(filled.officer(), LocalDate.of(2026, 9, 7))).doesNotContain("declaration.call.missing");
        LocalDate lastDay = LocalDate.of(2026, 12, 14);
        clock.setTo(LocalDate.of(2026, 12, 10));
        assertThat(callKeys(filled.officer(), lastDay)).contains("declaration.call.missing");
        assertThat(callKeys(filled.officer(), lastDay.minusDays(1))).doesNotContain("declaration.call.missing");
        assertThat(callKeys(producer, lastDay)).isEmpty();
    }

    private List<String> callKeys(Actor actor, LocalDate day) {
        return calls.stream()
                .flatMap(one -> one.callsBefore(actor, day).stream())
                .map(one -> one.whyKey())
                .filter(key -> key.startsWith("declaration."))
                .toList();
    }

    @Test
    void eachReminderIsSentOnceAndNoneOnceItIsDeclared() {
        accepted(EARLIER, "100", "30");
        clock.setTo(LocalDate.of(2026, 5, 30));
        reminders.remind();
        assertThat(get(producer, "/inbox")).bodyText().doesNotContain("chưa kê khai kỳ 1/2026. Hạn gửi: 15/06/2026");
        clock.setTo(LocalDate.of(2026, 6, 11), LocalTime.of(0, 0));
        assertThat(reminders.remind()).isPositive();
        assertThat(reminders.remind()).isZero();
        assertThat(get(producer, "/inbox")).bodyText().contains("Hạn gửi: 14/06/2026");
        clock.setTo(LocalDate.of(2026, 6, 15), LocalTime.of(0, 0));
        assertThat(reminders.remind()).isPositive();
        assertThat(get(producer, "/inbox")).bodyText().contains("Đã quá hạn 14/06/2026");
    }

    @Test
    void sumsCountAcceptedFiguresOnlyAndSayWhatIsMissing() {
        HalfYear own = new HalfYear(2024, 2);
        accepted(own, "1.000,5", "300,25");
        ProductId other = products.register(producer, entity, FilledDossiers.tea("Chè hai " + UUID.randomUUID()));
        steps.send(producer, other, own, figures("7", "77777"));
        assertThat(get(filled.office(), "/declarations/sums?period=2024-2"))
                .hasStatusOk()
                .bodyText()
                .contains("Xã Tân Cương", "1.000,5 kg", "300.250.000")
                .doesNotContain("77.777");
        assertThat(get(filled.officer(), "/declarations/sums?period=2024-2&by=GROUP"))
                .bodyText()
                .contains("300.250.000", "I. Sản phẩm thực phẩm");
        assertThat(get(filled.office(), "/declarations/sums.csv?period=2024-2"))
                .bodyText()
                .contains("300250000", "1000.5 kg");
        assertThat(get(filled.office(), "/declarations/sums.xlsx?period=2024-2"))
                .hasStatusOk();
        assertThat(get(producer, "/declarations/sums?period=2024-2")).hasStatus(403);
    }

    @Test
    void theMarketIsSearchedFilteredAndExportedWithinTheOwnUnit() {
        accepted(EARLIER, "100", "30");
        accepted(ASKED, "120", "45");
        String words = "?q=" + name.substring(name.length() - 12);
        assertThat(get(filled.office(), "/market-data" + words))
                .hasStatusOk()
                .bodyText()
                .contains(name, "120 kg", "45.000.000")
                .doesNotContain("30.000.000");
        assertThat(get(filled.office(), "/market-data" + words + "&market=EXPORT&channel=E_COMMERCE"))
                .bodyText()
                .contains(name);
        assertThat(get(filled.office(), "/market-data" + words + "&channel=FAIR"))
                .bodyText()
                .doesNotContain(name);
        assertThat(get(filled.office(), "/market-data/export.csv" + words))
                .bodyText()
                .contains(name, "Nhật Bản", ",45,");
        assertThat(get(filled.office(), "/market-data/export.xlsx" + words)).hasStatusOk();
        Actor elsewhere = people.a(Role.COMMUNE_OFFICER, "05437@2025-07-01");
        assertThat(get(elsewhere, "/market-data" + words)).bodyText().doesNotContain(name);
        assertThat(get(producer, "/market-data")).hasStatus(403);
    }

    @Test
    void formTwoLearnsMarketOutputAndTurnover() {
        accepted(EARLIER, "100", "30");
        accepted(ASKED, "120", "45");
        List<FormSource.Known> known = sources.stream()
                .flatMap(one -> one.known(product, entity).stream())
                .toList();
        assertThat(known).anySatisfy(one -> {
            assertThat(one.section()).isEqualTo(SectionName.UPDATES);
            assertThat(one.field()).isEqualTo("turnover");
            assertThat(one.text()).isEqualTo("Kỳ 1/2026: 45.000.000 đồng.\nKỳ 1/2025: 30.000.000 đồng.");
        });
        assertThat(known).anySatisfy(one -> {
            assertThat(one.section()).isEqualTo(SectionName.RESULTS);
            assertThat(one.field()).isEqualTo("market");
            assertThat(one.text()).contains("Trong tỉnh", "Nhật Bản", "Sàn thương mại điện tử");
        });
    }

    @Test
    void aTableIsFetchedFilledLookedAtAndSentWhole() throws IOException {
        accepted(EARLIER, "100", "30");
        byte[] blank = get(producer, "/declarations/template.xlsx?entity=" + entity + "&period=2026-1")
                .getResponse()
                .getContentAsByteArray();
        String bad = handIn(filled(blank, Map.of(4, "rất nhiều", 6, "45", 8, "99")));
        assertThat(get(producer, bad))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "E – Sản lượng trong kỳ",
                        "“rất nhiều” không phải là số",
                        "I – Trong đó: nữ",
                        "99 người nhiều hơn")
                .doesNotContain("Gửi xã 1");
        assertThat(post(producer, bad + "/commit", Map.of("act", "send"))).hasStatus(422);
        assertThat(declarations.of(product)).hasSize(1);
        String good = handIn(filled(blank, Map.of(4, 110.5, 6, "33,5")));
        assertThat(get(producer, good)).bodyText().contains("110,5 kg", "33.500.000");
        assertThat(declarations.of(product)).hasSize(1);
        assertThat(get(people.a(Role.PRODUCER, "", 7711), good)).hasStatus(404);
        assertThat(post(producer, good + "/commit", Map.of("act", "send"))).hasStatus(303);
        assertThat(declarations.of(product).getFirst().state()).isEqualTo(DeclarationState.SENT);
        assertThat(post(producer, good + "/commit", Map.of("act", "send"))).hasStatus(409);
    }

    @Test
    void aTableForProductsOfOthersIsRefusedRowByRow() throws IOException {
        accepted(EARLIER, "100", "30");
        byte[] blank = get(producer, "/declarations/template.xlsx?entity=" + entity + "&period=2026-1")
                .getResponse()
                .getContentAsByteArray();
        Actor stranger = people.a(Role.PRODUCER, "", 7711);
        String handed = handIn(stranger, filled(blank, Map.of(4, 1, 6, 1)));
        assertThat(get(stranger, handed))
                .bodyText()
                .contains("Không nhận ra sản phẩm")
                .doesNotContain(name);
        assertThat(get(stranger, "/declarations/template.xlsx?entity=" + entity + "&period=2026-1"))
                .hasStatus(404);
        assertThat(upload(producer, "không phải bảng".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .hasStatus(422);
    }

    private static byte[] filled(byte[] workbook, Map<Integer, Object> cells) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.getSheetAt(0);
            Row row = sheet.getRow(1);
            cells.forEach((column, value) -> {
                Cell cell = row.createCell(column);
                if (value instanceof Number number) {
                    cell.setCellValue(number.doubleValue());
                } else {
                    cell.setCellValue(value.toString());
                }
            });
            book.write(out);
            return out.toByteArray();
        }
    }

    private String handIn(byte[] workbook) {
        return handIn(producer, workbook);
    }

    private String handIn(Actor by, byte[] workbook) {
        MvcTestResult answer = upload(by, workbook);
        assertThat(answer).hasStatus(303);
        return answer.getResponse().getHeader("Location");
    }

    private MvcTestResult upload(Actor by, byte[] workbook) {
        return mvc.post()
                .uri("/declarations/sheets")
                .multipart()
                .file(new MockMultipartFile("file", "ke-khai.xlsx", XLSX, workbook))
                .with(people.as(by))
                .with(csrf())
                .exchange();
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
