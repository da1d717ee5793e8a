package vn.saolang.territory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.saolang.WebTest;

@WebTest
class TerritoryWebTest {

    @Autowired
    MockMvcTester mvc;

    private Document page(String path) {
        var answer = mvc.get().uri(path).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    @Test
    void theFirstPageShowsTheProvincesWithoutAnAccount() {
        Document page = page("/territory");
        assertThat(page.select("a.card h3").eachText())
                .containsExactly("Tỉnh Sơn La", "Tỉnh Thái Nguyên", "Tỉnh Tây Ninh");
        assertThat(page.text()).contains("Mã 19, 92 xã và phường");
    }

    @Test
    void anOldSplitCommuneAsksForAChoice() {
        Document page = page("/territory?q=suoi+day");
        assertThat(page.select(".card h3").eachText()).containsExactly("Xã Suối Dây");
        assertThat(page.select(".card").text())
                .contains("Chia thành nhiều xã: cần chọn", "Xã Tân Châu", "Xã Tân Thành");
        assertThat(page.select("table td a").eachText()).contains("Xã Tân Châu", "Xã Tân Thành");
    }

    @Test
    void aProvinceListsItsCommunesPageByPage() {
        assertThat(page("/territory?province=80@2025-07-01").select("tbody tr")).hasSize(30);
        assertThat(page("/territory?province=80@2025-07-01&page=3").select("tbody tr"))
                .hasSize(6);
        assertThat(page("/territory?province=80@2025-07-01&page=-5").select("tbody tr"))
                .hasSize(30);
    }

    @Test
    void aUnitShowsWhereItCameFromAndAnOldOneWhereItWent() {
        assertThat(page("/territory/units/05500@2025-07-01").text())
                .contains("Phường Tích Lương", "Phường Cam Giá", "một phần", "1683/NQ-UBTVQH15");
        assertThat(page("/territory/units/04111@2018-01-01").text()).contains("Xã Mường Bằng", "chưa khớp nghị quyết");
        assertThat(page("/territory/units/169@2018-01-01").text())
                .contains("Huyện Đồng Hỷ", "30/06/2025", "Thị trấn Trại Cau");
        assertThat(page("/territory/units/19@2025-07-01").select(".unit-list li"))
                .hasSize(92);
    }

    @Test
    void whatIsNoUnitIsNotFound() {
        for (String key : new String[] {"nothing", "05500", "05500@2020-01-01", "05500@yesterday"}) {
            assertThat(mvc.get().uri("/territory/units/" + key)).hasStatus(404);
        }
        assertThat(mvc.get().uri("/territory?province=77@2025-07-01")).hasStatus(404);
        assertThat(mvc.get().uri("/territory?page=x")).hasStatus(400);
    }

    @Test
    void theSearchAnswersPickersAndWhatIsTypedIsOnlyText() {
        assertThat(mvc.get().uri("/territory/search?q=tan cuong"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].name")
                .isEqualTo("Xã Tân Cương");
        assertThat(mvc.get().uri("/territory/search")).hasStatusOk().bodyJson().isEqualTo("[]");
        assertThat(page("/territory?q=%22><script>alert(1)</script>").select("main script"))
                .isEmpty();
        assertThat(page("/territory?q=" + "a".repeat(5000)).text()).contains("Không có đơn vị nào khớp");
        assertThat(page("/territory?q=xyz&lang=en").text()).contains("No unit matches");
    }
}
