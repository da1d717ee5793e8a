package vn.saolang.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.dossier.DossierId;
import vn.saolang.evaluation.SeatedCouncil.Table;
import vn.saolang.evaluation.app.DraftRules;
import vn.saolang.evaluation.app.session.CloseProduct;
import vn.saolang.evaluation.app.session.KnockOutProduct;
import vn.saolang.evaluation.app.session.RecordFinding;
import vn.saolang.evaluation.app.session.ReopenSheets;
import vn.saolang.evaluation.app.session.SaveAnswer;
import vn.saolang.evaluation.app.session.SessionQueries;
import vn.saolang.evaluation.model.BoardLine;
import vn.saolang.evaluation.model.Findings.TieConclusion;
import vn.saolang.evaluation.model.ProductState;
import vn.saolang.evaluation.model.SavedAnswer;
import vn.saolang.evaluation.model.Tally;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Stale;
import vn.saolang.ranking.CouncilPolicy.MinimumPolicy;

/** A council's session as a state machine, on the database. */
@WebTest
class SessionWebTest {

    private static final BigDecimal TEN = BigDecimal.TEN;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    SettableClock clock;

    @Autowired
    CloseProduct closing;

    @Autowired
    ReopenSheets reopening;

    @Autowired
    KnockOutProduct knocking;

    @Autowired
    RecordFinding recording;

    @Autowired
    SaveAnswer saving;

    @Autowired
    SessionQueries sessions;

    @Autowired
    Evaluations evaluations;

    SeatedCouncil councils;

    @BeforeEach
    void prepare() {
        clock.reset();
        councils = new SeatedCouncil();
        beans.autowireBean(councils);
    }

    @Autowired
    org.springframework.jdbc.core.simple.JdbcClient jdbc;

    @AfterEach
    void theDataKeepItsRulesAndTheClockIsReset() throws java.io.IOException {
        clock.reset();
        var files = new org.springframework.core.io.support.PathMatchingResourcePatternResolver()
                .getResources("classpath:invariants/evaluation/*.sql");
        assertThat(files).isNotEmpty();
        for (var file : files) {
            String sql = file.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
            assertThat(jdbc.sql(sql).query().listOfRows())
                    .as(file.getFilename())
                    .isEmpty();
        }
    }

    @Test
    void fullMarksOfEverybodyMakeFiveStars() {
        Table table = councils.open(3, 1, SeatedCouncil.usualRules(TEN, MinimumPolicy.MAJORITY));
        table.scorers().forEach(actor -> councils.score(table, actor, Map.of()));
        ResultSummary result = evaluations.find(councils.close(table)).orElseThrow();
        assertThat(result.stars()).isEqualTo(5);
        assertThat(result.total()).isEqualByComparingTo("100");
        assertThat(result.sheets()).isEqualTo(4);
        DossierId dossier = result.dossier();
        assertThat(evaluations.latest(dossier, Level.PROVINCE)).contains(result);
        assertThat(evaluations.latest(dossier, Level.CENTRAL)).isEmpty();
        assertThat(evaluations.awaitingDecision(SeatedCouncil.SCOPE)).contains(result);
    }

    @Test
    void quorumIsThreeQuartersOfTheAppointedRoundedUpAndCountsTheChair() {
        Table table = councils.convened(4, 1, SeatedCouncil.usualRules(TEN, MinimumPolicy.MAJORITY));
        // Five appointed: four are needed.
        councils.present(table, table.scorers().subList(0, 3));
        assertThat(codes(() -> councils.opening.open(table.chair(), table.session(), table.product(), "")))
                .containsExactly("evaluation.QUORUM");
        councils.present(table, table.scorers().subList(1, 5));
        assertThat(codes(() -> councils.opening.open(table.chair(), table.session(), table.product(), "")))
                .containsExactly("evaluation.CHAIR_PRESENT");
        councils.present(table, table.scorers().subList(0, 4));
        councils.opening.open(table.secretary(), table.session(), table.product(), "");
        assertThat(codes(() -> councils.close(table))).containsExactly("evaluation.SHEETS_FINISHED");
    }

    @Test
    void aPresentMemberWithoutAFinishedSheetBlocksClosingAndOneWhoLeftAfterFinishingStillCounts() {
        Table table = councils.open(3, 1, SeatedCouncil.usualRules(TEN, MinimumPolicy.MAJORITY));
        table.scorers().subList(0, 3).forEach(actor -> councils.score(table, actor, Map.of()));
        assertThat(codes(() -> councils.close(table))).containsExactly("evaluation.SHEETS_FINISHED");
        // The fourth goes home, and so does one whose sheet is in: three of four took part.
        councils.present(table, table.scorers().subList(0, 2));
        ResultSummary result = evaluations.find(councils.close(table)).orElseThrow();
        assertThat(result.sheets()).isEqualTo(3);
    }

