package vn.saolang.evaluation.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.saolang.WebTest;
import vn.saolang.evaluation.SeatedCouncil.Table;
import vn.saolang.evaluation.app.conflict.RecuseMember;
import vn.saolang.evaluation.app.vote.CastVote;
import vn.saolang.evaluation.app.vote.CloseMotion;
import vn.saolang.evaluation.app.vote.PutMotion;
import vn.saolang.evaluation.model.conflict.ConflictKind;
import vn.saolang.evaluation.model.vote.Choice;
import vn.saolang.evaluation.model.vote.Motion;
import vn.saolang.evaluation.store.vote.MotionStore;
import vn.saolang.evaluation.store.vote.VoterStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.NotFound;

/** A motion is voted on by those in the room, closed once, and counts what was cast before and nothing after. */
@WebTest
class MotionsWebTest extends InTheHall {

    @Autowired
    PutMotion putting;

    @Autowired
    CastVote casting;

    @Autowired
    CloseMotion closing;

    @Autowired
    MotionStore motions;

    @Autowired
    VoterStore voters;

    @Autowired
    RecuseMember recusing;

    @Test
    void moreThanHalfOfTheVotesCastCarriesAndATieDoesNot() {
        Table table = started(3, 1);
        UUID tied = put(table, null, false);
        vote(table, tied, List.of(Choice.FOR, Choice.FOR, Choice.AGAINST, Choice.ABSTAIN));
        Motion first = closing.close(table.chair(), table.session(), tied);
        assertThat(first.carried()).isFalse();
        assertThat(List.of(first.inFavour(), first.against(), first.abstained(), first.takingPart()))
                .containsExactly(2, 1, 1, 4);
        UUID carried = put(table, table.product(), false);
        vote(table, carried, List.of(Choice.FOR, Choice.FOR, Choice.AGAINST, Choice.FOR));
        assertThat(closing.close(table.chair(), table.session(), carried).carried())
                .isTrue();
        assertThat(motions.of(table.session())).extracting(Motion::id).containsExactlyInAnyOrder(tied, carried);
        assertThat(voters.named(carried))
                .hasSize(4)
                .first()
                .satisfies(one -> assertThat(one.choice()).isEqualTo(Choice.FOR));
    }

    @Test
    void anOpenVoteMayBeChangedUntilItIsClosedAndNotAfter() {
        Table table = started(3, 1);
        UUID motion = put(table, null, false);
        vote(table, motion, List.of(Choice.AGAINST, Choice.FOR, Choice.FOR, Choice.AGAINST));
        casting.cast(table.chair(), table.session(), motion, Choice.FOR);
        Motion closed = closing.close(table.chair(), table.session(), motion);
        assertThat(closed.inFavour()).isEqualTo(3);
        assertThat(refusals(() -> casting.cast(table.members().get(2), table.session(), motion, Choice.FOR)))
                .containsExactly("VOTE_CLOSED");
        assertThat(refusals(() -> closing.close(table.chair(), table.session(), motion)))
                .containsExactly("VOTE_CLOSED");
        assertThat(motions.of(table.session())).containsExactly(closed);
    }

