package vn.saolang.stamp.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;

/** The verdict for programs: as docs/api.md says, in two languages, never kept by anybody on the way. */
@WebTest
class VerdictApiWebTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    SettableClock clock;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    private final StampedPacks packs = new StampedPacks();

    @BeforeEach
    void aRoll() {
        clock.reset();
        beans.autowireBean(packs);
        packs.make();
    }

    private MvcTestResult ask(String code, String language) {
        return mvc.get()
                .uri("/api/v1/stamps/{code}/verdict", code)
                .header("Accept-Language", language)
                .exchange();
    }

    @Test
    void theExampleOfAKnownStampIsTrue() throws Exception {
        var row = jdbc.sql("""
                        select i.code as item, l.code as lot, l.made_on, l.expires_on, m.name from traceability.lot l
                        join traceability.item i on i.id = l.item_id join producer.entity m on m.id = l.entity_id where l.id = :lot
                        """).param("lot", packs.tea.packedId()).query().singleRow();
        String written = example("stamp known")
                .replace("0M7QX2V9K4T1ZB8W5R3C", packs.code(3))
                .replace("CX100", String.valueOf(row.get("item")))
                .replace("L26-117", String.valueOf(row.get("lot")))
                .replace("2026-08-20", String.valueOf(row.get("made_on")))
                .replace("2028-07-31", String.valueOf(row.get("expires_on")))
                .replace("HTX chè Tân Cương", String.valueOf(row.get("name")))
                .replace("che-xanh-tan-cuong", packs.publicId());
        assertThat(ask(packs.code(3), "en")).hasStatusOk().bodyJson().isStrictlyEqualTo(written);
    }

    @Test
    void theExampleOfAMadeUpNumberIsTrue() throws Exception {
        assertThat(ask("00000000000000000000", "vi"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo(example("stamp made up"));
    }

    private static String example(String name) throws Exception {
        Matcher example = Pattern.compile("<!-- example: " + name + " -->\\n```json\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("docs/api.md")));
        assertThat(example.find()).isTrue();
        return example.group(1);
    }

    @Test
    void itSpeaksVietnameseUnlessEnglishIsWanted() {
        assertThat(ask(packs.code(3), "vi-VN,en;q=0.5")).bodyText().contains("Tem có trong hệ thống");
        assertThat(ask(packs.code(3), "en-GB")).bodyText().contains("The stamp is known");
        assertThat(mvc.get().uri("/api/v1/stamps/x/verdict"))
                .hasHeader("Content-Language", "vi")
                .hasHeader("Vary", "Accept-Language")
                .hasHeader("Cache-Control", "no-store")
                .bodyJson()
                .extractingPath("$.why")
                .isEqualTo("MALFORMED");
    }

    @Test
    void theDayAStarEndedIsSaid() {
        clock.setTo(LocalDate.of(2027, 12, 10));
        assertThat(ask(packs.code(3), "vi"))
                .bodyJson()
                .extractingPath("$.words")
                .isEqualTo("Tem có trong hệ thống nhưng hạng sao của sản phẩm đã hết hạn ngày 09/12/2027.");
    }

    @Test
    void theProductOfTheAddressCounts() {
        assertThat(mvc.get().uri("/api/v1/stamps/" + packs.code(3) + "/verdict?item=X999"))
                .bodyJson()
                .extractingPath("$.why")
                .isEqualTo("OTHER_PRODUCT");
    }

    @Test
    void nothingOfTheRollIsTold() {
        assertThat(ask(packs.code(11), "en"))
                .bodyText()
                .contains("NOT_ACTIVE")
                .doesNotContain("position", "orderNo", "device", "cell");
    }

    @Test
    void benchmarksHaveNoRouteHere() {
        assertThat(mvc.get().uri("/api/bench/constant/x")).hasStatus(404);
        assertThat(mvc.get().uri("/api/bench/select/x")).hasStatus(404);
    }
}