    @Test
    void aSpreadBeyondTheRulesBlocksUntilTheChairReopensAndEarlierSheetsAreKept() {
        Table table = councils.open(3, 1, SeatedCouncil.usualRules(TEN, MinimumPolicy.MAJORITY));
        Map<String, Integer> severe = Map.of("1.1", 0, "1.2", 0, "1.3", 0, "1.4", 0, "1.5", 0);
        table.scorers().subList(0, 3).forEach(actor -> councils.score(table, actor, Map.of()));
        assertThat(board(table.chair(), table).spread()).isEqualTo(Tally.Spread.NOT_YET);
        councils.score(table, table.members().get(2), severe);
        assertThat(board(table.chair(), table).spread()).isEqualTo(Tally.Spread.EXCEEDED);
        assertThat(codes(() -> councils.close(table))).containsExactly("evaluation.SPREAD");
        assertThat(codes(() -> reopening.reopen(table.chair(), table.session(), table.product(), " ")))
                .containsExactly("evaluation.REASON_MISSING");
        reopening.reopen(table.chair(), table.session(), table.product(), "Chênh lệch quá 10 điểm");
        assertThat(board(table.chair(), table).product().attempt()).isEqualTo(2);
        // Everybody goes on from the last sheet; only one changes his mind.
        table.scorers().forEach(actor -> councils.score(table, actor, Map.of()));
        ResultSummary result = evaluations.find(councils.close(table)).orElseThrow();
        assertThat(result.total()).isEqualByComparingTo("100");
    }

    @Test
    void aScoringChairLearnsOfTheSpreadOnlyAfterHisOwnSheetAndTheSecretaryAtOnce() {
        Table table = councils.open(
                3,
                1,
                DraftRules.Draft.plain(
                        new DraftRules.Gathering(1, 2, false),
                        new DraftRules.Counting(true, TEN, 2, MinimumPolicy.MAJORITY, false),
                        false));
        councils.present(table, table.members());
        councils.score(table, table.members().get(0), Map.of());
        councils.score(table, table.members().get(1), Map.of());
        councils.score(table, table.members().get(2), Map.of("1.1", 0, "1.2", 0, "1.3", 0, "1.4", 0, "1.5", 0));
        assertThat(board(table.secretary(), table).spread()).isEqualTo(Tally.Spread.EXCEEDED);
        BoardLine seen = board(table.chair(), table);
        assertThat(seen.spread()).isNull();
        assertThat(seen.unmet()).isEmpty();
    }

    @Test
    void exactlyHalfOfTheSheetsOnAMinimumIsTheChairsRecordedConclusion() {
        Table table = councils.open(3, 1, SeatedCouncil.usualRules(null, MinimumPolicy.MAJORITY));
        String marked = firstFiveStarMinimum();
        table.scorers().subList(0, 2).forEach(actor -> councils.score(table, actor, Map.of()));
        table.scorers().subList(2, 4).forEach(actor -> councils.score(table, actor, Map.of(marked, 0)));
        assertThat(codes(() -> councils.close(table))).isNotEmpty().allMatch("evaluation.TIE"::equals);
        for (var tie : board(table.chair(), table).ties()) {
            recording.concludeTie(
                    table.chair(),
                    table.session(),
                    table.product(),
                    new TieConclusion(tie.stars(), tie.criterion(), true, "Minh chứng đủ"));
        }
        assertThat(evaluations.find(councils.close(table)).orElseThrow().stars())
                .isEqualTo(5);
    }

    private String firstFiveStarMinimum() {
        var set = councils.regulations.get("QD26-11");
        return set.minimums().get(5).getFirst().criterion();
    }

    @Test
    void aKnockOutEndsTheEvaluationWhateverThePoints() {
        Table table = councils.open(3, 1, SeatedCouncil.usualRules(TEN, MinimumPolicy.MAJORITY));
        table.scorers().forEach(actor -> councils.score(table, actor, Map.of()));
        assertThat(codes(() -> knocking.knockOut(table.chair(), table.session(), table.product(), "HS9", "Giả mạo")))
                .containsExactly("evaluation.GROUND_MISSING");
        ResultId id = knocking.knockOut(table.chair(), table.session(), table.product(), "HS1", "Giấy tờ giả mạo");
        ResultSummary result = evaluations.find(id).orElseThrow();
        assertThat(result.knockedOut()).isTrue();
        assertThat(result.stars()).isZero();
        assertThat(result.knockOutReason()).contains("Giấy tờ giả mạo");
        assertThat(codes(() -> councils.close(table))).containsExactly("evaluation.ALREADY_CLOSED");
    }

