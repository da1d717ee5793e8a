package vn.saolang.evaluation.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.dossier.Dossiers;
import vn.saolang.evaluation.CouncilId;
import vn.saolang.evaluation.CouncilSteps;
import vn.saolang.evaluation.CouncilSteps.Advising;
import vn.saolang.evaluation.Evaluations;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.SeatedCouncil;
import vn.saolang.evaluation.SeatedCouncil.Table;
import vn.saolang.evaluation.app.PlaceInRound;
import vn.saolang.evaluation.app.session.OpenScoring;
import vn.saolang.evaluation.app.team.AssignCriteria;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.ranking.CouncilPolicy.MinimumPolicy;

/** The ministry's council has its own team; the province's report goes up with the dossier (26/2026 Điều 6.3a, 7.4c). */
@WebTest
class CentralTeamWebTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    SettableClock clock;

    @Autowired
    CouncilSteps councils;

    @Autowired
    TeamSteps steps;

    @Autowired
    Evaluations evaluations;

    @Autowired
    Dossiers dossiers;

    @Autowired
    PlaceInRound placing;

    @Autowired
    OpenScoring opening;

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

    @Test
    void theMinistrysTeamAssessesAnewAndReadsTheProvincesReport() {
        provinceDone();
        Actor office = people.a(Role.MINISTRY_OFFICE, Level.COUNTRY);
        Actor adviser = people.a(Role.ADVISER, Level.COUNTRY);
        assertThat(get("/team/" + team.file + "/report", office)).hasStatus(HttpStatus.NOT_FOUND);
        evaluations.admitToCentral(team.office(), dossiers.get(team.dossier), TeamAtWork.DAY);
        placing.place(office, Level.COUNTRY, List.of(candidate()), null);
        CouncilSteps.Sitting sitting = new CouncilSteps.Sitting(
                people.a(Role.COUNCIL_CHAIR, Level.COUNTRY),
                people.a(Role.COUNCIL_SECRETARY, Level.COUNTRY),
                List.of(people.a(Role.COUNCIL_MEMBER, Level.COUNTRY)));
        CouncilId council = councils.council(
                office,
                Level.COUNTRY,
                "Hội đồng cấp trung ương",
                sitting,
                List.of(new Advising(adviser, Sector.HEALTH, true)),
                new CouncilSteps.Numbered("41/QĐ-BNNMT", TeamAtWork.DAY, "Bộ trưởng"));
        UUID file = steps.hand(office, Level.COUNTRY, team.dossier, council);
        assertThat(get("/team/" + file + "/criteria", adviser)).hasStatusOk();
        assertThat(get("/team/" + file, team.leader())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/team/" + file, team.office())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/dossiers/" + team.dossier + "/evidence/" + team.pdf.id(), adviser))
                .hasStatusOk();
        assertThat(get("/team/" + team.file + "/report", office)).hasStatusOk();
        assertThat(get("/dossiers/" + team.dossier + "/gap", adviser))
                .hasStatusOk()
                .bodyText()
                .contains("Cấp trung ương")
                .contains("chỉ hiện sau khi đóng");
    }

    private UUID candidate() {
        return placing.waiting(Level.COUNTRY).stream()
                .filter(one -> one.dossier().equals(team.dossier.value()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void provinceDone() {
        team.assignAllToLeader(assigning);
        team.assessAll(false);
        team.report();
        Table table = team.convened(SeatedCouncil.usualRules(null, MinimumPolicy.MAJORITY));
        opening.open(table.chair(), table.session(), table.product(), "");
        table.scorers().forEach(actor -> team.seated.score(table, actor, Map.of()));
        team.seated.close(table);
    }

    private MvcTestResult get(String url, Actor actor) {
        return mvc.get().uri(url).with(people.as(actor)).exchange();
    }
}
