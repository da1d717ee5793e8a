package vn.saolang.evaluation.prepare;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.evaluation.SeatedCouncil;
import vn.saolang.evaluation.SeatedCouncil.Table;
import vn.saolang.evaluation.app.DraftRules;
import vn.saolang.evaluation.app.session.SessionQueries;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;

/** A meeting that is being prepared, and how its people use its pages. */
class PreparedMeeting {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    SessionQueries sessions;

    SeatedCouncil councils;
    Table table;
    String base;

    static PreparedMeeting of(AutowireCapableBeanFactory beans, int members, int dossiers) {
        return of(beans, members, dossiers, SeatedCouncil.usualRules(null, SeatedCouncil.MAJORITY));
    }

    static PreparedMeeting of(AutowireCapableBeanFactory beans, int members, int dossiers, DraftRules.Draft rules) {
        PreparedMeeting meeting = new PreparedMeeting();
        beans.autowireBean(meeting);
        meeting.councils = new SeatedCouncil();
        beans.autowireBean(meeting.councils);
        meeting.table = meeting.councils.convened(members, dossiers, rules);
        meeting.base = "/sessions/" + meeting.table.session();
        return meeting;
    }

    Actor office() {
        return councils.office();
    }

    /** Sits on another council of the province, at most. */
    Actor outsider() {
        return people.a(Role.COUNCIL_MEMBER, SeatedCouncil.SCOPE, 91);
    }

    Actor otherOffice() {
        return people.a(Role.PROVINCE_OFFICE, "01@2025-07-01");
    }

    Seat seatOf(Actor actor) {
        return sessions.session(table.chair(), table.session())
                .room()
                .council()
                .seatOf(actor.account())
                .orElseThrow();
    }

    MvcTestResult get(Actor actor, String path) {
        return mvc.get().uri(base + path).with(people.as(actor)).exchange();
    }

    int status(Actor actor, String path) {
        return get(actor, path).getResponse().getStatus();
    }

    String body(Actor actor, String path) {
        return text(get(actor, path));
    }

    byte[] bytes(Actor actor, String path) {
        return get(actor, path).getResponse().getContentAsByteArray();
    }

    MvcTestResult post(Actor actor, String path, Map<String, String> form) {
        var request = mvc.post().uri(base + path).with(people.as(actor)).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }

    static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** An agenda that begins at eight, twenty minutes a product. */
    void planned() {
        post(
                office(),
                "/agenda",
                Map.of("startsAt", "08:00", "minutes", "20", "opening", "15", "closing", "10", "lockVersion", "0"));
    }

    /** Everybody's answer to the invitation: those given come, the others cannot. */
    void answered(List<Actor> coming, List<Actor> declining) {
        coming.forEach(one -> post(one, "/invitation", Map.of("coming", "true")));
        declining.forEach(one -> post(one, "/invitation", Map.of("coming", "false", "reason", "Đi công tác")));
    }
}
