package vn.saolang.recognition.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierState;
import vn.saolang.dossier.Dossiers;
import vn.saolang.evaluation.CouncilId;
import vn.saolang.evaluation.CouncilSteps;
import vn.saolang.evaluation.CouncilSteps.Numbered;
import vn.saolang.evaluation.CouncilSteps.Sitting;
import vn.saolang.evaluation.Evaluations;
import vn.saolang.evaluation.ResultId;
import vn.saolang.evaluation.ResultSummary;
import vn.saolang.evaluation.RoundId;
import vn.saolang.evaluation.SeatedCouncil;
import vn.saolang.evaluation.SessionId;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.ranking.CouncilPolicy.MinimumPolicy;
import vn.saolang.recognition.DecisionSteps;
import vn.saolang.recognition.model.Course;
import vn.saolang.recognition.register.Register;
import vn.saolang.recognition.register.RegisterProduct;
import vn.saolang.regulation.Regulations;

/** A product of 90 points at the ministry: recognised with 5 stars, or given back to the province (26/2026 Điều 7.4). */
@WebTest
class MinistryWebTest {

    private static final String SCOPE = SeatedCouncil.SCOPE;
    private static final String COUNTRY = "VN";
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static int lastNumber = 500;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    SettableClock clock;

    @Autowired
    People people;

    @Autowired
    Regulations regulations;

    @Autowired
    Evaluations evaluations;

    @Autowired
    Dossiers dossiers;

    @Autowired
    CouncilSteps central;

    @Autowired
    DecisionSteps decisions;

    @Autowired
    AwaitingResults awaiting;

    @Autowired
    ChooseCourse choosing;

    @Autowired
    Register register;

    SeatedCouncil councils;

    @BeforeEach
    void prepare() {
        clock.reset();
        councils = new SeatedCouncil();
        beans.autowireBean(councils);
    }

    private static String fresh() {
        return Integer.toString(++lastNumber);
    }

    private Actor office() {
        return people.a(Role.PROVINCE_OFFICE, SCOPE);
    }

    private Actor ministry() {
        return people.a(Role.MINISTRY_OFFICE, COUNTRY);
    }

    /** Scored full by the province, approved, and sent up. */
    private DossierId sentUp() {
        var table = councils.open(3, 1, SeatedCouncil.usualRules(BigDecimal.TEN, MinimumPolicy.MAJORITY));
        table.scorers().forEach(actor -> councils.score(table, actor, Map.of()));
        ResultSummary result = evaluations.find(councils.close(table)).orElseThrow();
        UUID approval =
                decisions.approve(office(), people.a(Role.PROVINCE_CHAIR, SCOPE), List.of(result.id()), fresh(), TODAY);
        decisions.sendUp(office(), approval, fresh() + "/UBND-NN", TODAY);
        return result.dossier();
    }

    private ResultId centralResult(DossierId dossier, int points) {
        Sitting sitting = new Sitting(
                people.a(Role.COUNCIL_CHAIR, COUNTRY),
                people.a(Role.COUNCIL_SECRETARY, COUNTRY),
                Stream.of(1, 2, 3)
                        .map(i -> people.a(Role.COUNCIL_MEMBER, COUNTRY, i))
                        .toList());
        Numbered decision = new Numbered(fresh() + "/QĐ-BNNMT", TODAY, "Bộ trưởng");
        CouncilId council = central.council(ministry(), COUNTRY, "Hội đồng trung ương", sitting, decision);
        UUID rules = central.usualRules(ministry(), COUNTRY, decision);
        RoundId round = central.place(ministry(), COUNTRY, List.of(dossier));
        SessionId session = central.meet(ministry(), round, council, rules, TODAY, "Hà Nội", sitting, List.of(dossier));
        central.open(sitting.chair(), session, dossier);
        Map<String, Integer> sheet = sheet(points);
        Stream.concat(Stream.of(sitting.chair()), sitting.members().stream())
                .forEach(actor -> central.score(actor, session, dossier, sheet));
        return central.close(sitting.chair(), session, dossier);
    }

