package vn.saolang.recognition.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.dossier.DossierState;
import vn.saolang.dossier.Dossiers;
import vn.saolang.evaluation.Evaluations;
import vn.saolang.evaluation.ResultSummary;
import vn.saolang.evaluation.SeatedCouncil;
import vn.saolang.evaluation.SeatedCouncil.Table;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.Stale;
import vn.saolang.ranking.CouncilPolicy.MinimumPolicy;
import vn.saolang.recognition.model.Course;
import vn.saolang.recognition.model.Decision;
import vn.saolang.recognition.model.DecisionKind;
import vn.saolang.recognition.model.DecisionState;
import vn.saolang.recognition.model.Notice;
import vn.saolang.recognition.model.Outcome;
import vn.saolang.recognition.register.CertificateState;
import vn.saolang.recognition.register.Register;
import vn.saolang.recognition.register.RegisterProduct;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Criterion;
import vn.saolang.regulation.Option;
import vn.saolang.regulation.Regulations;

/** From a province's result to decision, certificate, register and notice (26/2026 Điều 4.1, 7.3 đ–g). */
@WebTest
class DecisionWebTest {

    private static final String SCOPE = SeatedCouncil.SCOPE;
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static int lastNumber = 100;

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
    AwaitingResults awaiting;

    @Autowired
    ChooseCourse choosing;

    @Autowired
    PrepareDecision preparing;

    @Autowired
    MoveDecision moving;

    @Autowired
    SignDecision signing;

    @Autowired
    SendUp sending;

    @Autowired
    DraftNotice drafting;

    @Autowired
    IssueNotice issuing;

    @Autowired
    NoticeQueries notices;

    @Autowired
    DecisionQueries decisions;

    @Autowired
    Register register;

    @Autowired
    MockMvcTester mvc;

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

    private Actor office() {
        return people.a(Role.PROVINCE_OFFICE, SCOPE);
    }

    private Actor chair() {
        return people.a(Role.PROVINCE_CHAIR, SCOPE);
    }

    private ResultSummary result(Map<String, Integer> otherwise) {
        Table table = councils.open(3, 1, SeatedCouncil.usualRules(BigDecimal.TEN, MinimumPolicy.MAJORITY));
        table.scorers().forEach(actor -> councils.score(table, actor, otherwise));
        return evaluations.find(councils.close(table)).orElseThrow();
    }

    /** Just what 4 stars take, and the best of what has no minimum beyond. */
    private ResultSummary fourStars() {
        return result(atMost(4));
    }

    private Map<String, Integer> atMost(int stars) {
        CriteriaSet set = regulations.get("QD26-11");
        Map<String, Integer> options = new HashMap<>();
        set.leaves().forEach(leaf -> options.put(leaf.code(), lowest(leaf, minimum(set, leaf, stars))));
        return options;
    }

    private static BigDecimal minimum(CriteriaSet set, Criterion leaf, int stars) {
        return set.allMinimums()
                .filter(one -> one.stars() <= stars && one.criterion().equals(leaf.code()))
                .map(one -> one.points())
                .max(BigDecimal::compareTo)
                .orElse(stars < 3 ? BigDecimal.ZERO : leaf.maxPoints());
    }

    private static int lowest(Criterion leaf, BigDecimal points) {
        return leaf.options().stream()
                .filter(one -> one.points().compareTo(points) >= 0)
                .min(java.util.Comparator.comparing(Option::points))
                .map(Option::index)
                .orElse(0);
    }

    private UUID submitted(DecisionKind kind, ResultSummary... results) {
        UUID id = preparing.prepare(
                office(), kind, List.of(results).stream().map(ResultSummary::id).toList());
        moving.submit(office(), id, 0, "", "");
        return id;
    }

    private UUID signed(DecisionKind kind, ResultSummary... results) {
        UUID id = submitted(kind, results);
        signing.sign(chair(), id, 1, fresh(), TODAY.toString());
        return id;
    }

    private static String fresh() {
        return Integer.toString(++lastNumber);
    }

