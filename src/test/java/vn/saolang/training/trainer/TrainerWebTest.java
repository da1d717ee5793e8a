package vn.saolang.training.trainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.Producers;
import vn.saolang.training.ClassId;
import vn.saolang.training.ClassesForTests;
import vn.saolang.training.TrainingSteps;

/** The registry of trainers and artisans: who keeps it, who reads it, and their part in a class. */
@WebTest
class TrainerWebTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Producers producers;

    @Autowired
    SettableClock clock;

    @Autowired
    TrainingSteps steps;

    private ClassesForTests own;
    private String craft = "";

    @BeforeEach
    void begin() {
        clock.reset();
        own = new ClassesForTests(people, producers, 7540);
        craft = "Sao chè tay " + UUID.randomUUID();
    }

    private MvcTestResult get(String url, Actor actor) {
        return mvc.get().uri(url).with(people.as(actor)).exchange();
    }

    private MvcTestResult post(String url, Actor actor, String... form) {
        var request = mvc.post().uri(url).with(people.as(actor)).with(SecurityMockMvcRequestPostProcessors.csrf());
        for (int i = 0; i < form.length; i += 2) {
            request.param(form[i], form[i + 1]);
        }
        return request.exchange();
    }

    private static String text(MvcTestResult result) throws Exception {
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private String artisan(Actor by) {
        String url = post(
                        "/training/trainers",
                        by,
                        "kind",
                        "ARTISAN",
                        "name",
                        "Nghệ nhân xóm Mẫu",
                        "craft",
                        craft,
                        "phone",
                        "0912333444")
                .getResponse()
                .getRedirectedUrl();
        return url == null ? "" : url;
    }

    @Test
    void isEnteredFoundChangedAndTakenOff() throws Exception {
        String url = artisan(own.commune());
        String search = "/training/trainers?q=" + craft.substring(craft.length() - 12);
        assertThat(text(get(search, own.province()))).contains("Nghệ nhân xóm Mẫu", "chưa đủ 3 người");
        assertThat(text(get(search, own.elsewhere()))).doesNotContain("Nghệ nhân xóm Mẫu");
        assertThat(text(get(search, own.ministry()))).contains("Nghệ nhân xóm Mẫu");
        assertThat(get(search, own.producer())).hasStatus(403);
        assertThat(get(url, own.elsewhere())).hasStatus(404);
        assertThat(text(get(url, own.province()))).contains("0912333444");
        assertThat(post(url + "/end", own.elsewhere())).hasStatus(404);
        MvcTestResult wrong = post(url + "/change", own.province(), "kind", "ARTISAN", "name", "X", "version", "0");
        assertThat(wrong).hasStatus(422);
        assertThat(text(wrong)).contains("Hãy ghi nghề");
        String[] good = {"kind", "ARTISAN", "name", "Nghệ nhân khác", "craft", craft, "version", "0"};
        assertThat(post(url + "/change", own.province(), good)).hasStatus(303);
        assertThat(post(url + "/change", own.province(), good)).hasStatus(409);
        assertThat(post(url + "/end", own.commune())).hasStatus(303);
        assertThat(get(url, own.province())).hasStatus(404);
    }

    @Test
    void aClassNamesItsTrainersOfTheRegistry() throws Exception {
        String url = artisan(own.province());
        String trainer = url.substring(url.lastIndexOf('/') + 1);
        own.entity();
        ClassId id = steps.open(own.province(), ClassesForTests.draft("Truyền nghề", 10));
        String course = "/training/classes/" + id;
        assertThat(post(course + "/trainers", own.commune(), "trainer", trainer))
                .hasStatus(403);
        assertThat(post(
                        course + "/trainers",
                        own.province(),
                        "trainer",
                        UUID.randomUUID().toString()))
                .hasStatus(404);
        assertThat(post(course + "/trainers", own.province(), "trainer", trainer))
                .hasStatus(303);
        assertThat(text(get(course, own.producer())))
                .contains("Nghệ nhân xóm Mẫu")
                .doesNotContain("0912333444", "/training/trainers/" + trainer);
        assertThat(text(get(url, own.province()))).contains("Truyền nghề");
    }
}