    @Test
    void aSecretVoteIsCastOnceAndNoTableLinksASeatToAChoice() {
        Table table = started(3, 1);
        UUID motion = put(table, null, true);
        vote(table, motion, List.of(Choice.FOR, Choice.AGAINST, Choice.FOR, Choice.FOR));
        assertThat(refusals(() -> casting.cast(table.chair(), table.session(), motion, Choice.AGAINST)))
                .containsExactly("VOTED_SECRETLY");
        assertThat(voters.voters(motion)).hasSize(4);
        assertThat(voters.named(motion)).isEmpty();
        assertThat(voters.ownChoice(motion, seatOf(table, table.chair()).id())).isEmpty();
        assertThat(jdbc.sql("select count(*) from evaluation.motion_tally where motion_id = :id")
                        .param("id", motion)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        // The row that counts was written last by whoever voted last: by its transaction one seat, and no choice.
        assertThat(jdbc.sql("""
                        select count(*) from evaluation.motion_voter v
                        join evaluation.motion_tally y on y.motion_id = v.motion_id and y.xmin = v.xmin
                        where v.motion_id = :id
                        """).param("id", motion).query(Integer.class).single())
                .isEqualTo(1);
        assertThat(closing.close(table.chair(), table.session(), motion).carried())
                .isTrue();
    }

    @Test
    void whoIsAbsentWhoIsRecusedAndWhoDoesNotSitThereDoNotVote() {
        Table table = started(4, 1);
        Actor absent = table.members().get(3);
        Actor recused = table.members().get(2);
        recusing.recuse(
                table.chair(),
                table.session(),
                table.product(),
                seatOf(table, recused).id(),
                ConflictKind.KIN,
                "Người thân của chủ thể.");
        councils.present(table, table.scorers().subList(0, 4));
        UUID motion = put(table, table.product(), false);
        assertThat(refusals(() -> casting.cast(absent, table.session(), motion, Choice.FOR)))
                .containsExactly("VOTE_NOT_PRESENT");
        assertThatThrownBy(() -> casting.cast(recused, table.session(), motion, Choice.FOR))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> casting.cast(table.secretary(), table.session(), motion, Choice.FOR))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> casting.cast(councils.member(9), table.session(), motion, Choice.FOR))
                .isInstanceOf(NotFound.class);
        assertThat(refusals(() -> casting.cast(table.chair(), table.session(), motion, null)))
                .containsExactly("CHOICE_MISSING");
        casting.cast(table.chair(), table.session(), motion, Choice.FOR);
        casting.cast(table.members().getFirst(), table.session(), motion, Choice.FOR);
        assertThat(refusals(() -> closing.close(table.chair(), table.session(), motion)))
                .containsExactly("VOTE_QUORUM");
        casting.cast(table.members().get(1), table.session(), motion, Choice.FOR);
        assertThat(closing.close(table.chair(), table.session(), motion).takingPart())
                .isEqualTo(3);
    }

    @Test
    void aVoterRecusedMeanwhileSpoilsTheMotionWhichIsThenWithdrawn() {
        Table table = started(3, 1);
        UUID motion = put(table, table.product(), true);
        vote(table, motion, List.of(Choice.FOR, Choice.AGAINST, Choice.FOR, Choice.FOR));
        recusing.recuse(
                table.chair(),
                table.session(),
                table.product(),
                seatOf(table, table.members().getFirst()).id(),
                ConflictKind.TRADE,
                "Mua bán với chủ thể.");
        assertThat(refusals(() -> closing.close(table.chair(), table.session(), motion)))
                .containsExactly("VOTER_RECUSED");
        assertThat(refusals(() -> closing.withdraw(table.chair(), table.session(), motion, "")))
                .containsExactly("REASON_MISSING");
        closing.withdraw(table.secretary(), table.session(), motion, "Có thành viên xung đột lợi ích.");
        assertThat(refusals(() -> casting.cast(table.members().get(1), table.session(), motion, Choice.FOR)))
                .containsExactly("VOTE_WITHDRAWN");
    }

    @Test
    void oneMotionIsOpenAtATimeAndOnlyChairOrSecretaryPutsOne() throws Exception {
        Table table = started(3, 1);
        assertThat(refusals(() -> putting.put(table.chair(), table.session(), null, "  ", false)))
                .containsExactly("QUESTION_MISSING");
        assertThatThrownBy(() -> putting.put(table.members().getFirst(), table.session(), null, "Được?", false))
                .isInstanceOf(Forbidden.class);
        assertThat(atOnce(List.of(
                        () -> putting.put(table.chair(), table.session(), null, "Một?", false),
                        () -> putting.put(table.secretary(), table.session(), null, "Hai?", true))))
                .containsExactlyInAnyOrder("done", "MOTION_OPEN");
        Table unstarted = councils.convened(3, 1, rules());
        assertThat(refusals(() -> put(unstarted, null, false))).containsExactly("MEETING_NOT_STARTED");
    }

    @Test
    void votesAtTheInstantOfClosingCountOrAreToldSoAndTheResultIsOne() throws Exception {
        Table table = started(5, 1);
        UUID motion = put(table, null, true);
        List<Actor> all = table.scorers();
        all.subList(0, 5).forEach(actor -> casting.cast(actor, table.session(), motion, Choice.FOR));
        List<Runnable> deeds = new ArrayList<>();
        deeds.add(() -> closing.close(table.chair(), table.session(), motion));
        deeds.add(() -> casting.cast(all.get(5), table.session(), motion, Choice.AGAINST));
        deeds.add(() -> closing.close(table.chair(), table.session(), motion));
        List<String> outcomes = atOnce(deeds);
        assertThat(List.of(outcomes.get(0), outcomes.get(2))).containsExactlyInAnyOrder("done", "VOTE_CLOSED");
        int counted = motions.of(table.session()).getFirst().against();
        assertThat(counted).isEqualTo(outcomes.get(1).equals("done") ? 1 : 0);
    }

    private UUID put(Table table, UUID product, boolean secret) {
        return putting.put(table.chair(), table.session(), product, "Đồng ý hoãn xem xét?", secret);
    }

    private void vote(Table table, UUID motion, List<Choice> choices) {
        for (int i = 0; i < choices.size(); i++) {
            casting.cast(table.scorers().get(i), table.session(), motion, choices.get(i));
        }
    }
}
