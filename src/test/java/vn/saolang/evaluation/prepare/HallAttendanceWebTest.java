package vn.saolang.evaluation.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.evaluation.SeatedCouncil;
import vn.saolang.evaluation.SeatedCouncil.Table;
import vn.saolang.evaluation.app.attend.HallCodeQueries;
import vn.saolang.evaluation.app.session.SessionQueries;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.model.hall.AttendanceMeans;
import vn.saolang.evaluation.model.hall.Attended;
import vn.saolang.evaluation.store.hall.CourseStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;

/** Coming by the code of the hall or by the card: who, when, and with which code. */
@WebTest
class HallAttendanceWebTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    SettableClock clock;

    @Autowired
    HallCodeQueries codes;

    @Autowired
    SessionQueries sessions;

    @Autowired
    CourseStore course;

    SeatedCouncil councils;
    Table table;
    String base;

    @BeforeEach
    void prepare() {
        clock.reset();
        councils = new SeatedCouncil();
        beans.autowireBean(councils);
        table = councils.convened(3, 1, SeatedCouncil.usualRules(null, SeatedCouncil.MAJORITY));
        base = "/sessions/" + table.session();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aMemberComesByTheCodeOnTheScreen() {
        Actor member = table.members().getFirst();
        String code = hallCode();
        assertThat(body(get(member, base + "/hall/entry?code=" + code))).contains("Tôi có mặt", member.name());
        assertThat(log()).isEmpty();
        assertThat(post(member, base + "/hall/entry", code).getResponse().getStatus())
                .isEqualTo(303);
        assertThat(log()).extracting(Attended::means).containsExactly(AttendanceMeans.CODE);
        assertThat(log())
                .extracting(Attended::seat)
                .containsExactly(seatOf(member).id());
        post(member, base + "/hall/entry", code);
        assertThat(log()).hasSize(1);
    }

    @Test
    void anOldOrWrongCodeSaysWhatToDo() {
        Actor member = table.members().getFirst();
        String code = hallCode();
        clock.setTo(SeatedCouncil.DAY, LocalTime.of(8, 4));
        MvcTestResult old = post(member, base + "/hall/entry", code);
        assertThat(old.getResponse().getStatus()).isEqualTo(422);
        assertThat(body(old)).contains("Mã này đã hết hạn");
        assertThat(body(get(member, base + "/hall/entry?code=nonsense"))).contains("không phải mã điểm danh");
        assertThat(log()).isEmpty();
    }

    @Test
    void codesNoteOnTheDayOnly() {
        Actor member = table.members().getFirst();
        clock.setTo(SeatedCouncil.DAY.plusDays(1), LocalTime.MIDNIGHT);
        assertThat(body(get(member, base + "/hall/entry?code=" + hallCode()))).contains("01/09/2026");
        clock.setTo(SeatedCouncil.DAY, LocalTime.of(23, 59, 59));
        assertThat(post(member, base + "/hall/entry", hallCode()).getResponse().getStatus())
                .isEqualTo(303);
    }

    @Test
    void theTableScansCards() {
        Seat seat = seatOf(table.members().getLast());
        String code = codes.codes(table.session()).ofCard(seat.id());
        String card = base + "/cards/" + seat.id();
        assertThat(body(get(table.secretary(), card + "?code=" + code))).contains(seat.name(), "Ghi nhận có mặt");
        assertThat(post(table.secretary(), card, code).getResponse().getStatus())
                .isEqualTo(303);
        assertThat(log()).extracting(Attended::means).containsExactly(AttendanceMeans.CARD);
        assertThat(body(get(
                        table.chair(), base + "/cards/" + seatOf(table.chair()).id() + "?code=" + code)))
                .contains("Mã trên thẻ không đúng");
        assertThat(get(table.chair(), base + "/cards/" + UUID.randomUUID() + "?code=" + code)
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void nobodyElseGetsTheCodeOrComesByIt() {
        String code = hallCode();
        Actor member = table.members().getFirst();
        Actor outsider = people.a(Role.COUNCIL_MEMBER, SeatedCouncil.SCOPE, 91);
        assertThat(get(councils.office(), base + "/hall/code.svg").getResponse().getStatus())
                .isEqualTo(200);
        assertThat(get(member, base + "/hall/code.svg").getResponse().getStatus())
                .isEqualTo(403);
        Actor otherOffice = people.a(Role.PROVINCE_OFFICE, "01@2025-07-01");
        assertThat(get(otherOffice, base + "/hall/code.svg").getResponse().getStatus())
                .isEqualTo(404);
        assertThat(get(outsider, base + "/hall/entry?code=" + code)
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(post(outsider, base + "/hall/entry", code).getResponse().getStatus())
                .isEqualTo(404);
        Seat seat = seatOf(member);
        String card = codes.codes(table.session()).ofCard(seat.id());
        assertThat(post(member, base + "/cards/" + seat.id(), card)
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(log()).isEmpty();
    }

    @Test
    void theCodeIsAPictureNoCacheKeeps() {
        var answer = get(table.chair(), base + "/hall/code.svg").getResponse();
        assertThat(answer.getContentType()).startsWith("image/svg+xml");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    }

    private String hallCode() {
        String url = codes.hallUrl(table.secretary(), table.session());
        return url.substring(url.indexOf("code=") + 5);
    }

    private Seat seatOf(Actor actor) {
        return sessions.session(table.chair(), table.session())
                .room()
                .council()
                .seatOf(actor.account())
                .orElseThrow();
    }

    private List<Attended> log() {
        return course.attended(table.session());
    }

    private MvcTestResult get(Actor actor, String url) {
        return mvc.get().uri(url).with(people.as(actor)).exchange();
    }

    private MvcTestResult post(Actor actor, String url, String code) {
        return mvc.post()
                .uri(url)
                .with(people.as(actor))
                .with(csrf())
                .param("code", code)
                .exchange();
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
