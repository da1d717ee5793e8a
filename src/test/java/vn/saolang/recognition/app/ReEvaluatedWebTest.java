package vn.saolang.recognition.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.TestDatabase;
import vn.saolang.WebTest;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierState;
import vn.saolang.dossier.Dossiers;
import vn.saolang.evaluation.CouncilId;
import vn.saolang.evaluation.CouncilSteps;
import vn.saolang.evaluation.CouncilSteps.Numbered;
import vn.saolang.evaluation.CouncilSteps.Sitting;
import vn.saolang.evaluation.Evaluations;
import vn.saolang.evaluation.ReEvaluated;
import vn.saolang.evaluation.ReEvaluated.Asked;
import vn.saolang.evaluation.ReEvaluationSteps;
import vn.saolang.evaluation.ResultId;
import vn.saolang.evaluation.ResultSummary;
import vn.saolang.evaluation.SeatedCouncil;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.agency.ForwardToMinistry;
import vn.saolang.evaluation.app.agency.ReEvaluationQueries;
import vn.saolang.evaluation.app.session.CloseProduct;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.ranking.CouncilPolicy.MinimumPolicy;
import vn.saolang.recognition.DecisionSteps;
import vn.saolang.recognition.register.Register;

/** From a ballot to the new certificate: at the province, and for 5 stars at the ministry (26/2026 Điều 7.6đ, 7.6e). */
@WebTest
class ReEvaluatedWebTest {

    private static final String SCOPE = SeatedCouncil.SCOPE;
    private static final String COUNTRY = "VN";
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static int lastNumber = 800;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    SettableClock clock;

    @Autowired
    People people;

    @Autowired
    Evaluations evaluations;

    @Autowired
    Dossiers dossiers;

    @Autowired
    CouncilSteps central;

    @Autowired
    ReEvaluationSteps again;

    @Autowired
    ReEvaluationQueries queries;

    @Autowired
    ForwardToMinistry forwarding;

    @Autowired
    CloseProduct closing;

    @Autowired
    DecisionSteps decisions;

    @Autowired
    AwaitingResults awaiting;

    @Autowired
    ChooseCourse choosing;

    @Autowired
    Register register;

    ReEvaluated world;

