package vn.saolang.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.evaluation.ReEvaluated.Asked;
import vn.saolang.evaluation.app.ballot.BallotQueries;
import vn.saolang.evaluation.app.ballot.RemindMembers;
import vn.saolang.evaluation.app.ballot.ReturnBallot;
import vn.saolang.evaluation.app.ballot.TurnIntoMeeting;
import vn.saolang.evaluation.app.session.CloseProduct;
import vn.saolang.evaluation.app.session.FinishSheet;
import vn.saolang.evaluation.app.session.NoteAttendance;
import vn.saolang.evaluation.app.session.OpenScoring;
import vn.saolang.evaluation.app.session.ReopenSheets;
import vn.saolang.evaluation.app.session.SessionQueries;
import vn.saolang.evaluation.app.session.SheetQueries;
import vn.saolang.evaluation.model.ProductState;
import vn.saolang.evaluation.model.ballot.Opinion;
import vn.saolang.evaluation.model.ballot.Turning;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;

/** The council asked in writing about a re-evaluation (26/2026 Điều 7.6d), on the database. */
@WebTest
class BallotWebTest {

    private static final LocalDate REPLY_BY = LocalDate.of(2026, 9, 10);

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    SettableClock clock;

    @Autowired
    CloseProduct closing;

    @Autowired
    ReturnBallot returning;

    @Autowired
    FinishSheet finishing;

    @Autowired
    TurnIntoMeeting turning;

    @Autowired
    ReopenSheets reopening;

    @Autowired
    RemindMembers reminding;

    @Autowired
    SessionQueries sessions;

    @Autowired
    SheetQueries sheets;

    @Autowired
    BallotQueries ballots;

    @Autowired
    OpenScoring opening;

    @Autowired
    NoteAttendance attendance;

    @Autowired
    Evaluations evaluations;

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

    private Asked asked() {
        return world.asked(BigDecimal.TEN, REPLY_BY);
    }

    private static List<String> codes(ThrowingCallable act) {
        RefusedException refused = org.assertj.core.api.Assertions.catchThrowableOfType(RefusedException.class, act);
        assertThat(refused).as("a refusal").isNotNull();
        return refused.refusals().stream().map(Refusal::code).toList();
    }

    private List<String> unmet(Asked asked, Actor by) {
        return codes(() -> closing.close(by, asked.ballot(), asked.product()));
    }

    @Test
    void allAgreeingBallotsMakeTheResultWithoutAnybodyPresent() {
        Asked asked = asked();
        asked.members().forEach(one -> world.agrees(asked, one, 85));
        ResultSummary result = evaluations
                .find(closing.close(world.secretary(), asked.ballot(), asked.product()))
                .orElseThrow();
        assertThat(result.stars()).isEqualTo(4);
        assertThat(result.sheets()).isEqualTo(4);
        assertThat(ballots.counted(world.chair(), asked.ballot()))
                .singleElement()
                .satisfies(one -> assertThat(one.count().votes()).hasSize(4));
    }

    @Test
    void whileABallotIsOutNothingIsToldAndNothingIsClosedUntilTheLastDayIsOver() {
        Asked asked = asked();
        world.agrees(asked, world.chair(), 85);
        world.agrees(asked, world.member(1), 85);
        world.disagrees(asked, world.member(2), 60);
        assertThat(unmet(asked, world.chair())).containsExactly("evaluation.BALLOTS_OUT");
        clock.setTo(REPLY_BY, LocalTime.of(23, 59, 59));
        assertThat(unmet(asked, world.chair())).containsExactly("evaluation.BALLOTS_OUT");
        clock.setTo(REPLY_BY.plusDays(1), LocalTime.MIDNIGHT);
        assertThat(unmet(asked, world.chair()))
                .containsExactly(
                        "evaluation.BALLOT_DISAGREED", "evaluation.BALLOT_STARS_DIFFER", "evaluation.BALLOT_SPREAD");
    }

    @Test
    void theQuorumOfTheRulesCountsReturnedBallots() {
        Asked asked = asked();
        world.agrees(asked, world.chair(), 85);
        world.agrees(asked, world.member(1), 85);
        clock.setTo(REPLY_BY.plusDays(1));
        assertThat(unmet(asked, world.chair())).containsExactly("evaluation.BALLOT_QUORUM");
        world.agrees(asked, world.member(2), 85);
        assertThat(closing.close(world.chair(), asked.ballot(), asked.product()))
                .isNotNull();
    }

    @Test
    void theChairsBallotIsNeededWhereTheRulesWantTheChair() {
        Asked asked = asked();
        List.of(1, 2, 3).forEach(i -> world.agrees(asked, world.member(i), 85));
        clock.setTo(REPLY_BY.plusDays(1));
        assertThat(unmet(asked, world.secretary())).containsExactly("evaluation.CHAIR_BALLOT");
    }

    @Test
    void aBallotNeedsAnOpinionAndAReasonForAnyButAgreeing() {
        Asked asked = asked();
        Actor member = world.member(1);
        assertThat(codes(() -> returning.giveBack(member, asked.ballot(), asked.product(), null, "")))
                .containsExactly("evaluation.OPINION_MISSING", "evaluation.SHEET_INCOMPLETE");
        assertThat(codes(() -> returning.giveBack(member, asked.ballot(), asked.product(), Opinion.OTHER, " ")))
                .contains("evaluation.OPINION_UNEXPLAINED");
        assertThat(codes(() -> finishing.finish(member, asked.ballot(), asked.product())))
                .containsExactly("evaluation.OPINION_MISSING");
        world.agrees(asked, member, 85);
        assertThat(codes(() -> world.agrees(asked, member, 85))).containsExactly("evaluation.SHEET_HANDED_IN");
        assertThat(ballots.beside(member, asked.ballot(), asked.product()).own())
                .isNotNull()
                .satisfies(own -> assertThat(own.opinion()).isEqualTo(Opinion.AGREE));
    }

