package vn.saolang.evaluation.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.evaluation.app.allowance.AllowanceQueries;
import vn.saolang.kernel.Actor;

/** Allowances: rates as entered, half-days of those who came, and the papers. */
@WebTest
class AllowanceWebTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    SettableClock clock;

    @Autowired
    AllowanceQueries allowances;

    PreparedMeeting meeting;

    @BeforeEach
    void prepare() {
        clock.reset();
        meeting = PreparedMeeting.of(beans, 2, 1);
        meeting.councils.present(meeting.table, meeting.table.scorers());
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private Map<String, String> form() {
        Map<String, String> form = new HashMap<>(Map.of(
                "act", "Nghị quyết số 05/2026/NQ-HĐND",
                "lockVersion", "0",
                "rate-CHAIR", "200.000",
                "rate-SECRETARY", "150000",
                "rate-MEMBER", "150 000",
                "rate-ADVISER", "100000",
                "rate-SUPPORT", "50000"));
        for (Actor actor : meeting.table.scorers()) {
            form.put("days-" + meeting.seatOf(actor).id(), "2");
        }
        form.put("days-" + meeting.seatOf(meeting.table.secretary()).id(), "2");
        form.put("support-0-name", "Người phục vụ");
        form.put("support-0-agency", "Văn phòng");
        form.put("support-0-days", "1");
        return form;
    }

    @Test
    void amountsFollowFromRatesAndHalfDays() throws Exception {
        assertThat(meeting.post(meeting.office(), "/allowances", form())
                        .getResponse()
                        .getStatus())
                .isEqualTo(303);
        assertThat(allowances
                        .sheet(meeting.office(), meeting.table.session())
                        .list()
                        .total())
                .isEqualTo(1_350_000);
        assertThat(meeting.body(meeting.office(), "/allowances")).contains("1.350.000 đồng", "Người phục vụ");
        try (var document = Loader.loadPDF(meeting.bytes(meeting.office(), "/allowances.pdf"))) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("05/2026/NQ-HĐND", "1.350.000", "Một triệu ba trăm năm mươi nghìn đồng");
        }
        try (var workbook =
                new XSSFWorkbook(new ByteArrayInputStream(meeting.bytes(meeting.office(), "/allowances.xlsx")))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(4).getCell(5).getNumericCellValue()).isEqualTo(200_000);
            assertThat(sheet.getRow(9).getCell(6).getCellFormula()).isEqualTo("SUM(G5:G9)");
        }
    }

    @Test
    void attendanceProposesAndNobodyAbsentIsPaid() {
        meeting = PreparedMeeting.of(beans, 2, 1);
        Actor away = meeting.table.members().getLast();
        meeting.councils.present(
                meeting.table,
                java.util.List.of(meeting.table.chair(), meeting.table.members().getFirst()));
        var lines = allowances
                .sheet(meeting.office(), meeting.table.session())
                .list()
                .lines();
        assertThat(lines.stream().filter(one -> one.halfDays() == 1)).hasSize(3);
        var refused = meeting.post(meeting.office(), "/allowances", form());
        assertThat(refused.getResponse().getStatus()).isEqualTo(422);
        assertThat(PreparedMeeting.text(refused))
                .contains(away.name() + " chưa được ghi nhận có mặt")
                .contains("200.000", "Người phục vụ");
        assertThat(allowances.sheet(meeting.office(), meeting.table.session()).kept())
                .isFalse();
    }

    @Test
    void noRateIsBuiltInAndEverythingMissingIsSaid() {
        assertThat(meeting.body(meeting.office(), "/allowances")).contains("Phần mềm không đặt sẵn mức chi");
        Map<String, String> form = form();
        form.put("act", " ");
        form.put("rate-CHAIR", "hai trăm");
        form.put("support-1-agency", "Không tên");
        assertThat(PreparedMeeting.text(meeting.post(meeting.office(), "/allowances", form)))
                .contains("Ghi văn bản quy định mức chi", "Nhập mức chi bằng số nguyên đồng", "cần họ tên")
                .contains("hai trăm", "Không tên");
    }

    @Test
    void twoWhoKeepAtOnceDoNotOverwriteEachOther() {
        meeting.post(meeting.office(), "/allowances", form());
        assertThat(meeting.post(meeting.table.secretary(), "/allowances", form())
                        .getResponse()
                        .getStatus())
                .isEqualTo(409);
    }

    @Test
    void onlyThoseWhoPrepareKeepThem() {
        assertThat(meeting.post(meeting.table.members().getFirst(), "/allowances", form())
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(meeting.post(meeting.otherOffice(), "/allowances", form())
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }
}
