package vn.saolang.recognition.app.paperset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.dossier.DossierId;
import vn.saolang.evaluation.SeatedCouncil;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.recognition.RecognisedProducts;
import vn.saolang.recognition.RecognisedProducts.Held;
import vn.saolang.recognition.app.withdrawal.OpenWithdrawal;
import vn.saolang.regulation.PaperRule;
import vn.saolang.regulation.PaperRule.When;
import vn.saolang.regulation.Regulations;

/** Which papers the law asks for, which exist, which are missing (26/2026 Điều 6.2, 6.3, 7, 8.3). */
@WebTest
class PaperSetWebTest {

    private static final String ACT = "26/2026/QĐ-TTg";
    private static final String TODAY = RecognisedProducts.DAY.toString();

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    SettableClock clock;

    @Autowired
    People people;

    @Autowired
    PaperSetQueries sets;

    @Autowired
    HandOverSamples samples;

    @Autowired
    OpenWithdrawal withdrawals;

    @Autowired
    Regulations regulations;

    @Autowired
    MockMvcTester mvc;

    RecognisedProducts products;
    SeatedCouncil councils;

    @BeforeEach
    void prepare() {
        clock.reset();
        products = new RecognisedProducts();
        beans.autowireBean(products);
        products.appointEverybody();
        councils = new SeatedCouncil();
        beans.autowireBean(councils);
    }

    private List<String> asked(String kind, boolean tourism, When... happened) {
        Set<When> facts = EnumSet.of(When.ALWAYS, happened);
        return regulations.papers(ACT).stream()
                .filter(rule -> rule.asks(kind, tourism, facts))
                .map(PaperRule::paper)
                .toList();
    }

    private List<String> missing(DossierId id) {
        return sets.of(products.office(), id).lines().stream()
                .filter(line -> line.missing())
                .map(line -> line.rule().paper())
                .toList();
    }

    @Test
    void theRulesFollowKindLevelAndGroup() {
        assertThat(asked("FIRST", false)).contains("COMMUNE_LETTER", "COMMUNE_REPORT", "SAMPLES", "TEAM_REPORT");
        assertThat(asked("FIRST", true)).contains("COMMUNE_LETTER").doesNotContain("SAMPLES");
        assertThat(asked("RE_EVALUATION", false)).contains("AGENCY_REPORT").doesNotContain("TEAM_REPORT");
        assertThat(asked("FIRST", false)).doesNotContain("APPROVAL", "RECOGNITION", "CASE_DECISION");
        // 6.3a: approval and the team's report; 6.3b: the agency's report, no approval
        assertThat(asked("UPGRADE", false, When.FIVE))
                .contains("APPROVAL", "MINISTRY_LETTER", "TEAM_REPORT", "CENTRAL_SAMPLES", "CENTRAL_TEAM_REPORT");
        assertThat(asked("RE_EVALUATION", true, When.FIVE))
                .contains("MINISTRY_LETTER", "AGENCY_REPORT", "CENTRAL_AGENCY_REPORT")
                .doesNotContain("APPROVAL", "CENTRAL_SAMPLES", "CENTRAL_TEAM_REPORT");
        assertThat(asked("FIRST", false, When.WITHDRAWAL)).contains("CASE_MINUTES", "CASE_DECISION", "CASE_SENT");
    }

    @Test
    void everyClauseOfTheRulesIsOneOfTheAct() {
        assertThat(regulations.papers(ACT))
                .allSatisfy(rule -> assertThat(rule.clause()).matches("Điều (4|6|7|8)\\.[1-6][a-gđ]?"));
    }

    @Test
    void aRecognisedDossierHasItsPapersWithNumberDayAndLink() {
        Held held = products.four();
        DossierId id = held.dossier().id();
        assertThat(missing(id)).contains("SAMPLES", "TEAM_REPORT", "NOTICE").doesNotContain("RECOGNITION", "MINUTES");
        assertThat(sets.of(products.office(), id).lines())
                .filteredOn(line -> line.rule().paper().equals("COMMUNE_LETTER"))
                .singleElement()
                .satisfies(line -> assertThat(line.found()).singleElement().satisfies(paper -> {
                    assertThat(paper.number()).isEqualTo("34");
                    assertThat(paper.day()).isEqualTo(RecognisedProducts.DAY);
                }));
        for (var line : sets.of(products.office(), id).lines()) {
            for (var paper : line.found()) {
                assertThat(mvc.get()
                                .uri(paper.page() ? paper.url() : paper.url() + ".docx")
                                .with(people.as(products.office())))
                        .as(paper.url())
                        .hasStatusOk();
            }
        }
        withdrawals.onConclusion(
                products.office(),
                held.recognition(),
                new OpenWithdrawal.Typed("B", "1/KL", TODAY, "Thanh tra", "Kết luận kiểm tra"),
                null);
        assertThat(missing(id))
                .contains("CASE_MINUTES", "CASE_DECISION", "CASE_SENT")
                .doesNotContain("CASE_BASIS");
    }

    @Test
    void fiveSamplesMakeTheLineCompleteAndMayBeReturned() {
        DossierId id = councils.dossiers().forwarded(RecognisedProducts.DAY);
        samples.receive(products.office(), id, new HandOverSamples.Typed("3", TODAY, "Người của chủ thể"));
        assertThat(missing(id)).contains("SAMPLES");
        samples.receive(products.office(), id, new HandOverSamples.Typed("2", TODAY, "Người của chủ thể"));
        assertThat(missing(id)).doesNotContain("SAMPLES");
        assertThat(mvc.get().uri("/paper-sets/" + id + "/samples/province.pdf").with(people.as(products.office())))
                .hasStatusOk();
        var first = sets.of(products.office(), id).samples().getFirst();
        assertThat(mvc.post()
                        .uri("/paper-sets/" + id + "/samples/" + first.id() + "/ending")
                        .param("how", "RETURNED")
                        .with(csrf())
                        .with(people.as(products.office())))
                .hasStatus(303);
        assertThat(sets.of(products.office(), id).samples().getFirst().endedOn())
                .isEqualTo(RecognisedProducts.DAY);
    }

    @Test
    void outsidersSeeNothingAndABadFormKeepsWhatWasTyped() {
        DossierId id = councils.dossiers().forwarded(RecognisedProducts.DAY);
        Actor stranger = people.a(Role.PRODUCER, "", 9);
        assertThatThrownBy(() -> sets.of(stranger, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sets.of(people.a(Role.PROVINCE_OFFICE, "01@2018-01-01"), id))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sets.of(products.ministry(), id)).isInstanceOf(NotFound.class);
        assertThat(mvc.post()
                        .uri("/paper-sets/" + id + "/samples")
                        .param("pieces", "năm")
                        .param("handedBy", "<b>Người giao</b>")
                        .with(csrf())
                        .with(people.as(products.office())))
                .hasStatus(422)
                .bodyText()
                .contains("năm", "&lt;b>Người giao")
                .doesNotContain("<b>Người giao");
    }
}