    @BeforeEach
    void prepare() {
        clock.reset();
        world = new ReEvaluated();
        beans.autowireBean(world);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private static String fresh() {
        return Integer.toString(++lastNumber);
    }

    private Actor ministry() {
        return people.a(Role.MINISTRY_OFFICE, COUNTRY);
    }

    private Actor chairOfProvince() {
        return people.a(Role.PROVINCE_CHAIR, SCOPE);
    }

    private static List<String> codes(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (RefusedException refused) {
            return refused.refusals().stream().map(Refusal::code).toList();
        }
    }

    /** How the recognitions of a dossier's product ended, the oldest first: "4 REPLACED 2026-09-01", "4 - -". */
    private List<String> history(DossierId dossier) {
        return TestDatabase.jdbc()
                .sql("""
                        select r.stars || ' ' || coalesce(r.ended_by, '-') || ' ' || coalesce(r.ended_on::text, '-') || ' '
                               || r.issued_on || ' ' || r.ends_before as line
                        from recognition.recognition r join recognition.listed_product l on l.id = r.listed_id
                        where l.product_id = :product order by r.issued_on
                        """)
                .param("product", dossiers.get(dossier).product().value())
                .query((row, _) -> row.getString("line"))
                .list();
    }

    @Test
    void theNewCertificateBeginsOnTheDayOfTheDecisionAndEndsTheOldOne() {
        Asked asked = world.asked(BigDecimal.TEN, TODAY.plusDays(9));
        asked.members().forEach(one -> world.agrees(asked, one, 85));
        ResultId result = closing.close(world.chair(), asked.ballot(), asked.product());
        clock.setTo(LocalDate.of(2026, 9, 20));
        decisions.recognise(world.office(), chairOfProvince(), List.of(result), fresh(), LocalDate.of(2026, 9, 20));
        assertThat(history(asked.dossier()))
                .containsExactly("4 REPLACED 2026-09-20 2024-01-10 2027-01-10", "4 - - 2026-09-20 2029-09-20");
        assertThat(dossiers.get(asked.dossier()).state()).isEqualTo(DossierState.DECIDED);
        assertThat(register.byCode(dossiers.get(asked.dossier()).productCode())
                        .orElseThrow()
                        .entry()
                        .standing())
                .isNotNull()
                .satisfies(standing -> assertThat(standing.lastValidDay()).isEqualTo(LocalDate.of(2029, 9, 19)));
    }

    @Test
    void fiveStarsGoToTheMinistryWithTheAgencysReportAndNoCouncilOfTheProvince() {
        DossierId dossier = world.complete(5);
        UUID candidate = again.takeUp(world.office(), dossier);
        assertThat(codes(() -> forward(candidate, 5))).containsExactly("evaluation.REPORT_NOT_ISSUED");
        again.report(world.office(), candidate, "Đề nghị Bộ", new Numbered("8/BC", TODAY, "Thủ trưởng"));
        CouncilId council = world.issuedCouncil(3);
        UUID rules = world.issuedRules(SeatedCouncil.usualRules(BigDecimal.TEN, MinimumPolicy.MAJORITY));
        assertThat(codes(() -> again.ask(world.office(), SCOPE, council, rules, TODAY, List.of(candidate))))
                .containsExactly("evaluation.FIVE_STARS_GO_UP");
        assertThat(codes(() -> forward(candidate, 4))).containsExactly("evaluation.SAMPLES_MISSING");
        assertThat(codes(() -> forwarding.forward(
                        world.office(), candidate, new ForwardToMinistry.Entry("", TODAY.plusDays(1), 5))))
                .containsExactly("evaluation.LETTER_NUMBER", "evaluation.DATE_AHEAD");
        forward(candidate, 5);
        ResultSummary result = evaluations.find(centralResult(dossier, 100)).orElseThrow();
        assertThat(result.stars()).isEqualTo(5);
        assertThat(evaluations.resultsOf(dossier)).hasSize(1);
        decisions.recognise(ministry(), people.a(Role.MINISTER, COUNTRY), List.of(result.id()), fresh(), TODAY);
        assertThat(history(dossier))
                .containsExactly("5 REPLACED 2026-09-01 2024-01-10 2027-01-10", "5 - - 2026-09-01 2029-09-01");
    }

    private void forward(UUID candidate, int samples) {
        again.forward(world.office(), candidate, fresh() + "/UBND-NN", TODAY, samples);
    }

    private ResultId centralResult(DossierId dossier, int points) {
        UUID candidate = queries.of(COUNTRY).stream()
                .filter(one -> one.dossier().equals(dossier.value()))
                .findFirst()
                .orElseThrow()
                .candidate();
        assertThat(queries.get(ministry(), candidate).below()).isNotNull();
        again.report(ministry(), candidate, "Đề nghị công nhận lại", new Numbered("3/BC", TODAY, "Cục trưởng"));
        Sitting sitting = new Sitting(
                people.a(Role.COUNCIL_CHAIR, COUNTRY),
                people.a(Role.COUNCIL_SECRETARY, COUNTRY),
                Stream.of(1, 2, 3)
                        .map(i -> people.a(Role.COUNCIL_MEMBER, COUNTRY, i))
                        .toList());
        Numbered decision = new Numbered(fresh() + "/QĐ-BNNMT", TODAY, "Bộ trưởng");
        CouncilId council = central.council(ministry(), COUNTRY, "Hội đồng trung ương", sitting, decision);
        UUID rules = central.usualRules(ministry(), COUNTRY, decision);
        SessionId ballot =
                again.ask(sitting.secretary(), COUNTRY, council, rules, TODAY.plusDays(9), List.of(candidate));
        Stream.concat(Stream.of(sitting.chair()), sitting.members().stream())
                .forEach(one -> again.giveBack(one, ballot, dossier, world.sheet(points), ""));
        return central.close(sitting.chair(), ballot, dossier);
    }

    @Test
    void belowNinetyTheProvinceUsesTheResultOrAsksItsOwnCouncil() {
        DossierId dossier = world.complete(5);
        UUID candidate = world.reported(dossier);
        forward(candidate, 5);
        ResultId result = centralResult(dossier, 89);
        decisions.notify(ministry(), result, false, fresh(), TODAY);
        assertThat(awaiting.get(SCOPE, result).needsChoice()).isTrue();
        choosing.choose(world.office(), result, "EVALUATE_AGAIN", "Hội đồng cấp tỉnh đánh giá lại");
        UUID back = queries.of(SCOPE).stream()
                .filter(one -> one.dossier().equals(dossier.value()) && one.ready())
                .findFirst()
                .orElseThrow()
                .candidate();
        CouncilId council = world.issuedCouncil(3);
        UUID rules = world.issuedRules(SeatedCouncil.usualRules(BigDecimal.TEN, MinimumPolicy.MAJORITY));
        SessionId ballot = again.ask(world.office(), SCOPE, council, rules, TODAY.plusDays(9), List.of(back));
        world.members(3).forEach(one -> again.giveBack(one, ballot, dossier, world.sheet(85), ""));
        ResultId own = central.close(world.chair(), ballot, dossier);
        decisions.recognise(world.office(), chairOfProvince(), List.of(own), fresh(), TODAY);
        assertThat(history(dossier).getLast()).startsWith("4 - - 2026-09-01");
    }

    @Test
    void onlyAProductOfFiveStarsIsForwarded() {
        UUID candidate = world.reported(world.complete(4));
        assertThat(codes(() -> forward(candidate, 5))).containsExactly("evaluation.NOT_FIVE_STARS");
        assertThatThrownBy(() ->
                        again.forward(people.a(Role.PROVINCE_OFFICE, "01@2025-07-01"), candidate, "1/UBND", TODAY, 5))
                .isInstanceOf(vn.saolang.kernel.NotFound.class);
    }
}
