package vn.saolang.recognition.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.dossier.DossierId;
import vn.saolang.evaluation.CouncilSteps;
import vn.saolang.evaluation.CouncilSteps.Sitting;
import vn.saolang.evaluation.Evaluations;
import vn.saolang.evaluation.ResultId;
import vn.saolang.evaluation.ResultSummary;
import vn.saolang.evaluation.SeatedCouncil;
import vn.saolang.evaluation.SeatedCouncil.Table;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.DraftRules;
import vn.saolang.evaluation.app.RoundQueries;
import vn.saolang.evaluation.app.reconsideration.AnswerReconsideration;
import vn.saolang.evaluation.app.reconsideration.AskReconsideration;
import vn.saolang.evaluation.model.reconsideration.ReconsiderationRule;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.Stale;
import vn.saolang.ranking.CouncilPolicy.MinimumPolicy;
import vn.saolang.recognition.DecisionSteps;
import vn.saolang.recognition.model.DecisionKind;

/** A result looked at again before it is decided upon, by the council's rules. */
@WebTest
class ReconsiderationWebTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static int lastNumber = 900;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    SettableClock clock;

    @Autowired
    People people;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Evaluations evaluations;

    @Autowired
    CouncilSteps steps;

    @Autowired
    RoundQueries rounds;

    @Autowired
    AskReconsideration asking;

    @Autowired
    AnswerReconsideration answering;

    @Autowired
    DecisionSteps decisions;

    @Autowired
    PrepareDecision preparing;

    @Autowired
    AwaitingResults awaiting;

    SeatedCouncil councils;

    @BeforeEach
    void prepare() {
        clock.reset();
        councils = new SeatedCouncil();
        beans.autowireBean(councils);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private static DraftRules.Draft rules(Integer days, boolean others) {
        return SeatedCouncil.usualRules(BigDecimal.TEN, MinimumPolicy.MAJORITY)
                .with(new ReconsiderationRule(days, others));
    }

    /** A product of 4 stars, closed today by a chair and three members. */
    private ResultSummary concluded(Integer days, boolean others) {
        Table table = councils.open(3, 1, rules(days, others));
        table.scorers().forEach(actor -> councils.score(table, actor, Map.of()));
        return evaluations.find(councils.close(table)).orElseThrow();
    }

    private Actor producer() {
        return councils.dossiers().producer();
    }

    private static List<String> codes(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (RefusedException refused) {
            return refused.refusals().stream().map(Refusal::code).toList();
        }
    }

    @Test
    void itIsAskedOnlyWhereTheRulesProvideItAndInTime() {
        ResultSummary none = concluded(null, false);
        assertThat(codes(() -> asking.ask(producer(), none.id(), "Chưa tính VietGAP")))
                .containsExactly("evaluation.RECONSIDERATION_NOT_PROVIDED");
        ResultSummary five = concluded(5, false);
        // 2/9 is a holiday (and 1/9 in 2026): five working days after 1/9
        clock.setTo(LocalDate.of(2026, 9, 9), LocalTime.MIDNIGHT);
        LocalDate last = lastDay(five);
        clock.setTo(last.plusDays(1), LocalTime.MIDNIGHT);
        assertThat(codes(() -> asking.ask(producer(), five.id(), "Chưa tính VietGAP")))
                .containsExactly("evaluation.RECONSIDERATION_TOO_LATE");
        clock.setTo(last, LocalTime.of(23, 59, 59));
        assertThat(codes(() -> asking.ask(producer(), five.id(), " "))).containsExactly("evaluation.REASON_MISSING");
        asking.ask(producer(), five.id(), "Chưa tính VietGAP");
        assertThat(codes(() -> asking.ask(councils.office(), five.id(), "Lần nữa")))
                .containsExactly("evaluation.RECONSIDERED_ONCE");
        assertThatThrownBy(() -> asking.ask(people.a(Role.PRODUCER, "", 2), five.id(), "Không phải của tôi"))
                .isInstanceOf(NotFound.class);
    }

    @Autowired
    vn.saolang.regulation.WorkingDays calendar;

    @Autowired
    vn.saolang.regulation.Regulations sets;

    private LocalDate lastDay(ResultSummary result) {
        return calendar.addWorkingDays(result.concludedOn(), 5);
    }

    @Test
    void noDecisionIsMadeOverAnOpenRequestAndARefusedOneFreesIt() {
        ResultSummary result = concluded(10, false);
        UUID request = asking.ask(producer(), result.id(), "Chưa tính VietGAP");
        DecisionKind kind = result.band() == 5 ? DecisionKind.APPROVAL : DecisionKind.RECOGNITION;
        assertThat(codes(() -> preparing.prepare(councils.office(), kind, List.of(result.id()))))
                .contains("recognition.RECONSIDERATION_OPEN");
        assertThatThrownBy(() -> answering.answer(councils.member(1), request, false, "Không"))
                .isInstanceOf(NotFound.class);
        assertThat(codes(() -> answering.answer(councils.chair(), request, false, "")))
                .containsExactly("evaluation.REASON_MISSING");
        answering.answer(councils.chair(), request, false, "Minh chứng đã được xét");
        assertThatThrownBy(() -> answering.answer(councils.chair(), request, true, "Nghĩ lại"))
                .isInstanceOf(Stale.class);
        decide(result);
        assertThat(codes(() -> asking.ask(producer(), result.id(), "Lần nữa")))
                .containsExactly("evaluation.DECIDED_ALREADY");
    }

    private void decide(ResultSummary result) {
        Actor signer = people.a(Role.PROVINCE_CHAIR, SeatedCouncil.SCOPE);
        DecisionKind kind = result.band() == 5 ? DecisionKind.APPROVAL : DecisionKind.RECOGNITION;
        String number = Integer.toString(++lastNumber);
        if (kind == DecisionKind.APPROVAL) {
            decisions.approve(councils.office(), signer, List.of(result.id()), number, TODAY);
        } else {
            decisions.recognise(councils.office(), signer, List.of(result.id()), number, TODAY);
        }
    }

    @Test
    void grantedItIsJudgedByOthersAndTheNewResultTakesTheFirstsPlace() {
        ResultSummary first = concluded(10, true);
        UUID request = asking.ask(councils.office(), first.id(), "Tính nhầm tiêu chí 1.1");
        answering.answer(councils.chair(), request, true, "Cần chấm lại");
        assertThat(awaiting.of(SeatedCouncil.SCOPE))
                .noneMatch(one -> one.result().id().equals(first.id()));
        clock.setTo(TODAY.plusDays(1));
        Sitting same = sitting(1);
        assertThat(codes(() -> meet(first.dossier(), same))).containsExactly("evaluation.NOBODY_ELSE_SCORES");
        Sitting others = sitting(11);
        SessionId meeting = meet(first.dossier(), others);
        steps.open(others.chair(), meeting, first.dossier());
        Map<String, Integer> best = new java.util.HashMap<>();
        sets.get("QD26-11")
                .leaves()
                .forEach(leaf -> best.put(leaf.code(), leaf.options().size()));
        others.members().forEach(one -> steps.score(one, meeting, first.dossier(), best));
        ResultId second = steps.close(others.chair(), meeting, first.dossier());
        assertThat(evaluations.find(second).orElseThrow().sheets()).isEqualTo(3);
        assertThat(evaluations.resultsOf(first.dossier()))
                .extracting(ResultSummary::id)
                .containsExactly(second, first.id());
        assertThat(awaiting.of(SeatedCouncil.SCOPE))
                .anyMatch(one -> one.result().id().equals(second))
                .noneMatch(one -> one.result().id().equals(first.id()));
        assertThat(codes(() -> asking.ask(producer(), second, "Lần nữa"))).contains("evaluation.RECONSIDERED_ONCE");
    }

    /** The chair who led first, and three members beginning with a number. */
    private Sitting sitting(int from) {
        return new Sitting(
                councils.chair(),
                councils.secretary(),
                List.of(councils.member(from), councils.member(from + 1), councils.member(from + 2)));
    }

    private SessionId meet(DossierId dossier, Sitting sitting) {
        var decision = new CouncilSteps.Numbered(++lastNumber + "/QĐ-UBND", TODAY, "Chủ tịch");
        var council = steps.council(councils.office(), SeatedCouncil.SCOPE, "Hội đồng xem xét lại", sitting, decision);
        UUID law = councils.issuedRules(SeatedCouncil.usualRules(BigDecimal.TEN, MinimumPolicy.MAJORITY));
        var round = rounds.rounds(SeatedCouncil.SCOPE).stream()
                .map(one -> one.round().id())
                .filter(id -> rounds.round(councils.office(), id).candidates().stream()
                        .anyMatch(one -> one.dossier().equals(dossier.value()) && one.free()))
                .findFirst()
                .orElseThrow();
        return steps.meet(councils.office(), round, council, law, TODAY, "Thái Nguyên", sitting, List.of(dossier));
    }

    @Test
    void thePagesShowItToProducerOfficeAndChairOnly() {
        ResultSummary result = concluded(10, false);
        String url = "/results/" + result.id() + "/reconsideration";
        assertThat(text(producer(), "/reconsiderations", 200)).contains(url);
        assertThat(text(producer(), url, 200)).contains("Gửi kiến nghị", "Quy chế của Hội đồng");
        text(people.a(Role.PRODUCER, "", 2), url, 404);
        text(councils.member(1), url, 403);
        assertThat(post(producer(), url, Map.of("ground", ""), 422)).contains("Hãy ghi lý do.");
        post(producer(), url, Map.of("ground", "Chưa tính VietGAP"), 303);
        assertThat(text(councils.chair(), "/work", 200)).contains(url);
        assertThat(text(councils.chair(), url, 200)).contains("Chưa tính VietGAP", "Chấp thuận");
        assertThat(text(councils.office(), url, 200)).doesNotContain("Chấp thuận: đánh giá lại");
    }

    private String text(Actor reader, String url, int status) {
        var answer = mvc.get().uri(url).with(people.as(reader)).exchange();
        assertThat(answer).as(url).hasStatus(status);
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String post(Actor actor, String url, Map<String, String> form, int status) {
        var request = mvc.post().uri(url).with(people.as(actor)).with(csrf());
        form.forEach(request::formField);
        var answer = request.exchange();
        assertThat(answer).as(url).hasStatus(status);
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
