package vn.saolang.evaluation.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.evaluation.SeatedCouncil;
import vn.saolang.evaluation.SeatedCouncil.Table;
import vn.saolang.evaluation.app.session.ReopenSheets;
import vn.saolang.evaluation.app.session.SaveAnswer;
import vn.saolang.evaluation.app.session.SheetQueries;
import vn.saolang.evaluation.model.SavedAnswer;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;

/** A member scores in a workbook without a network and brings it back: nothing is lost, nothing slips in. */
@WebTest
class WorkbookWebTest {

    private static final Pattern FIELD = Pattern.compile("name=\"(seen\\.[^\"]+)\" value=\"(\\d+)\"");

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    SettableClock clock;

    @Autowired
    SaveAnswer saving;

    @Autowired
    SheetQueries sheets;

    @Autowired
    ReopenSheets reopening;

    @Autowired
    JdbcClient jdbc;

    SeatedCouncil councils;
    Table table;
    Actor member;

    @BeforeEach
    void prepare() {
        clock.reset();
        councils = new SeatedCouncil();
        beans.autowireBean(councils);
        table = councils.open(3, 1, SeatedCouncil.usualRules(BigDecimal.TEN, SeatedCouncil.MAJORITY));
        member = table.members().getFirst();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void answersTypedInAFileThatAnotherProgramSavedAreShownAndThenKept() throws Exception {
        save("1.1", 1, "trước");
        byte[] filled = Typing.in(download(member), book -> {
            Typing.option(book, "1.2").setCellValue(1);
            Typing.option(book, "2.1").setCellValue("1.0");
            Typing.comment(book, "2.1").setCellValue("Vùng nguyên liệu rõ.\nCó hợp đồng.");
            Typing.overall(book).setCellValue("Sản phẩm tốt");
        });
        String preview = uploaded(filled);
        assertThat(get(preview, member))
                .hasStatusOk()
                .bodyText()
                .contains("3 thay đổi, 0 chỗ khác", "Vùng nguyên liệu rõ.", "Sản phẩm tốt");
        assertThat(answer("1.2").version()).isZero();
        assertThat(confirm(preview, Map.of())).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(answer("1.2")).isEqualTo(new SavedAnswer("1.2", 1, "", 1));
        assertThat(answer("2.1")).isEqualTo(new SavedAnswer("2.1", 1, "Vùng nguyên liệu rõ.\nCó hợp đồng.", 1));
        assertThat(answer("1.1")).isEqualTo(new SavedAnswer("1.1", 1, "trước", 1));
        assertThat(sheets.desk(member, table.session(), table.product()).sheet().comment())
                .isEqualTo("Sản phẩm tốt");
        assertThat(sources()).isEqualTo("FILE,FILE,ONLINE");
        assertThat(get(preview, member)).bodyText().contains("Đã lưu 3 thay đổi");
        assertThat(confirm(preview, Map.of())).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void wrongCellsAreNamedWithSheetAndAddressAndTheOthersAreKept() throws Exception {
        String long4001 = "x".repeat(4001);
        byte[] filled = Typing.in(download(member), book -> {
            Typing.option(book, "1.1").setCellValue(99);
            Typing.option(book, "1.2").setCellValue("một");
            Typing.option(book, "2.1").setCellValue(1.5);
            Typing.option(book, "2.2").setCellFormula("1+1");
            Typing.option(book, "3.1").setCellValue(1);
            Typing.comment(book, "3.2").setCellValue(long4001);
        });
        String preview = uploaded(filled);
        String row = "E" + address(filled, "1.1");
        assertThat(get(preview, member))
                .bodyText()
                .contains("1 thay đổi, 0 chỗ khác với điểm đã lưu trên hệ thống, 5 ô không lưu được")
                .contains(", " + row)
                .contains("Không có phương án số 99 ở tiêu chí 1.1")
                .contains("“một” không phải số nguyên")
                .contains("“1.5” không phải số nguyên")
                .contains("Ô có công thức");
        assertThat(confirm(preview, Map.of())).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(answer("3.1").option()).isEqualTo(1);
        assertThat(answer("1.1").version()).isZero();
    }

    @Test
    void whatChangedOnlineMeanwhileIsShownBesideTheFileAndChosen() throws Exception {
        save("1.1", 1, "");
        save("1.2", 1, "");
        save("2.1", 1, "");
        byte[] filled = Typing.in(download(member), book -> {
            Typing.option(book, "1.1").setCellValue(0);
            Typing.option(book, "1.2").setCellValue(0);
        });
        save("1.1", 2, "đã đổi trên mạng");
        save("1.2", 2, "");
        save("2.1", 2, "");
        String preview = uploaded(filled);
        assertThat(get(preview, member))
                .bodyText()
                .contains("0 thay đổi, 2 chỗ khác")
                .contains("đã đổi trên mạng");
        assertThat(confirm(preview, Map.of("1.1", "FILE")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Tiêu chí 1.2: chọn lấy theo tệp")
                .containsPattern("value=\"FILE\" checked");
        assertThat(answer("1.1").version()).isEqualTo(2);
        assertThat(confirm(preview, Map.of("1.1", "FILE", "1.2", "ONLINE"))).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(answer("1.1")).isEqualTo(new SavedAnswer("1.1", 0, "", 3));
        assertThat(answer("1.2").option()).isEqualTo(2);
        assertThat(answer("2.1").option()).isEqualTo(2);
    }

    @Test
    void whatIsSavedWhileThePreviewIsReadComesBackAsAConflict() throws Exception {
        byte[] filled =
                Typing.in(download(member), book -> Typing.option(book, "1.1").setCellValue(0));
        String preview = uploaded(filled);
        Map<String, String> shown = fields(preview);
        save("1.1", 1, "vừa chấm");
        assertThat(post(preview + "/saving", shown))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Chưa lưu", "vừa chấm", "value=\"FILE\"");
        assertThat(answer("1.1").comment()).isEqualTo("vừa chấm");
    }

    @Test
    void aFileWithAnythingFixedChangedIsRefusedAndTheCellNamed() throws Exception {
        byte[] file = download(member);
        assertRefused(edited(file, book -> Typing.row(book, "1.1").getCell(1).setCellValue("Dễ hơn")), "B", "đã khóa");
        assertRefused(edited(file, book -> Typing.row(book, "1.1").getCell(2).setCellValue(90)), "C", "đã khóa");
        assertRefused(edited(file, book -> hidden(book, "L", 4, "7")), "Phần cố định");
        assertRefused(edited(file, book -> hidden(book, "P", 3, "2")), "Phần cố định");
        assertRefused(edited(file, book -> hidden(book, "P", 5, "0".repeat(64))), "Phần cố định");
        assertRefused(
                edited(file, book -> book.removeSheetAt(book.getNumberOfSheets() - 1)), "không phải phiếu tải về");
        assertRefused(
                edited(file, book -> book.getSheetAt(1).getRow(0).createCell(8).setCellValue("thêm")), "I1");
    }

    @Test
    void aFileOfAnotherOfAnEarlierScoringOrOfAClosedProductIsRefused() throws Exception {
        byte[] own = download(member);
        Actor other = table.members().get(1);
        assertThat(upload(other, own, "phieu.xlsx")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(upload(other, own, "phieu.xlsx")).bodyText().contains("phiếu của thành viên khác");
        Table elsewhere = councils.open(3, 1, SeatedCouncil.usualRules(BigDecimal.TEN, SeatedCouncil.MAJORITY));
        assertThat(post(elsewhere, member, own)).bodyText().contains("phiếu của phiên họp khác");
        councils.score(table, member, Map.of());
        assertRefused(own, "phiếu đã nộp");
        table.scorers().stream().skip(2).forEach(actor -> councils.score(table, actor, Map.of()));
        councils.score(table, table.chair(), Map.of());
        reopening.reopen(table.chair(), table.session(), table.product(), "Chấm lại cho đủ");
        assertRefused(own, "đã chấm lại");
        byte[] again = download(member);
        table.scorers().forEach(actor -> councils.score(table, actor, Map.of()));
        councils.close(table);
        assertRefused(again, "đã đóng chấm điểm");
        assertThat(get("/sessions/" + table.session() + "/workbook.xlsx", member))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void aFormOfAWaitingProductIsTakenOnceItIsOpen() throws Exception {
        table = councils.convened(3, 1, SeatedCouncil.usualRules(BigDecimal.TEN, SeatedCouncil.MAJORITY));
        byte[] filled =
                Typing.in(download(member), book -> Typing.option(book, "1.1").setCellValue(1));
        assertRefused(filled, "chưa mở chấm điểm");
        councils.present(table, table.scorers());
        councils.open(table, table.product());
        assertThat(confirm(uploaded(filled), Map.of())).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(answer("1.1").option()).isEqualTo(1);
    }

    @Test
    void outsidersAndOtherFilesAreRefused() throws Exception {
        String url = "/sessions/" + table.session() + "/workbook";
        assertThat(get(url, table.secretary())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(url, people.a(Role.COUNCIL_MEMBER, "24@2025-07-01"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(url, councils.office())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(upload(member, new byte[] {1, 2, 3}, "phieu.xlsx")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(upload(member, download(member), "phieu.xlsm")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        String preview = uploaded(download(member));
        assertThat(get(preview, member)).hasStatusOk().bodyText().contains("Không có gì để lưu");
        assertThat(get(preview, table.members().get(1))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.post()
                        .uri(preview + "/discarding")
                        .with(people.as(member))
                        .with(csrf()))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(preview, member)).bodyText().contains("Đã bỏ tệp");
    }

    private void save(String criterion, int option, String comment) {
        int seen = answer(criterion).version();
        saving.save(member, table.session(), table.product(), new SavedAnswer(criterion, option, comment, seen));
    }

    private SavedAnswer answer(String criterion) {
        return sheets.answer(member, table.session(), table.product(), criterion);
    }

    private byte[] download(Actor actor) {
        MvcTestResult result = get("/sessions/" + table.session() + "/workbook.xlsx", actor);
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsByteArray();
    }

    private static byte[] edited(byte[] file, Consumer<XSSFWorkbook> typing) {
        return Typing.in(file, typing);
    }

    private static void hidden(XSSFWorkbook book, String kind, int column, String value) {
        for (var row : book.getSheet("SaoLang")) {
            if (row.getCell(0).getStringCellValue().equals(kind)) {
                row.getCell(column).setCellValue(value);
                return;
            }
        }
    }

    private static int address(byte[] file, String criterion) {
        int[] row = {0};
        Typing.in(file, book -> row[0] = Typing.row(book, criterion).getRowNum() + 1);
        return row[0];
    }

    private void assertRefused(byte[] file, String... said) throws Exception {
        assertThat(upload(member, file, "phieu.xlsx"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(said);
    }

    private String uploaded(byte[] file) throws Exception {
        MvcTestResult result = upload(member, file, "phieu.xlsx");
        assertThat(result).hasStatus(HttpStatus.SEE_OTHER);
        return result.getResponse().getHeader("Location");
    }

    private MvcTestResult upload(Actor actor, byte[] file, String name) {
        return mvc.post()
                .uri("/sessions/" + table.session() + "/workbook")
                .multipart()
                .file(new MockMultipartFile("file", name, null, file))
                .with(people.as(actor))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult post(Table other, Actor actor, byte[] file) {
        return mvc.post()
                .uri("/sessions/" + other.session() + "/workbook")
                .multipart()
                .file(new MockMultipartFile("file", "phieu.xlsx", null, file))
                .with(people.as(actor))
                .with(csrf())
                .exchange();
    }

    private Map<String, String> fields(String preview) throws Exception {
        Map<String, String> fields = new java.util.HashMap<>();
        Matcher found = FIELD.matcher(get(preview, member).getResponse().getContentAsString());
        while (found.find()) {
            fields.put(found.group(1), found.group(2));
        }
        return fields;
    }

    /** Sends the preview's form with these choices by criterion. */
    private MvcTestResult confirm(String preview, Map<String, String> choices) throws Exception {
        Map<String, String> fields = fields(preview);
        choices.forEach((criterion, choice) -> fields.put("choice." + table.product() + "/" + criterion, choice));
        return post(preview + "/saving", fields);
    }

    private MvcTestResult post(String url, Map<String, String> fields) {
        var request = mvc.post().uri(url).with(people.as(member)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult get(String url, Actor actor) {
        return mvc.get().uri(url).with(people.as(actor)).exchange();
    }

    private String sources() {
        UUID sheet =
                sheets.desk(member, table.session(), table.product()).sheet().id();
        return jdbc.sql("""
                        select string_agg(source, ',' order by source) from evaluation.sheet_answer_version
                        where sheet_id = :sheet
                        """).param("sheet", sheet).query(String.class).single();
    }
}
