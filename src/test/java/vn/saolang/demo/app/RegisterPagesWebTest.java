package vn.saolang.demo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;

/** What the public sees of the register. */
@WebTest
class RegisterPagesWebTest {

    private static final int LIGHT = 100_000;

    @Autowired
    DemoRegister demo;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SettableClock clock;

    @BeforeEach
    void theRealProductsAreListed() {
        clock.reset();
        demo.load();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/register", "/register/tra-tom-non-huong-que", "/register?q=che&lang=en"})
    void aPublicPageIsLightAndAsksNobodyElse(String address) throws Exception {
        MvcTestResult result = mvc.get().uri(address).exchange();
        assertThat(result).hasStatusOk();
        String html = result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(html.length()).isLessThan(LIGHT);
        Document page = Jsoup.parse(html);
        assertThat(page.select("[src^=http], link[href^=http], [style], script:not([src])"))
                .isEmpty();
        assertThat(page.select("h1")).hasSize(1);
    }

    @Test
    void theProductsPageTellsItsStateAndItsHistory() {
        assertThat(mvc.get().uri("/register/tra-tom-non-huong-que"))
                .hasStatusOk()
                .bodyText()
                .contains("có hiệu lực đến hết ngày 25/06/2028", "2361/QĐ-BNNMT", "Đã thay bằng giấy mới", "Năm 2023");
    }

    @Test
    void theStateFollowsTheDayOfTheQuestion() {
        clock.setTo(java.time.LocalDate.of(2028, 6, 25));
        assertThat(mvc.get().uri("/register/tra-tom-non-huong-que"))
                .bodyText()
                .contains("có hiệu lực đến hết ngày 25/06/2028");
        clock.setTo(java.time.LocalDate.of(2028, 6, 26));
        assertThat(mvc.get().uri("/register/tra-tom-non-huong-que"))
                .bodyText()
                .contains("đã hết hiệu lực sau ngày 25/06/2028");
        clock.reset();
    }

    @Test
    void aWithdrawnOneSaysSoWithItsReason() {
        assertThat(mvc.get().uri("/register/mat-ong-mau-suoi-trong"))
                .hasStatusOk()
                .bodyText()
                .contains("Đã thu hồi", "10/06/2026", "Dữ liệu giả định");
    }

    @Test
    void anUnknownProductIsNotFound() {
        assertThat(mvc.get().uri("/register/no-such-product")).hasStatus(404);
        assertThat(mvc.get().uri("/api/v1/register/no-such-product"))
                .hasStatus(404)
                .hasContentType("application/problem+json");
    }

    @Test
    void theExampleOfTheDocumentationIsTrue() throws Exception {
        String docs = Files.readString(Path.of("docs/api.md"));
        Matcher example = Pattern.compile(
                        "```http\\nGET (/api/v1/register\\S+)\\n```\\s+```json\\n(.*?)```", Pattern.DOTALL)
                .matcher(docs);
        int examples = 0;
        while (example.find()) {
            assertThat(mvc.get().uri(java.net.URI.create(example.group(1))))
                    .hasStatusOk()
                    .bodyJson()
                    .isStrictlyEqualTo(example.group(2));
            examples++;
        }
        assertThat(examples).isEqualTo(2);
    }

    @Test
    void theExampleOfAWithdrawalIsTrue() throws Exception {
        Matcher example = Pattern.compile("<!-- example: withdrawal -->\\n```json\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("docs/api.md")));
        assertThat(example.find()).isTrue();
        String written = example.group(1).replaceAll("\\n\\s*|\\n", "").replace("\": ", "\":");
        assertThat(mvc.get().uri("/api/v1/withdrawals?size=200"))
                .hasStatusOk()
                .bodyText()
                .contains(written);
        assertThat(mvc.get().uri("/api/v1/withdrawals?size=0&page=x"))
                .bodyJson()
                .extractingPath("$.size")
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "star=6",
                "star=x",
                "group=VII",
                "unit=80",
                "unit=99@1999-01-01",
                "year=abc",
                "status=GOOD",
                "page=-1",
                "size=0",
                "size=201",
                "sort=UP"
            })
    void aParameterThatCannotBeReadIsNamed(String wrong) {
        assertThat(mvc.get().uri("/api/v1/register?" + wrong))
                .hasStatus(400)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.errors[0].parameter")
                .isEqualTo(wrong.substring(0, wrong.indexOf('=')));
        assertThat(mvc.get().uri("/register?" + wrong)).hasStatusOk();
    }

    @Test
    void filtersNarrowTheList() {
        assertThat(mvc.get().uri("/api/v1/register?unit=80@2018-01-01"))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(3);
        assertThat(mvc.get().uri("/api/v1/register?unit=02173@2018-01-01"))
                .bodyJson()
                .extractingPath("$.items[0].name")
                .isEqualTo("Miến dong Tài Hoan");
        assertThat(mvc.get().uri("/api/v1/register?star=5&year=2025&status=VALID"))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(3);
        assertThat(mvc.get().uri("/api/v1/register?group=II&sort=NAME"))
                .bodyJson()
                .extractingPath("$.items[0].name")
                .isEqualTo("Đế Gò Đen (7 sản phẩm)");
    }

    @Test
    void theListCanBeTakenHome() throws Exception {
        MvcTestResult csv = mvc.get().uri("/register/export.csv?q=mien").exchange();
        String text = csv.getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("\uFEFF\"Mã\"")
                .contains("Miến dong Tài Hoan")
                .doesNotContain("Muối chay");
        MvcTestResult xlsx = mvc.get().uri("/register/export.xlsx").exchange();
        assertThat(xlsx.getResponse().getContentAsByteArray()).startsWith('P', 'K');
    }

    @Test
    void whatWasTypedIsShownAsText() {
        assertThat(mvc.get().uri("/register").param("q", "<script>alert(1)</script>"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<script>alert")
                .contains("Không có sản phẩm nào khớp");
    }
}
