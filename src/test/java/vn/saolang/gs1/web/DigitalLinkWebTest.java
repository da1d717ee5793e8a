package vn.saolang.gs1.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.WebTest;

/** Links read and built over HTTP, and the examples of the documentation. */
@WebTest
class DigitalLinkWebTest {

    private static final String PATH = "/api/v1/gs1/digital-link";

    @Autowired
    MockMvcTester mvc;

    @Test
    void theExamplesOfTheDocumentationAreTrue() throws IOException {
        String docs = Files.readString(Path.of("docs/api.md"));
        Matcher asked =
                Pattern.compile("```http\\nGET (" + PATH + "\\S+)\\n```").matcher(docs);
        assertThat(asked.find()).isTrue();
        assertJson(get(asked.group(1)), 200, example(docs, "link"));
        assertThat(asked.find()).isTrue();
        assertJson(get(asked.group(1)), 400, example(docs, "link refused"));
        assertJson(post(example(docs, "link elements")), 200, example(docs, "link built"));
    }

    private static String example(String doc, String name) {
        Matcher found = Pattern.compile("<!-- example: " + name + " -->\\s*```json\\n(.*?)```", Pattern.DOTALL)
                .matcher(doc);
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }

    private static void assertJson(MvcTestResult answer, int status, String json) {
        assertThat(answer).hasStatus(status).bodyJson().isEqualTo(json, JsonCompareMode.STRICT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://a.vn/01/08936000010011                      | 01  | CHECK_DIGIT",
                "https://a.vn/01/8936000010010                       | 01  | TOO_SHORT",
                "https://a.vn/01/08936000010010/17/270115            | 17  | KEY_SEQUENCE",
                "https://a.vn/01/08936000010010/10/A?10=A            | 10  | DUPLICATE",
                "https://a.vn/01/08936000010010?10=A                 | 10  | BELONGS_IN_PATH",
                "https://a.vn/01/08936000010010?21=A                 | 21  | NOT_AN_ATTRIBUTE",
                "https://a.vn/01/08936000010010?999=1                | 999 | UNKNOWN_AI",
                "https://a.vn/01/08936000010010?17=                  | 17  | EMPTY_VALUE",
                "https://a.vn/01/08936000010010?37=1                 | 01  | NOT_TOGETHER",
                "https://a.vn/01/08936000010010/10/A%20B             | 10  | CHARACTER",
                "https://a.vn/01/08936000010010/10/A%00B             | 10  | CHARACTER",
                "https://a.vn/gtin/08936000010010                    |     | NO_PRIMARY_KEY",
                "https://a.vn/01/08936000010010/                     |     | NO_PRIMARY_KEY",
                "hTTps://a.vn/01/08936000010010                      |     | SCHEME",
                "https://a_b.vn/01/08936000010010                    |     | HOST",
                "https://a.vn/chè/01/08936000010010                  |     | URI_CHARACTER",
                "''                                                  |     | SCHEME",
            })
    void whatTheStandardForbidsNamesTheIdentifier(String uri, @Nullable String ai, String reason) {
        MvcTestResult answer = get(PATH + "?uri=" + URLEncoder.encode(uri, StandardCharsets.UTF_8));
        assertProblem(answer, ai, reason);
    }

    private static void assertProblem(MvcTestResult answer, @Nullable String ai, String reason) {
        assertThat(answer)
                .hasStatus(400)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .hasPathSatisfying("$.reason", path -> assertThat(path).isEqualTo(reason))
                .hasPathSatisfying("$.ai", path -> assertThat(path).isEqualTo(ai))
                .hasPathSatisfying(
                        "$.detail", path -> assertThat(path).asString().isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?x=1",
                "?uri=https%3A%2F%2Fa.vn%2F01%2F08936000010010&17=270115",
                "?uri=a&uri=b",
                "?uri=a&element=b"
            })
    void oneParameterIsAskedFor(String query) {
        assertProblem(get(PATH + query), null, "PARAMETER");
    }

    @Test
    void elementStringsAreReadToo() {
        for (String text : new String[] {"(10)L01(01)08936000010010", "^010893600001001010L01"}) {
            assertThat(get(PATH + "?element=" + URLEncoder.encode(text, StandardCharsets.UTF_8)))
                    .hasStatusOk()
                    .bodyJson()
                    .extractingPath("$.canonical")
                    .isEqualTo("https://id.gs1.org/01/08936000010010/10/L01");
        }
        assertProblem(get(PATH + "?element=(10)L01"), "10", "MISSING_PARTNER");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                                    |      | JSON",
                "{                                                     |      | JSON",
                "[]                                                    |      | JSON",
                "null                                                  |      | JSON",
                "{}                                                    |      | JSON",
                "{\"elements\":[]}                                     |      | JSON",
                "{\"elements\":{}}                                     |      | NO_ELEMENTS",
                "{\"elements\":{\"01\":8936000010010}}                 | 01   | JSON",
                "{\"elements\":{\"01\":null}}                          | 01   | JSON",
                "{\"elements\":{\"gtin\":\"08936000010010\"}}          | gtin | UNKNOWN_AI",
                "{\"elements\":{\"01\":\"08936000010010\"},\"x\":1}    |      | JSON",
                "{\"elements\":{\"01\":\"08936000010010\"},\"stem\":1} |      | JSON",
                "{\"elements\":{\"01\":\"08936000010010\"},\"stem\":\"ftp://a\"} | | STEM",
                "{\"elements\":{\"01\":\"08936000010010\"},\"stem\":\"https://a?b\"} | | STEM",
                "{\"elements\":{\"01\":\"08936000010010\",\"01\":\"08936000010010\"}} | | JSON",
                "{\"elements\":{\"01\":\"08936000010010\"}} x          |      | JSON",
                "{\"elements\":{\"10\":\"L01\"}}                       | 10   | MISSING_PARTNER",
                "{\"elements\":{\"99\":\"L01\"}}                       |      | NO_PRIMARY_KEY",
            })
    void aBodyThatIsNotAskedForIsRefused(String body, @Nullable String ai, String reason) {
        assertProblem(post(body), ai, reason);
    }

    @Test
    void aLinkWithoutStemStandsAtTheCanonicalPlace() {
        assertThat(post("{\"elements\":{\"21\":\"A+1\",\"01\":\"08936000010010\"},\"stem\":null}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.uri")
                .isEqualTo("https://id.gs1.org/01/08936000010010/21/A%2B1");
    }

    @Test
    void aLongBodyAndAnotherContentTypeAreRefused() {
        assertThat(post("{\"elements\":{\"01\":\"" + "0".repeat(70_000) + "\"}}"))
                .hasStatus(413);
        assertThat(mvc.post()
                        .uri(PATH)
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("x")
                        .exchange())
                .hasStatus(415);
    }

    private MvcTestResult get(String uri) {
        return mvc.get().uri(URI.create(uri)).exchange();
    }

    private MvcTestResult post(String body) {
        return mvc.post()
                .uri(PATH)
                .contentType(MediaType.APPLICATION_JSON)
                .content(Objects.requireNonNullElse(body, ""))
                .exchange();
    }
}
