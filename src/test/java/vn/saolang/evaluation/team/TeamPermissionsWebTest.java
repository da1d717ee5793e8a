package vn.saolang.evaluation.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.SeatedCouncil;
import vn.saolang.evaluation.app.team.AssignCriteria;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.ranking.CouncilPolicy.MinimumPolicy;

/** Who may see and do what about a dossier before a team: role by object by state. */
@WebTest
class TeamPermissionsWebTest {

    private static final int OK = 200;
    private static final int DENIED = 403;
    private static final int HIDDEN = 404;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    SettableClock clock;

    @Autowired
    AssignCriteria assigning;

    TeamAtWork team;

    @BeforeEach
    void prepare() {
        clock.reset();
        team = TeamAtWork.begin(beans);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private Map<String, Actor> everybody() {
        Map<String, Actor> all = new LinkedHashMap<>();
        all.put("leader", team.leader());
        all.put("adviser", team.adviser());
        all.put("adviser of another team", team.otherAdviser());
        all.put("adviser of another province", people.a(Role.ADVISER, "24@2025-07-01"));
        all.put("office", team.office());
        all.put("office of another province", people.a(Role.PROVINCE_OFFICE, "24@2025-07-01"));
        all.put("ministry", people.a(Role.MINISTRY_OFFICE, Level.COUNTRY));
        all.put("producer", team.producer());
        all.put("chair", team.seated.chair());
        all.put("member", team.seated.member(1));
        all.put("commune", team.seated.dossiers().officer());
        return all;
    }

    private void assertAnswers(String path, Map<String, Integer> other, int usual) {
        everybody()
                .forEach((who, actor) -> assertThat(
                                get(path, actor).getResponse().getStatus())
                        .as(path + " for " + who)
                        .isEqualTo(other.getOrDefault(who, usual)));
    }

    @Test
    void theTeamsPagesAreTheTeamsAndItsOffices() {
        for (String path : List.of("", "/criteria", "/requests", "/surveys")) {
            assertAnswers(
                    "/team/" + team.file + path,
                    Map.of(
                            "leader",
                            OK,
                            "adviser",
                            OK,
                            "office",
                            OK,
                            "producer",
                            DENIED,
                            "chair",
                            DENIED,
                            "member",
                            DENIED,
                            "commune",
                            DENIED),
                    HIDDEN);
        }
    }

    @Test
    void evidenceIsOpenToTheTeamThatHasTheDossierOnly() {
        assertAnswers(
                "/dossiers/" + team.dossier + "/evidence/" + team.pdf.id(),
                Map.of("leader", OK, "adviser", OK, "office", OK, "producer", OK, "commune", OK),
                HIDDEN);
    }

    @Test
    void theReportReachesTheCouncilWhenItIsIssuedAndMembersWhenTheDossierIsBeforeThem() {
        String report = "/team/" + team.file + "/report";
        Map<String, Integer> inside = new LinkedHashMap<>(
                Map.of("leader", OK, "adviser", OK, "office", OK, "producer", DENIED, "commune", DENIED));
        assertAnswers(report, inside, HIDDEN);
        team.assignAllToLeader(assigning);
        team.assessAll(false);
        team.report();
        inside.put("chair", OK);
        assertAnswers(report, inside, HIDDEN);
        assertAnswers(report + ".pdf", inside, HIDDEN);
        team.convened(SeatedCouncil.usualRules(null, MinimumPolicy.MAJORITY));
        inside.put("member", OK);
        assertAnswers(report, inside, HIDDEN);
    }

    @Test
    void writingIsForAdvisersOfTheTeamOnly() {
        String base = "/team/" + team.file;
        for (String path : List.of(
                base + "/criteria/1.1", base + "/criteria/1.1/anchors", base + "/requests", base + "/surveys")) {
            assertThat(status(path, team.otherAdviser())).as(path).isEqualTo(HIDDEN);
            assertThat(status(path, team.office())).as(path).isEqualTo(DENIED);
            assertThat(status(path, team.producer())).as(path).isEqualTo(DENIED);
            assertThat(status(path, team.seated.chair())).as(path).isEqualTo(DENIED);
        }
        assertThat(status(base + "/report", team.otherAdviser())).isEqualTo(HIDDEN);
        assertThat(status("/team", team.leader())).isEqualTo(DENIED);
        assertThat(status("/team", team.office())).as("nothing chosen").isEqualTo(422);
        assertThat(get("/team", team.otherAdviser())).hasStatusOk().bodyText().doesNotContain(team.file.toString());
        assertThat(get("/team", team.adviser())).bodyText().contains(team.file.toString());
    }

    private int status(String path, Actor actor) {
        return mvc.post()
                .uri(path)
                .with(people.as(actor))
                .with(csrf())
                .exchange()
                .getResponse()
                .getStatus();
    }

    private MvcTestResult get(String url, Actor actor) {
        return mvc.get().uri(url).with(people.as(actor)).exchange();
    }
}
