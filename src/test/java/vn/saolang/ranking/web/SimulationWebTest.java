package vn.saolang.ranking.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/** The engine as JSON, and the example of its documentation. */
@WebTest
class SimulationWebTest {

    @Autowired
    MockMvcTester mvc;

    @Test
    void theDocumentedExampleIsTrue() throws IOException {
        String doc = Files.readString(Path.of("docs/api.md"));
        assertThat(post(example(doc, "request")))
                .hasStatusOk()
                .bodyJson()
                .isEqualTo(example(doc, "answer"), JsonCompareMode.STRICT);
        assertThat(post(example(doc, "refused request")))
                .hasStatus(422)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .isEqualTo(example(doc, "refused answer"), JsonCompareMode.LENIENT);
    }

    private static String example(String doc, String name) {
        Matcher found = Pattern.compile("<!-- example: " + name + " -->\\s*```json\\n(.*?)```", Pattern.DOTALL)
                .matcher(doc);
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }

    @Test
    void whatIsLeftOutCountsNothing() {
        assertThat(post("""
                {"criteriaSet":"QD26-11","answers":{"1.1":3,"1.2":1,"6.1.1":2,"7":3}}
                """)).hasStatusOk().bodyJson().isEqualTo("""
                {"criteriaSet":"QD26-11","parts":{"A":4,"B":0,"C":5},"total":9,"band":1,"stars":1,"missed":[],
                 "notApplicable":[],"complete":false,"basis":"26/2026/QĐ-TTg"}
                """, JsonCompareMode.STRICT);
        assertThat(post("{\"criteriaSet\":\"QD26-11\",\"answers\":{\"5.1\":0,\"5.2\":2}}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.notApplicable")
                .asArray()
                .containsExactly("5.2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"1.1\":3.0}   | /answers/1.1",
                "{\"1.1\":\"3\"} | /answers/1.1",
                "{\"1.1\":null}  | /answers/1.1",
                "{\"1.1\":-1}    | /answers/1.1",
                "{\"1.1\":4}     | /answers/1.1",
                "{\"1.1\":3e0}   | /answers/1.1",
                "{\"1.1\":true}  | /answers/1.1",
                "{\"1.1\":[3]}   | /answers/1.1",
                "{\"1.1\":99999999999999999999999} | /answers/1.1",
                "{\"2.4\":2}     | /answers/2.4",
                "{\"6.1\":2}     | /answers/6.1",
                "{\"9.9\":0}     | /answers/9.9",
                "{\"a/b~\":0}    | /answers/a~1b~0",
                "[]              | /answers",
                "null            | /answers",
            })
    void aValueThatIsNoOptionIsRefusedAtItsPlace(String answers, String pointer) {
        assertThat(post("{\"criteriaSet\":\"QD26-11\",\"answers\":" + answers + "}"))
                .hasStatus(422)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"1.1\":0,\"2.4\":1}", "{\"8\":0}", "{}", "{\"2.4\":0}"})
    void zeroIsAlwaysAccepted(String answers) {
        assertThat(post("{\"criteriaSet\":\"QD26-11\",\"answers\":" + answers + "}"))
                .hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"criteriaSet\":\"QD26-11\",\"answers\":{\"1.1\":3,\"1.1\":3}}",
                "{\"criteriaSet\":\"QD26-11\",\"criteriaSet\":\"QD26-11\",\"answers\":{}}",
                "{\"criteriaSet\":\"QD26-11\",\"answers\":{}} x",
                "not json",
            })
    void anUnreadableBodyOrADoubleKeyIs400(String body) {
        assertThat(post(body)).hasStatus(400).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void otherRefusalsAreProblemsToo() {
        assertThat(post("{\"criteriaSet\":\"QD26-27\",\"answers\":{}}"))
                .hasStatus(404)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(post("[]")).hasStatus(422);
        assertThat(post("{\"answers\":{}}")).hasStatus(422);
        assertThat(post("{\"criteriaSet\":11,\"answers\":{}}")).hasStatus(422);
        assertThat(post("{\"criteriaSet\":\"QD26-11\",\"answers\":{},\"more\":1}"))
                .hasStatus(422);
        assertThat(post("{\"criteriaSet\":\"QD1048-21\",\"answers\":{}}"))
                .as("an incomplete set")
                .hasStatus(422);
        assertThat(post("{\"criteriaSet\":\"QD26-11\",\"answers\":{\"1.1\":" + "1".repeat(70_000) + "}}"))
                .hasStatus(413);
        assertThat(mvc.post()
                        .uri("/api/v1/simulations")
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("{}")
                        .exchange())
                .hasStatus(415)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void allSetsAreGivenWhole() {
        assertThat(mvc.get().uri("/api/v1/criteria-sets").exchange())
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.length()")
                .isEqualTo(51);
        for (int number = 1; number <= 26; number++) {
            String code = String.format("QD26-%02d", number);
            assertThat(mvc.get().uri("/api/v1/criteria-sets/{code}", code).exchange())
                    .hasStatusOk()
                    .bodyJson()
                    .extractingPath("$.code")
                    .isEqualTo(code);
        }
        assertThat(mvc.get().uri("/api/v1/criteria-sets/QD26-27").exchange())
                .hasStatus(404)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    }

    private MvcTestResult post(String body) {
        return mvc.post()
                .uri("/api/v1/simulations")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
