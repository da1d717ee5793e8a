package vn.saolang.ranking.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.WebTest;
import vn.saolang.ranking.Sets;
import vn.saolang.regulation.CriteriaSet;

/** The what-if page and the sets for reading, as HTML and without JavaScript. */
@WebTest
class SimulatorWebTest {

    @Autowired
    MockMvcTester mvc;

    @Test
    void aSetIsChosenFirst() throws Exception {
        Document page = html(mvc.get().uri("/simulator").exchange());
        assertThat(page.select(".set-list a")).hasSize(26);
        assertThat(page.text()).contains("Kết quả tham khảo, không có giá trị pháp lý");
    }

    @ParameterizedTest
    @MethodSource("vn.saolang.ranking.RankingTest#sets")
    void everySetCanBeTriedAndRead(CriteriaSet set) throws Exception {
        Document sheet = html(mvc.get().uri("/simulator?set={code}", set.code()).exchange());
        assertThat(sheet.select("fieldset[data-criterion]"))
                .hasSize(set.leaves().size());
        for (var leaf : set.leaves()) {
            assertThat(sheet.select("input[name=answers[" + leaf.code() + "]][value=0]"))
                    .as("none of these at %s", leaf.code())
                    .hasSize(1);
            assertThat(sheet.select("input[name=answers[" + leaf.code() + "]]"))
                    .hasSize(leaf.options().size() + 1);
        }
        assertThat(sheet.select("input[type=radio][checked]")).isEmpty();
        Document best = html(tried(set.code(), "/simulator", Sets.best(set)));
        assertThat(best.select(".result-line").text()).isEqualTo("100 điểm: hạng 5 sao");
        Document read = html(mvc.get().uri("/criteria-sets/{code}", set.code()).exchange());
        assertThat(read.select("input")).isEmpty();
        assertThat(read.select("fieldset[data-criterion]")).hasSize(set.leaves().size());
    }

    @Test
    void theResultSaysWhatIsMissedAndTheWayOn() throws Exception {
        CriteriaSet tea = Sets.get("QD26-11");
        Map<String, Integer> options = Sets.best(tea);
        options.put("4.1", 3);
        Document part = html(tried("QD26-11", "/simulator/result", options));
        assertThat(part.text())
                .contains("98 điểm: hạng 4 sao")
                .contains("Điểm đã thuộc khung 5 sao")
                .contains("tối thiểu cho 5 sao 4.1. Khu vực phân phối chính: cần 5 điểm, đang có 3")
                .contains("Thêm 2 điểm ở 1 tiêu chí, tổng điểm thành 100.")
                .contains("không có giá trị pháp lý");
        assertThat(part.select("html > head > title")).as("a part, not a page").isEmpty();
    }

    @Test
    void aTamperedOptionIsRefusedBesideItsCriterionAndTheRestIsKept() throws Exception {
        MvcTestResult answer = tried("QD26-11", "/simulator", Map.of("1.1", 9, "1.2", 2));
        assertThat(answer).hasStatus(422);
        Document page = html(answer);
        assertThat(page.select("#c-1\\.1 .field-error")).hasSize(1);
        assertThat(page.select("#c-1\\.2 input[checked]").attr("value")).isEqualTo("2");
    }

    @Test
    void aTourismProductSeesOnlyItsCase() throws Exception {
        Document both = html(mvc.get().uri("/simulator?set=QD26-26").exchange());
        assertThat(both.select("#c-8 input")).hasSize(5);
        Document second = html(mvc.get().uri("/simulator?set=QD26-26&case=2").exchange());
        assertThat(second.select("#c-8 input").eachAttr("value")).containsExactly("3", "4", "0");
    }

    @Test
    void unknownSetsAreNotFound() {
        assertThat(mvc.get().uri("/simulator?set=QD26-99").exchange()).hasStatus(404);
        assertThat(mvc.get().uri("/simulator?set=QD1048-21").exchange()).hasStatus(404);
        assertThat(mvc.get().uri("/simulator/result").exchange()).hasStatus(404);
        assertThat(mvc.get().uri("/criteria-sets/no-such-set").exchange()).hasStatus(404);
    }

    @Test
    void theListShowsTodaysSetsByGroupAndOldOnesAsHistory() throws Exception {
        Document page = html(mvc.get().uri("/criteria-sets").exchange());
        assertThat(page.select(".set-list a[href^=/criteria-sets/QD26-]")).hasSize(26);
        assertThat(page.select(".set-history a")).hasSize(25);
        assertThat(html(mvc.get().uri("/criteria-sets/QD1048-21").exchange()).text())
                .contains("không dùng cho hồ sơ mới");
    }

    private MvcTestResult tried(String set, String path, Map<String, Integer> options) {
        MockMvcTester.MockMvcRequestBuilder request = mvc.get().uri(path).param("set", set);
        options.forEach((code, option) -> request.param("answers[" + code + "]", String.valueOf(option)));
        return request.exchange();
    }

    private static Document html(MvcTestResult result) throws UnsupportedEncodingException {
        return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }
}
