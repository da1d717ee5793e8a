package vn.saolang.evaluation.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
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
import vn.saolang.evaluation.SeatedCouncil;
import vn.saolang.evaluation.SeatedCouncil.Table;
import vn.saolang.evaluation.app.session.OpenScoring;
import vn.saolang.evaluation.app.team.AssignCriteria;
import vn.saolang.kernel.Actor;
import vn.saolang.ranking.CouncilPolicy.MinimumPolicy;

/** The gaps between self, team and council: the council's part exists for nobody before the product is closed. */
@WebTest
class GapWebTest {

    private static final Map<String, Integer> SEVERE = Map.of("1.1", 0, "1.2", 0, "2.1", 0, "4.1", 0, "5.1", 0);

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

    @Autowired
    OpenScoring opening;

    @Autowired
    Dossiers dossiers;

    TeamAtWork team;
    Table table;

    @BeforeEach
    void prepare() {
        clock.reset();
        team = TeamAtWork.begin(beans);
        team.assignAllToLeader(assigning);
        team.assessAll(true);
        team.report();
        table = team.convened(SeatedCouncil.usualRules(null, MinimumPolicy.MAJORITY));
        opening.open(table.chair(), table.session(), table.product(), "");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theTeamsPagesAreTheSameWhateverTheMembersScored() throws Exception {
        List<String> team1 = pages(team.leader());
        List<String> office = pages(team.office());
        team.seated.score(table, table.members().get(0), SEVERE);
        assertThat(pages(team.leader())).isEqualTo(team1);
        assertThat(pages(team.office())).isEqualTo(office);
        team.seated.score(table, table.members().get(1), Map.of());
        team.seated.score(table, table.members().get(2), Map.of("1.1", 1));
        team.seated.score(table, table.chair(), Map.of());
        assertThat(pages(team.leader())).isEqualTo(team1);
        assertThat(pages(team.office())).isEqualTo(office);
        for (Actor hidden : List.of(table.chair(), table.members().get(0), team.producer(), team.otherAdviser())) {
            assertThat(get(gap(), hidden)).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void afterClosingThoseWhoMaySeeAllThreeAndTheProducerTheResultOnceItIsDecided() {
        table.scorers().forEach(actor -> team.seated.score(table, actor, Map.of("1.1", 1)));
        team.seated.close(table);
        for (Actor reader : List.of(
                team.leader(), team.office(), table.chair(), table.members().get(0))) {
            assertThat(get(gap(), reader))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Hội đồng")
                    .contains("Khác nhau")
                    .contains("gap-council")
                    .contains("gap-team");
        }
        assertThat(get(gap(), team.producer())).hasStatus(HttpStatus.NOT_FOUND);
        dossiers.decided(team.office(), team.dossier);
        assertThat(get(gap(), team.producer()))
                .hasStatusOk()
                .bodyText()
                .contains("gap-council")
                .doesNotContain("gap-team")
                .doesNotContain(table.members().get(0).name());
        assertThat(get(gap(), team.otherAdviser())).hasStatus(HttpStatus.NOT_FOUND);
    }

    private String gap() {
        return "/dossiers/" + team.dossier + "/gap";
    }

    private List<String> pages(Actor actor) throws UnsupportedEncodingException {
        String base = "/team/" + team.file;
        return List.of(
                html(base, actor),
                html(base + "/criteria?all=1", actor),
                html(base + "/report", actor),
                html(gap(), actor),
                html("/team", actor));
    }

    private String html(String url, Actor actor) throws UnsupportedEncodingException {
        MvcTestResult result = get(url, actor);
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsString().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private MvcTestResult get(String url, Actor actor) {
        return mvc.get().uri(url).with(people.as(actor)).exchange();
    }
}
