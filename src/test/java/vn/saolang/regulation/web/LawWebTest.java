package vn.saolang.regulation.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.saolang.WebTest;
import vn.saolang.kernel.ui.Ui;

@WebTest
class LawWebTest {

    @Autowired
    MockMvcTester mvc;

    @Test
    void aCitationLeadsToTheWordsItCites() throws Exception {
        String url = Ui.clauseUrl("26/2026 Điều 7.6a");
        assertThat(url).isEqualTo("/law/26-2026#7.6a");
        String page = mvc.get()
                .uri(url.substring(0, url.indexOf('#')))
                .exchange()
                .getResponse()
                .getContentAsString();
        assertThat(page.substring(page.indexOf("id=\"7.6a\"")))
                .contains("không sớm hơn 180 ngày và không muộn hơn 120 ngày")
                .contains("id=\"7.6b\"");
    }

    @Test
    void whatIsNoClauseOfAnActIsNoLink() {
        assertThat(Ui.clauseUrl("26/2026 Phụ lục II")).isNull();
        assertThat(Ui.clauseUrl("Quy chế 12/QĐ-UBND")).isNull();
    }

    @Test
    void anActWhoseWordingIsNotAtHandIsNotFound() {
        assertThat(mvc.get().uri("/law/148-2023")).hasStatus(404);
    }
}