    private RegisterProduct listed(ResultSummary result) {
        return register.byCode(dossiers.get(result.dossier()).productCode()).orElseThrow();
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
    void aSignedDecisionRecognisesGrantsThirtySixMonthsAndListsTheProduct() {
        ResultSummary result = fourStars();
        assertThat(result.stars()).as("stars of %s points", result.total()).isEqualTo(4);
        assertThat(result.band()).isEqualTo(4);
        UUID id = signed(DecisionKind.RECOGNITION, result);
        assertThat(decisions.get(chair(), id).state()).isEqualTo(DecisionState.ISSUED);
        RegisterProduct product = listed(result);
        assertThat(product.entry().standing()).isNotNull().satisfies(standing -> {
            assertThat(standing.stars()).isEqualTo(4);
            assertThat(standing.state()).isEqualTo(CertificateState.VALID);
            assertThat(standing.issuedOn()).isEqualTo(TODAY);
            assertThat(standing.lastValidDay()).isEqualTo(LocalDate.of(2029, 8, 31));
            assertThat(standing.authority()).isEqualTo("Chủ tịch UBND tỉnh Thái Nguyên");
            assertThat(standing.act()).isEqualTo("26/2026/QĐ-TTg");
        });
        assertThat(dossiers.get(result.dossier()).state()).isEqualTo(DossierState.DECIDED);
        assertThat(awaiting.of(SCOPE)).noneMatch(one -> one.result().equals(result));
    }

    @Test
    void numberAndDayAreAskedForAndNeverMadeUp() {
        ResultSummary result = fourStars();
        UUID id = submitted(DecisionKind.RECOGNITION, result);
        assertThat(codes(() -> signing.sign(chair(), id, 1, " ", "")))
                .containsExactly("recognition.NUMBER_MISSING", "recognition.DAY_MISSING");
        assertThat(codes(() -> signing.sign(chair(), id, 1, "12/QĐ", "31/02/2026")))
                .containsExactly("recognition.NUMBER_FORM", "recognition.DAY_FORM");
        assertThat(codes(() -> signing.sign(
                        chair(),
                        id,
                        1,
                        fresh(),
                        result.concludedOn().minusDays(1).toString())))
                .containsExactly("recognition.DAY_BEFORE_RESULT");
        assertThat(codes(() ->
                        signing.sign(chair(), id, 1, fresh(), TODAY.plusDays(1).toString())))
                .containsExactly("recognition.DAY_IN_FUTURE");
        String number = fresh();
        signing.sign(chair(), id, 1, "0" + number, "01/09/2026");
        UUID other = submitted(DecisionKind.RECOGNITION, fourStars());
        assertThat(codes(() -> signing.sign(chair(), other, 1, number, TODAY.toString())))
                .containsExactly("recognition.NUMBER_TAKEN");
        assertThat(decisions.get(chair(), other).number()).isNull();
    }

    @Test
    void ofTwoWhoSignAtOnceOneIsToldThatItIsDone() throws Exception {
        UUID id = submitted(DecisionKind.RECOGNITION, fourStars());
        Actor first = chair();
        Actor second = people.a(Role.PROVINCE_CHAIR, SCOPE, 2);
        List<Callable<String>> both = List.of(
                () -> outcome(() -> signing.sign(first, id, 1, fresh(), TODAY.toString())),
                () -> outcome(() -> signing.sign(second, id, 1, fresh(), TODAY.toString())));
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<String> outcomes = threads.invokeAll(both).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
            assertThat(outcomes).containsExactlyInAnyOrder("signed", "Stale");
        }
    }

    private static String outcome(Runnable act) {
        try {
            act.run();
            return "signed";
        } catch (Stale stale) {
            return "Stale";
        }
    }

    @Test
    void oneResultStandsOnOneListOnlyAndADiscardedDraftSetsItFree() {
        ResultSummary result = fourStars();
        UUID draft = preparing.prepare(office(), DecisionKind.RECOGNITION, List.of(result.id()));
        assertThatThrownBy(() -> preparing.prepare(office(), DecisionKind.RECOGNITION, List.of(result.id())))
                .isInstanceOf(NotFound.class);
        moving.discard(office(), draft, 0);
        assertThat(preparing.prepare(office(), DecisionKind.RECOGNITION, List.of(result.id())))
                .isNotNull();
    }

    @Test
    void ninetyPointsAreApprovedProposedAndSentUpWithoutACertificate() {
        ResultSummary result = result(Map.of());
        assertThat(codes(() -> preparing.prepare(office(), DecisionKind.RECOGNITION, List.of(result.id()))))
                .containsExactly("recognition.OTHER_COURSE");
        UUID id = signed(DecisionKind.APPROVAL, result);
        RegisterProduct product = listed(result);
        assertThat(product.entry().proposedToCentral()).isTrue();
        assertThat(product.entry().standing()).isNull();
        assertThat(codes(() -> sending.send(office(), id, "", "")))
                .contains("recognition.DAY_MISSING", "recognition.NUMBER_MISSING");
        sending.send(office(), id, "1234/UBND-NN", TODAY.toString());
        assertThatThrownBy(() -> sending.send(office(), id, "1235/UBND-NN", TODAY.toString()))
                .isInstanceOf(Stale.class);
        assertThat(dossiers.get(result.dossier()).state()).isEqualTo(DossierState.IN_ROUND);
    }