    @Test
    void theTableLearnsNothingOfOthersBeforeItsOwnBallotIsBack() {
        Asked asked = asked();
        List.of(1, 2).forEach(i -> world.agrees(asked, world.member(i), 85));
        world.disagrees(asked, world.member(3), 60);
        clock.setTo(REPLY_BY.plusDays(1));
        var line =
                sessions.board(sessions.session(world.chair(), asked.ballot())).getFirst();
        assertThat(line.spread()).isNull();
        assertThat(line.unmet()).extracting(Refusal::code).containsExactly("evaluation.CHAIR_BALLOT");
        assertThat(sessions.board(sessions.session(world.member(1), asked.ballot())))
                .isEmpty();
    }

    @Test
    void membersAnswerAnewWhenTheChairLetsThem() {
        Asked asked = asked();
        List.of(1, 2).forEach(i -> world.agrees(asked, world.member(i), 85));
        world.agrees(asked, world.chair(), 85);
        world.disagrees(asked, world.member(3), 85);
        assertThat(unmet(asked, world.chair())).containsExactly("evaluation.BALLOT_DISAGREED");
        reopening.reopen(world.chair(), asked.ballot(), asked.product(), "Cơ quan tham mưu đã giải trình");
        asked.members().forEach(one -> returning.giveBack(one, asked.ballot(), asked.product(), Opinion.AGREE, ""));
        assertThat(closing.close(world.chair(), asked.ballot(), asked.product()))
                .isNotNull();
    }

    @Test
    void differingOpinionsGoBeforeAMeetingAndTheBallotsStay() {
        Asked asked = asked();
        List.of(1, 2).forEach(i -> world.agrees(asked, world.member(i), 85));
        world.agrees(asked, world.chair(), 85);
        world.disagrees(asked, world.member(3), 60);
        var call = call(Turning.Cause.DIFFER);
        assertThatThrownBy(() -> turning.turn(world.secretary(), asked.ballot(), asked.product(), call))
                .isInstanceOf(Forbidden.class);
        SessionId meeting = turning.turn(world.chair(), asked.ballot(), asked.product(), call);
        assertThat(unmet(asked, world.chair())).containsExactly("evaluation.TURNED_TO_MEETING");
        var whole = sessions.session(world.chair(), meeting);
        UUID product = whole.products().getFirst().id();
        assertThat(whole.products().getFirst().attempt()).isEqualTo(2);
        assertThat(ballots.counted(world.chair(), asked.ballot())
                        .getFirst()
                        .count()
                        .votes())
                .hasSize(4);
        attendance.note(
                world.secretary(),
                meeting,
                java.util.Set.copyOf(whole.room().council().seats().stream()
                        .map(seat -> seat.id())
                        .toList()));
        opening.open(world.chair(), meeting, product, "");
        assertThat(sheets.desk(world.member(3), meeting, product).answered())
                .isEqualTo(world.sheet(85).size());
        assertThat(whole.products().getFirst().state()).isEqualTo(ProductState.WAITING);
        world.members(3).forEach(one -> revise(meeting, product, one));
        assertThat(closing.close(world.chair(), meeting, product)).isNotNull();
        assertThat(evaluations.resultsOf(asked.dossier())).hasSize(1);
    }

    private void revise(SessionId meeting, UUID product, Actor member) {
        world.revise(meeting, product, member, 85);
        finishing.finish(member, meeting, product);
    }

    private static TurnIntoMeeting.Call call(Turning.Cause cause) {
        return new TurnIntoMeeting.Call(
                cause, "Ý kiến khác nhau về sản lượng", LocalDate.of(2026, 9, 15), "Hội trường tầng 2");
    }

    @Test
    void aMeetingNeedsOneOfTheTwoGroundsOfTheLaw() {
        Asked asked = asked();
        var nothing = new TurnIntoMeeting.Call(null, " ", null, "");
        assertThat(codes(() -> turning.turn(world.chair(), asked.ballot(), asked.product(), nothing)))
                .containsExactly(
                        "evaluation.CAUSE_MISSING",
                        "evaluation.REASON_MISSING",
                        "evaluation.DAY_MISSING",
                        "evaluation.PLACE_MISSING");
        assertThat(codes(
                        () -> turning.turn(world.chair(), asked.ballot(), asked.product(), call(Turning.Cause.DIFFER))))
                .containsExactly("evaluation.NO_DIFFERENCE");
        assertThat(turning.turn(world.chair(), asked.ballot(), asked.product(), call(Turning.Cause.COMPLEX)))
                .isNotNull();
    }

    @Test
    void thoseWhoHaveNotReturnedAreReminded() {
        Asked asked = asked();
        world.agrees(asked, world.member(1), 85);
        assertThat(reminding.remind(world.secretary(), asked.ballot())).isEqualTo(3);
        assertThat(ballots.beside(world.member(2), asked.ballot(), asked.product())
                        .reminded())
                .isNotNull();
        assertThat(ballots.beside(world.member(1), asked.ballot(), asked.product())
                        .reminded())
                .isNull();
        assertThatThrownBy(() -> reminding.remind(world.member(1), asked.ballot()))
                .isInstanceOf(Forbidden.class);
    }
}