    @Test
    void aVoteAfterClosingGetsAClearAnswerAndChangesNothing() {
        Table table = councils.open(1, 1, SeatedCouncil.usualRules(TEN, MinimumPolicy.MAJORITY));
        table.scorers().forEach(actor -> councils.score(table, actor, Map.of()));
        councils.close(table);
        assertThat(codes(() ->
                        saving.save(table.chair(), table.session(), table.product(), new SavedAnswer("1.1", 1, "", 1))))
                .containsExactly("evaluation.ALREADY_CLOSED");
    }

    @Test
    void twoChairsClosingAtTheSameMomentMakeOneResult() throws Exception {
        Table table = councils.open(2, 1, SeatedCouncil.usualRules(TEN, MinimumPolicy.MAJORITY));
        table.scorers().forEach(actor -> councils.score(table, actor, Map.of()));
        List<Callable<Object>> both = List.of(() -> councils.close(table), () -> councils.close(table));
        List<Object> outcomes = together(both);
        assertThat(outcomes).filteredOn(ResultId.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(RefusedException.class::isInstance).hasSize(1);
    }

    @Test
    void twentyMembersSavingAtOnceLoseNothingThatWasAcknowledged() throws Exception {
        Table table = councils.open(20, 1, SeatedCouncil.usualRules(TEN, MinimumPolicy.MAJORITY));
        var leaves = councils.regulations.get("QD26-11").leaves();
        List<Callable<Object>> all = new ArrayList<>();
        for (Actor actor : table.members()) {
            all.add(() -> {
                for (var leaf : leaves) {
                    saving.save(
                            actor,
                            table.session(),
                            table.product(),
                            new SavedAnswer(leaf.code(), leaf.options().size(), actor.name(), 0));
                }
                return "done";
            });
        }
        assertThat(together(all)).containsOnly("done");
        for (Actor actor : table.members()) {
            for (var leaf : leaves) {
                SavedAnswer stored = councils.sheets.answer(actor, table.session(), table.product(), leaf.code());
                assertThat(stored)
                        .isEqualTo(new SavedAnswer(leaf.code(), leaf.options().size(), actor.name(), 1));
            }
        }
    }

    @Test
    void theSecondOfTwoWindowsIsToldAndLosesNothingSilently() {
        Table table = councils.open(1, 1, SeatedCouncil.usualRules(TEN, MinimumPolicy.MAJORITY));
        Actor member = table.members().getFirst();
        saving.save(member, table.session(), table.product(), new SavedAnswer("1.1", 1, "", 0));
        assertThatThrownBy(
                        () -> saving.save(member, table.session(), table.product(), new SavedAnswer("1.1", 2, "", 0)))
                .isInstanceOf(Stale.class);
        assertThat(saving.save(member, table.session(), table.product(), new SavedAnswer("1.1", 2, "", 1))
                        .version())
                .isEqualTo(2);
        assertThat(codes(
                        () -> saving.save(member, table.session(), table.product(), new SavedAnswer("1.1", 99, "", 2))))
                .containsExactly("evaluation.NO_SUCH_OPTION");
    }

    private BoardLine board(Actor actor, Table table) {
        return sessions.board(sessions.session(actor, table.session())).getFirst();
    }

    private static List<String> codes(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (RefusedException refused) {
            return refused.refusals().stream().map(Refusal::code).toList();
        }
    }

    /** Runs all at the same moment; an exception is an outcome too. */
    private static List<Object> together(List<Callable<Object>> acts) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Object> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Object>> running = acts.stream()
                    .map(act -> threads.submit(() -> {
                        start.await();
                        try {
                            return act.call();
                        } catch (RefusedException refused) {
                            return refused;
                        }
                    }))
                    .toList();
            start.countDown();
            for (Future<Object> one : running) {
                outcomes.add(one.get());
            }
        }
        return outcomes;
    }

    @Test
    void productsOfOneSessionAreClosedOneByOne() {
        Table table = councils.open(1, 2, SeatedCouncil.usualRules(TEN, MinimumPolicy.MAJORITY));
        table.scorers().forEach(actor -> councils.score(table, actor, Map.of()));
        councils.close(table);
        var whole = sessions.session(table.chair(), table.session());
        assertThat(whole.over()).isFalse();
        assertThat(whole.products())
                .extracting(one -> one.state())
                .containsExactly(ProductState.CLOSED, ProductState.WAITING);
    }
}