    @Test
    void ninetyPointsWithAMissedFiveStarMinimumAreTheOfficesChoiceWithAReason() {
        String marked = regulations.get("QD26-11").minimums().get(5).getFirst().criterion();
        Criterion leaf = regulations.get("QD26-11").leaf(marked).orElseThrow();
        ResultSummary result = result(Map.of(marked, lowest(leaf, minimum(regulations.get("QD26-11"), leaf, 4))));
        assertThat(result.band()).isEqualTo(5);
        assertThat(result.stars()).isEqualTo(4);
        assertThat(awaiting.get(SCOPE, result.id()).needsChoice()).isTrue();
        assertThat(codes(() -> choosing.choose(office(), result.id(), "EVALUATE_AGAIN", "")))
                .containsExactly("recognition.COURSE_NOT_OPEN", "recognition.REASON_MISSING");
        choosing.choose(office(), result.id(), "RECOGNISE", "Chủ thể chưa có thị trường quốc tế");
        assertThat(awaiting.get(SCOPE, result.id()).course()).isEqualTo(Course.RECOGNISE);
        signed(DecisionKind.RECOGNITION, result);
        assertThat(listed(result).entry().standing())
                .isNotNull()
                .satisfies(standing -> assertThat(standing.stars()).isEqualTo(4));
    }

    @Test
    void twoStarsGetNoDecisionButANoticeThatEntityAndCommuneRead() {
        ResultSummary result = result(atMost(2));
        assertThat(result.stars()).isLessThan(3);
        assertThat(codes(() -> preparing.prepare(office(), DecisionKind.RECOGNITION, List.of(result.id()))))
                .containsExactly("recognition.OTHER_COURSE");
        drafting.withoutDecision(office(), result.id());
        Notice draft = notices.readableBy(office()).stream()
                .filter(one -> one.result().equals(result.id()))
                .findFirst()
                .orElseThrow();
        Actor producer = councils.dossiers().producer();
        Actor officer = councils.dossiers().officer();
        assertThat(notices.readableBy(producer)).doesNotContain(draft);
        issuing.issue(office(), draft.id(), 0, fresh(), TODAY.toString());
        assertThat(notices.get(producer, draft.id()).outcome()).isEqualTo(Outcome.BELOW);
        assertThat(notices.get(officer, draft.id()).number()).isNotNull();
        assertThat(dossiers.get(result.dossier()).state()).isEqualTo(DossierState.DECIDED);
        Actor elsewhere = people.a(Role.COMMUNE_OFFICER, "04048@2025-07-01");
        assertThatThrownBy(() -> notices.get(elsewhere, draft.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void anotherProvinceDoesNotLearnThatTheDecisionExists() {
        UUID id = submitted(DecisionKind.RECOGNITION, fourStars());
        Actor otherChair = people.a(Role.PROVINCE_CHAIR, "14@2025-07-01");
        assertThatThrownBy(() -> signing.sign(otherChair, id, 1, fresh(), TODAY.toString()))
                .isInstanceOf(NotFound.class);
        assertThat(mvc.get().uri("/decisions/" + id).with(people.as(otherChair)))
                .hasStatus(404);
        assertThat(mvc.post()
                        .uri("/decisions/" + id + "/signature")
                        .with(people.as(office()))
                        .with(csrf())
                        .param("version", "1"))
                .hasStatus(403);
    }

    @Test
    void thePagesShowWhatWaitsAndARefusedSignatureKeepsWhatWasTyped() {
        UUID id = submitted(DecisionKind.RECOGNITION, fourStars());
        assertThat(mvc.get().uri("/decisions").with(people.as(office())))
                .hasStatusOk()
                .bodyText()
                .contains("Đang trình ký");
        assertThat(mvc.post()
                        .uri("/decisions/" + id + "/signature")
                        .with(people.as(chair()))
                        .with(csrf())
                        .param("version", "1")
                        .param("number", "không số"))
                .hasStatus(422)
                .bodyText()
                .contains("không số", "Số chỉ gồm tối đa 6 chữ số", "Chưa có ngày");
        Decision decision = decisions.get(chair(), id);
        String base = "/decisions/" + id;
        for (String paper : List.of(
                base + "/papers/submission.pdf",
                base + "/papers/decision.docx",
                base + "/papers/decision.pdf",
                base + "/certificates/" + decision.items().getFirst().id() + ".pdf")) {
            assertThat(mvc.get().uri(paper).with(people.as(chair()))).hasStatusOk();
        }
        moving.giveBack(chair(), id, 1, "Thiếu biên bản");
        assertThat(mvc.get().uri(base).with(people.as(office()))).bodyText().contains("Thiếu biên bản");
    }
}
