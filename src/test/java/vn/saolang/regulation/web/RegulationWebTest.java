package vn.saolang.regulation.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.saolang.WebTest;

/** The law as a page, and the regime of a filing day. */
@WebTest
class RegulationWebTest {

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({
        "2026-05-22, Hồ sơ nộp ngày 22/05/2026 theo Quyết định 26/2026/QĐ-TTg.",
        "2026-05-21, Hồ sơ nộp ngày 21/05/2026 theo Quyết định 1489/QĐ-TTg.",
        "2026-05-21, 'Đánh giá, phân hạng lại phải xong chậm nhất ngày 21/06/2026.'",
        "2018-01-01, 'Chưa có quy định đánh giá, phân hạng cho hồ sơ nộp ngày 01/01/2018.'",
    })
    void aFilingDayTellsItsRules(String filed, String text) {
        assertThat(mvc.get().uri("/regulation?filed={day}", filed).exchange())
                .hasStatusOk()
                .bodyText()
                .contains(text);
    }

    @Test
    void everyActAndTheCalendarAreShown() {
        assertThat(mvc.get().uri("/regulation").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("1048/QĐ-TTg", "148/QĐ-TTg", "1489/QĐ-TTg", "26/2026/QĐ-TTg")
                .contains("hồ sơ xã đề nghị trước ngày 30/4 thì xong trước ngày 30/6")
                .contains("Giấy chứng nhận có giá trị 36 tháng.")
                .contains("Tết Bính Ngọ");
        assertThat(mvc.get().uri("/regulation?lang=en").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Yearly rounds under 26/2026/QĐ-TTg");
    }

    @Test
    void whatIsNoDayIsSaidBesideItsField() {
        assertThat(mvc.get().uri("/regulation?filed=hôm qua").exchange())
                .hasStatus(422)
                .bodyText()
                .contains("Cần một ngày");
    }
}