    /** The best of everything, or without criteria that no minimum marks until at most so many points are left. */
    private Map<String, Integer> sheet(int points) {
        var set = regulations.get("QD26-11");
        Map<String, Integer> sheet = new HashMap<>();
        BigDecimal total = BigDecimal.valueOf(100);
        for (var leaf : set.leaves()) {
            boolean marked = set.allMinimums().anyMatch(one -> one.criterion().equals(leaf.code()));
            boolean leave = !marked && total.compareTo(BigDecimal.valueOf(points)) > 0;
            sheet.put(leaf.code(), leave ? 0 : leaf.options().size());
            total = leave ? total.subtract(leaf.maxPoints()) : total;
        }
        return sheet;
    }

    private RegisterProduct listed(DossierId dossier) {
        return register.byCode(dossiers.get(dossier).productCode()).orElseThrow();
    }

    @Test
    void fiveStarsAreRecognisedByTheMinisterAndEndTheProposal() {
        DossierId dossier = sentUp();
        assertThat(listed(dossier).entry().proposedToCentral()).isTrue();
        ResultId result = centralResult(dossier, 100);
        assertThat(awaiting.of(SCOPE)).noneMatch(one -> one.result().dossier().equals(dossier));
        decisions.recognise(ministry(), people.a(Role.MINISTER, COUNTRY), List.of(result), fresh(), TODAY);
        RegisterProduct product = listed(dossier);
        assertThat(product.entry().proposedToCentral()).isFalse();
        assertThat(product.entry().standing()).isNotNull().satisfies(standing -> {
            assertThat(standing.stars()).isEqualTo(5);
            assertThat(standing.authority()).isEqualTo("Bộ trưởng Bộ Nông nghiệp và Môi trường");
            assertThat(standing.lastValidDay()).isEqualTo(LocalDate.of(2029, 8, 31));
        });
        assertThat(dossiers.get(dossier).state()).isEqualTo(DossierState.DECIDED);
    }

    @Test
    void belowNinetyThePointsOfTheMinistryMayBeUsedByTheProvince() {
        DossierId dossier = sentUp();
        ResultId result = centralResult(dossier, 89);
        assertThat(evaluations.find(result).orElseThrow().band()).isEqualTo(4);
        assertThat(awaiting.of(SCOPE)).noneMatch(one -> one.result().dossier().equals(dossier));
        decisions.notify(ministry(), result, false, fresh(), TODAY);
        assertThat(listedOrNot(dossier)).isFalse();
        AwaitingResults.Waiting waiting = awaiting.get(SCOPE, result);
        assertThat(waiting.open()).containsExactly(Course.RECOGNISE, Course.EVALUATE_AGAIN);
        choosing.choose(office(), result, "RECOGNISE", "Dùng kết quả của Hội đồng trung ương");
        decisions.recognise(office(), people.a(Role.PROVINCE_CHAIR, SCOPE), List.of(result), fresh(), TODAY);
        assertThat(listed(dossier).entry().standing())
                .isNotNull()
                .satisfies(standing -> assertThat(standing.stars()).isEqualTo(4));
    }

    private boolean listedOrNot(DossierId dossier) {
        return register.byCode(dossiers.get(dossier).productCode()).isPresent();
    }

    @Test
    void belowNinetyTheProvinceMayEvaluateAgain() {
        DossierId dossier = sentUp();
        ResultId result = centralResult(dossier, 89);
        decisions.notify(ministry(), result, false, fresh(), TODAY);
        choosing.choose(office(), result, "EVALUATE_AGAIN", "Hội đồng cấp tỉnh đánh giá lại hồ sơ");
        assertThat(awaiting.of(SCOPE)).noneMatch(one -> one.result().dossier().equals(dossier));
    }
}
