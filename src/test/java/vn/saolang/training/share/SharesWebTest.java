package vn.saolang.training.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.dossier.FormSource;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.CallSource;
import vn.saolang.kernel.WorkSource;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.Producers;
import vn.saolang.product.ProductId;
import vn.saolang.training.Audience;
import vn.saolang.training.ClassId;
import vn.saolang.training.ClassesForTests;
import vn.saolang.training.ParticipantId;
import vn.saolang.training.PersonDraft;
import vn.saolang.training.TrainingSteps;

/** What training reached: shares with the records behind, lessons, and what other pages hear of it. */
@WebTest
class SharesWebTest {

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

    @Autowired
    List<FormSource> forms;

    @Autowired
    List<CallSource> calls;

    @Autowired
    List<WorkSource> works;

    private ClassesForTests own;
    private String title = "";

    @BeforeEach
    void begin() {
        clock.reset();
        own = new ClassesForTests(people, producers, 7560);
        title = "Chuyên đề " + UUID.randomUUID();
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    private String text(String url, Actor actor) throws Exception {
        MvcTestResult result = mvc.get().uri(url).with(people.as(actor)).exchange();
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void whoWasTrainedIsCountedAndStandsBehindTheNumber() throws Exception {
        EntityId entity = own.entity();
        ClassId id = steps.open(own.province(), ClassesForTests.draft(title, 20));
        ParticipantId leader =
                steps.enrol(own.producer(), id, entity, ClassesForTests.leader("Trần Thị Lá", "0912000222"), false);
        PersonDraft officer = new PersonDraft("Cán bộ xã", "", Audience.OFFICIAL, "");
        ParticipantId official = steps.enrol(own.commune(), id, null, officer, true);
        PersonDraft worker = new PersonDraft("Thợ sao chè", "", Audience.WORKER, "");
        ParticipantId hand = steps.enrol(own.producer(), id, entity, worker, false);
        assertThat(calls.stream().flatMap(one -> one.callsBefore(own.province(), ClassesForTests.FIRST).stream()))
                .anySatisfy(call -> assertThat(call.args()).contains(title));
        clock.setTo(ClassesForTests.LAST.plusDays(1));
        assertThat(works.stream().flatMap(one -> one.waitingFor(own.province()).stream()))
                .anySatisfy(item -> assertThat(item.args()).contains(title));
        for (LocalDate day : List.of(ClassesForTests.FIRST, ClassesForTests.LAST)) {
            steps.note(own.province(), id, day, Set.of(leader, official, hand));
        }
        steps.hold(own.province(), id);
        steps.certify(own.province(), id);
        assertThat(text("/training/shares", own.province())).contains("Mục tiêu 100%", "33/NQ-HĐND", "Mục tiêu 20%");
        assertThat(text("/training/shares/officials", own.commune())).contains(title, "Đã học", "Chưa học");
        assertThat(text("/training/shares/leaders", own.commune())).contains("Chưa học");
        assertThat(text("/training/shares/workers", own.commune())).contains("Thợ sao chè");
        assertThat(text("/training/shares/workers", own.elsewhere())).doesNotContain("Thợ sao chè");
        assertThat(text("/training/lessons", own.province())).contains(title, "không phải bằng chứng", "Còn ít hồ sơ");
        assertThat(forms.stream().flatMap(one -> one.known(new ProductId(UUID.randomUUID()), entity).stream()))
                .anySatisfy(known -> assertThat(known.text()).contains(title));
    }

    @Test
    void producersAndStrangersReadNoShares() {
        assertThat(mvc.get()
                        .uri("/training/shares")
                        .with(people.as(own.producer()))
                        .exchange())
                .hasStatus(403);
        assertThat(mvc.get()
                        .uri("/training/shares/nobody")
                        .with(people.as(own.province()))
                        .exchange())
                .hasStatus(404);
        assertThat(mvc.get()
                        .uri("/training/lessons")
                        .with(people.as(own.ministry()))
                        .exchange())
                .hasStatus(403);
    }
}
