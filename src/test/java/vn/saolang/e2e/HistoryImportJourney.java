package vn.saolang.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.saolang.e2e.Words.t;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A provincial office brings in a list of the past: sees its one wrong row, mends it, keeps it, links a product. */
@Journey
class HistoryImportJourney {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> COLUMNS = List.of(
            "name",
            "entity",
            "province",
            "district",
            "commune",
            "set",
            "evaluated-at",
            "proposed",
            "recognised",
            "level",
            "act",
            "decided",
            "code",
            "source",
            "grade");

    private final Stage stage;

    HistoryImportJourney(@Autowired Stage stage) {
        this.stage = stage;
    }

    @Test
    void anOfficeBringsInAListOfThePast() throws IOException {
        try (Visitor office = stage.desktop()) {
            office.signIn("province-office");
            upload(office, "Xã");
            office.says("1 dòng có lỗi").says(t("recognition.history.column.level"));
            assertThat(Look.onPhone(office.page())).isEmpty();
            office.press(t("recognition.history.discard"));
            upload(office, "Huyện");
            office.says("8 dòng mới");
            assertThat(Look.onPhone(office.page())).isEmpty();
            office.press(t("recognition.history.commit", "8"));
            office.says("Đã ghi 8 lần công nhận");
            link(office);
            assertThat(office.complaints()).isEmpty();
        }
        askTheRegister();
    }

    private static void upload(Visitor office, String level) throws IOException {
        office.open("/history");
        assertThat(Look.onPhone(office.page())).isEmpty();
        office.page().locator("input[type=file]").setInputFiles(new FilePayload("lich-su.xlsx", XLSX, list(level)));
        office.press(t("recognition.history.upload"));
    }

    /** The history of "Chè lam mẫu" becomes that of the product the demo cooperative has today. */
    private static void link(Visitor office) {
        office.open("/history/links");
        assertThat(Look.onPhone(office.page())).isEmpty();
        office.sending(() -> office.page()
                .locator("section:has(h2:has-text('Chè lam mẫu')) button")
                .first()
                .press("Enter"));
        office.says(t("recognition.history.linked"));
        assertThat(Look.onPhone(office.page())).isEmpty();
    }

    private void askTheRegister() {
        try (Visitor anybody = stage.phone()) {
            anybody.open("/register/che-lam-mau-htx-lich-su-mau?on=2024-01-01&stars=3");
            anybody.says(t("site.day.YES")).says(t("site.product.life"));
            anybody.says("Nâng hạng lên 4 sao");
            anybody.open("/register/che-lam-mau-htx-lich-su-mau?on=2025-03-01&stars=3");
            anybody.says(t("site.day.NO"));
            assertThat(Look.onPhone(anybody.page())).isEmpty();
            assertThat(anybody.complaints()).isEmpty();
        }
    }

    private static byte[] list(String levelOfLast) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(out, "test", "1.0");
        Worksheet sheet = workbook.newWorksheet("OCOP");
        for (int column = 0; column < COLUMNS.size(); column++) {
            sheet.value(0, column, t("recognition.history.column." + COLUMNS.get(column)));
        }
        row(sheet, 1, "Chè lam mẫu", "Huyện", "3", "3", "Huyện", "20/10/2023", "19-169-05692-3-2023");
        row(sheet, 2, "Chè lam mẫu", "Tỉnh", "5", "4", "Tỉnh", "15/01/2025", "");
        row(sheet, 3, "Bánh mẫu một", "Huyện", "", "3", "Huyện", "2023", "");
        row(sheet, 4, "Bánh mẫu hai", "Huyện", "", "3", "Huyện", "02/2025", "");
        row(sheet, 5, "Bánh mẫu ba", "Huyện", "4", "", "", "2024", "");
        row(sheet, 6, "Bánh mẫu bốn", "Tỉnh", "", "4", "Tỉnh", "<=2025", "");
        row(sheet, 7, "Bánh mẫu năm", "Trung ương", "", "5", "Trung ương", "26/06/2025", "");
        row(sheet, 8, "Bánh mẫu sáu", "Huyện", "", "3", levelOfLast, "30/06/2025", "");
        workbook.finish();
        return out.toByteArray();
    }

    private static void row(
            Worksheet sheet,
            int line,
            String name,
            String evaluatedAt,
            String proposed,
            String stars,
            String level,
            String day,
            String code) {
        List<String> cells = List.of(
                name,
                "HTX lịch sử mẫu",
                "Thái Nguyên",
                "Huyện Đồng Hỷ",
                "Minh Lập",
                "11",
                evaluatedAt,
                proposed,
                stars,
                level,
                "148/QĐ-TTg",
                day,
                code,
                "Danh sách mẫu của phép thử",
                "B");
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(line, column, cells.get(column));
        }
    }
}
