package vn.saolang.evaluation.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.saolang.WebTest;
import vn.saolang.evaluation.CouncilId;
import vn.saolang.evaluation.Evaluations;
import vn.saolang.evaluation.SeatedCouncil;
import vn.saolang.evaluation.SeatedCouncil.Table;
import vn.saolang.evaluation.app.hall.EndSeat;
import vn.saolang.evaluation.app.session.SaveAnswer;
import vn.saolang.evaluation.app.vote.PutMotion;
import vn.saolang.evaluation.model.SavedAnswer;
import vn.saolang.evaluation.model.council.Decision;
import vn.saolang.evaluation.store.hall.SeatEndStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;

/** A member who leaves the council in the middle of a meeting counts for nothing still open, and for all that was concluded. */
@WebTest
class SeatEndWebTest extends InTheHall {

    private static final Map<String, Integer> SEVERE = Map.of("1.1", 0, "1.2", 0, "2.1", 0);

    @Autowired
    EndSeat ending;

    @Autowired
    SeatEndStore ends;

    @Autowired
    SaveAnswer saving;

    @Autowired
    PutMotion putting;

    @Autowired
    Evaluations evaluations;

    @Test
    void whatWasConcludedStaysAndWhatIsOpenGoesOnWithoutTheSeat() {
        Table table = started(4, 2);
        Actor gone = table.members().get(3);
        councils.open(table, table.product());
        table.scorers().forEach(actor -> councils.score(table, actor, Map.of()));
        var first = councils.close(table);
        UUID second = table.products().get(1);
        councils.open(table, second);
        Table later = new Table(table.session(), List.of(second), table.chair(), table.secretary(), table.members());
        councils.score(later, gone, SEVERE);
        end(table, gone, null);
        assertThat(line(table, second)).isEqualTo("4 of 4 needed 3, scoring 4");
        assertThat(refusals(() -> saving.save(gone, table.session(), second, new SavedAnswer("1.1", 1, "", 1))))
                .containsExactly("SEAT_ENDED");
        assertThat(refusals(() -> sessions.session(gone, table.session()))).containsExactly("SEAT_ENDED");
        assertThat(sessions.sessions(gone)).noneMatch(one -> one.session().id().equals(table.session()));
        later.scorers().subList(0, 4).forEach(actor -> councils.score(later, actor, Map.of()));
        var result = evaluations.find(councils.close(later)).orElseThrow();
        assertThat(result.sheets()).isEqualTo(4);
        assertThat(result.total()).isEqualByComparingTo("100");
        assertThat(evaluations.find(first).orElseThrow().sheets()).isEqualTo(5);
        assertThat(jdbc.sql("""
                        select count(*) from evaluation.sheet h join evaluation.seat t on t.id = h.seat_id
                        where h.product_id = :product and t.ended_at is not null and h.state = 'FINISHED'
                        """).param("product", second).query(Integer.class).single())
                .isEqualTo(1);
    }

    @Test
    void aReplacementTakesTheSeatGetsASheetAndCountsOnlyFromThenOn() {
        Table table = started(4, 2);
        Actor gone = table.members().get(3);
        Actor successor = councils.member(7);
        councils.open(table, table.product());
        table.scorers().forEach(actor -> councils.score(table, actor, Map.of()));
        councils.close(table);
        UUID second = table.products().get(1);
        councils.open(table, second);
        assertThatThrownBy(() -> sessions.session(successor, table.session())).isInstanceOf(NotFound.class);
        end(table, gone, successor);
        assertThat(sessions.session(successor, table.session()).own()).containsOnlyKeys(second);
        assertThat(line(table, second)).isEqualTo("4 of 5 needed 4, scoring 4");
        assertThat(ends.of(council(table))).singleElement().satisfies(one -> {
            assertThat(one.decided()).isEqualTo("55/QĐ-UBND ngày 01/09/2026");
            assertThat(one.replacement()).isEqualTo(seatOf(table, successor).id());
        });
    }

    @Test
    void theChairIsReplacedWithinTheMeetingAndTheOldOneIsTold() {
        Table table = started(3, 1);
        Actor next = councils.people(vn.saolang.kernel.Role.COUNCIL_CHAIR, 2);
        councils.open(table, table.product());
        assertThat(refusals(() -> end(table, table.chair(), null))).containsExactly("SUCCESSOR_MISSING");
        end(table, table.chair(), next);
        assertThat(refusals(() -> councils.close(table))).containsExactly("SEAT_ENDED");
        assertThat(sessions.session(next, table.session()).room().atTable()).isTrue();
    }

    @Test
    void theDecisionIsCompleteTheOfficeEntersItAndNoVoteRuns() {
        Table table = started(3, 1);
        UUID seat = seatOf(table, table.members().getFirst()).id();
        EndSeat.Change empty = new EndSeat.Change(null, Decision.NONE, "", null, "");
        assertThat(refusals(() -> ending.end(councils.office(), council(table), empty)))
                .containsExactly(
                        "SEAT_NOT_SITTING", "NUMBER_MISSING", "DATE_MISSING", "SIGNER_MISSING", "REASON_MISSING");
        EndSeat.Change own =
                new EndSeat.Change(seat, SeatedCouncil.decision("56/QĐ-UBND"), "Chuyển công tác.", null, "");
        assertThatThrownBy(() -> ending.end(table.chair(), council(table), own)).isInstanceOf(NotFound.class);
        putting.put(table.chair(), table.session(), null, "Được?", false);
        assertThat(refusals(() -> ending.end(councils.office(), council(table), own)))
                .containsExactly("MOTION_OPEN");
    }

    @Test
    void closingAndLeavingAtOneInstantAgreeOnWhoCounted() throws Exception {
        Table table = started(4, 1);
        councils.open(table, table.product());
        table.scorers().forEach(actor -> councils.score(table, actor, Map.of()));
        Actor gone = table.members().get(3);
        UUID seat = seatOf(table, gone).id();
        CouncilId council = council(table);
        List<String> both = atOnce(List.of(
                () -> councils.close(table),
                () -> ending.end(
                        councils.office(),
                        council,
                        new EndSeat.Change(seat, SeatedCouncil.decision("57/QĐ-UBND"), "Nghỉ hưu.", null, ""))));
        assertThat(both).containsOnly("done");
    }

    private void end(Table table, Actor gone, @Nullable Actor successor) {
        ending.end(
                councils.office(),
                council(table),
                new EndSeat.Change(
                        seatOf(table, gone).id(),
                        SeatedCouncil.decision("55/QĐ-UBND"),
                        "Chuyển công tác.",
                        successor == null ? null : successor.account(),
                        ""));
    }

    private CouncilId council(Table table) {
        return sessions.session(table.secretary(), table.session()).session().council();
    }

    private String line(Table table, UUID product) {
        var line = sessions.board(sessions.session(table.secretary(), table.session())).stream()
                .filter(one -> one.product().id().equals(product))
                .findFirst()
                .orElseThrow();
        return "%d of %d needed %d, scoring %d"
                .formatted(
                        line.takingPart(),
                        line.appointed(),
                        line.needed(),
                        line.scoring().size());
    }
}
