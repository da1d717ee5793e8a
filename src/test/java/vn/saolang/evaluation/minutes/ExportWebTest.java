package vn.saolang.evaluation.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.saolang.WebTest;
import vn.saolang.evaluation.SeatedCouncil;
import vn.saolang.evaluation.SeatedCouncil.Table;
import vn.saolang.evaluation.app.minutes.ExportSession;
import vn.saolang.evaluation.app.session.ReopenSheets;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.ranking.CouncilPolicy.MinimumPolicy;
import vn.saolang.regulation.Regulations;

/** Sheets bundled for print, and the figures of a meeting as files. */
@WebTest
class ExportWebTest extends AfterMeeting {

    @Autowired
    ReopenSheets reopening;

    @Autowired
    Regulations regulations;

    /** Scored twice; a comment looks like a formula. */
    private Table scoredTwice() {
        Table table = councils.open(1, 1, SeatedCouncil.usualRules(BigDecimal.TEN, MinimumPolicy.MAJORITY));
        table.scorers().forEach(actor -> councils.score(table, actor, Map.of(), Map.of("1.1", "=cmd|' /C calc'!A0")));
        reopening.reopen(table.chair(), table.session(), table.product(), "Chấm lại một lần");
        table.scorers().forEach(actor -> councils.score(table, actor, Map.of(), Map.of("1.1", "=cmd|' /C calc'!A0")));
        return table;
    }

    private UUID seat(Table table, Actor actor) {
        return jdbc.sql("""
                        select t.id from evaluation.seat t join evaluation.session s on s.council_id = t.council_id
                        where s.id = :session and t.account_id = :account
                        """)
                .param("session", table.session().value())
                .param("account", actor.account())
                .query(UUID.class)
                .single();
    }

    @Test
    void sheetsArePrintedPerMemberAndPerProductAfterCloseOnlyAndEarlierOnesAreMarked() throws IOException {
        Table table = scoredTwice();
        Actor member = table.members().getFirst();
        String base = "/sessions/" + table.session();
        String own = base + "/members/" + seat(table, member) + "/sheets.pdf";
        String product = base + "/products/" + table.product() + "/sheets.pdf";
        for (String url : List.of(own, product, base + "/sheets.zip")) {
            assertThat(get(url, table.chair())).as(url).hasStatus(HttpStatus.NOT_FOUND);
        }
        councils.close(table);
        String sheets = Told.pdf(bytes(own, member));
        assertThat(sheets).contains(member.name(), "LẦN CHẤM 1, KHÔNG TÍNH").doesNotContain("LẦN CHẤM 2");
        assertThat(sheets.split("Kiêm phiếu đánh giá", -1)).hasSize(3);
        assertThat(get(
                        own.replace(
                                seat(table, member).toString(),
                                seat(table, table.chair()).toString()),
                        member))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(own, councils.office())).hasStatusOk();
        assertThat(get(product, member)).hasStatus(HttpStatus.FORBIDDEN);
        String all = Told.pdf(bytes(product, table.secretary()));
        table.scorers().forEach(actor -> assertThat(all).contains(actor.name()));
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(bytes(base + "/sheets.zip", table.chair())))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(Told.pdf(zip.readAllBytes())).contains("KHÔNG TÍNH");
            }
        }
        assertThat(names).hasSize(2).allMatch(name -> name.matches("phieu-danh-gia/\\d\\d-[a-z0-9-]+\\.pdf"));
        assertThat(get(base + "/results", member)).bodyText().contains(own).doesNotContain("sheets.zip");
        assertThat(get(base + "/results", table.chair())).bodyText().contains("sheets.zip", product);
    }

    @Test
    void figuresAreForTableAndOfficeAfterTheEnd() {
        Table table = closed();
        String base = "/sessions/" + table.session();
        Actor elsewhere = people.a(Role.PROVINCE_OFFICE, "24@2025-07-01");
        for (String url : List.of("/export.xlsx", "/export.json", "/export/sheets.csv")) {
            assertThat(get(base + url, table.members().getFirst())).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(get(base + url, elsewhere)).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(get(base + url, table.chair())).hasStatusOk();
            assertThat(get(base + url, councils.office())).hasStatusOk();
        }
        assertThat(get(base + "/export/passwords.csv", table.chair())).hasStatus(HttpStatus.NOT_FOUND);
        Table running = open();
        assertThat(get("/sessions/" + running.session() + "/export.json", running.chair()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void numbersAreNumbersAndNoTextIsAFormula() throws IOException {
        Table table = scoredTwice();
        councils.close(table);
        end(table);
        String base = "/sessions/" + table.session();
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(bytes(base + "/export.xlsx", table.chair())))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(ExportSession.names().size());
            XSSFSheet sheets = book.getSheet("Phiếu");
            assertThat(sheets.getRow(0).getCell(0).getStringCellValue()).isEqualTo("TT");
            assertThat(sheets.getRow(1).getCell(7).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(sheets.getRow(1).getCell(8).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheets.getRow(1).getCell(8).getStringCellValue()).startsWith("=cmd");
        }
        String csv = new String(bytes(base + "/export/sheets.csv", table.chair()), StandardCharsets.UTF_8);
        assertThat(csv)
                .startsWith("\uFEFFposition,product,member,attempt,counted")
                .contains("'=cmd")
                .doesNotContain(",=cmd");
    }

    @Test
    void theJsonHoldsEverySheetEverySaveAndTheLog() {
        Table table = scoredTwice();
        councils.close(table);
        clock.setTo(SeatedCouncil.DAY, LocalTime.of(11, 32));
        end(table);
        JsonNode json =
                JsonMapper.shared().readTree(bytes("/sessions/" + table.session() + "/export.json", table.chair()));
        assertThat(json.propertyNames()).containsExactlyElementsOf(ExportSession.names());
        int leaves = regulations.get("QD26-11").leaves().size();
        assertThat(json.get("sheets").size()).isEqualTo(2 * 2 * leaves);
        assertThat(json.get("history").size()).isGreaterThanOrEqualTo(2 * 2 * leaves);
        assertThat(json.get("results").get(0).get("stars").isNumber()).isTrue();
        assertThat(json.get("results").get(0).get("stars").intValue()).isEqualTo(5);
        List<String> happened = new ArrayList<>();
        json.get("log").forEach(line -> happened.add(line.get("what").stringValue()));
        assertThat(happened)
                .contains(
                        "MEETING_STARTED",
                        "CAME",
                        "PRODUCT_OPENED",
                        "SHEET_FINISHED",
                        "SHEETS_REOPENED",
                        "PRODUCT_CLOSED")
                .endsWith("MEETING_ENDED");
        assertThat(json.get("session").get(0).get("ended_at").stringValue()).isEqualTo("2026-09-01T11:32:00+07:00");
    }
}
