package vn.saolang.evaluation.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.saolang.WebTest;
import vn.saolang.evaluation.SeatedCouncil;
import vn.saolang.evaluation.SeatedCouncil.Table;
import vn.saolang.evaluation.app.hall.EndMeeting;
import vn.saolang.evaluation.app.hall.OrderProducts;
import vn.saolang.evaluation.app.session.CloseProduct;
import vn.saolang.evaluation.app.session.ReopenSheets;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.store.hall.CourseStore;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.Stale;

/** A meeting begins once, ends once, and its products are discussed in the order the table settles. */
@WebTest
class MeetingWebTest extends InTheHall {

    private static final String CONCLUSION = "Hội đồng thống nhất kết quả.";

    @Autowired
    EndMeeting ending;

    @Autowired
    OrderProducts ordering;

    @Autowired
    CloseProduct closing;

    @Autowired
    ReopenSheets reopening;

    @Autowired
    CourseStore course;

    @Test
    void aMeetingBeginsWithItsQuorumAndOnlyOnce() {
        Table table = councils.convened(3, 1, rules());
        assertThat(refusals(() -> starting.start(table.secretary(), table.session())))
                .containsExactly("QUORUM", "CHAIR_PRESENT");
        assertThatThrownBy(() -> starting.start(table.members().getFirst(), table.session()))
                .isInstanceOf(Forbidden.class);
        councils.present(table, table.scorers());
        starting.start(table.secretary(), table.session());
        var began = course.of(table.session()).startedAt();
        clock.setTo(SeatedCouncil.DAY, java.time.LocalTime.of(15, 9));
        starting.start(table.chair(), table.session());
        assertThat(course.of(table.session()).startedAt()).isEqualTo(began);
    }

    @Test
    void itEndsWithAConclusionWhenEveryProductIsOverAndNothingChangesAfterwards() {
        Table table = started(3, 1);
        assertThat(refusals(() -> ending.end(table.chair(), table.session(), " ")))
                .containsExactly("PRODUCTS_LEFT", "MEETING_CONCLUSION");
        councils.open(table, table.product());
        assertThat(refusals(() -> ending.end(table.chair(), table.session(), CONCLUSION)))
                .containsExactly("PRODUCTS_LEFT");
        table.scorers().forEach(actor -> councils.score(table, actor, Map.of()));
        councils.close(table);
        assertThatThrownBy(() -> ending.end(table.secretary(), table.session(), CONCLUSION))
                .isInstanceOf(Forbidden.class);
        ending.end(table.chair(), table.session(), CONCLUSION);
        assertThat(course.of(table.session()).conclusion()).isEqualTo(CONCLUSION);
        assertThat(refusals(() -> ending.end(table.chair(), table.session(), "Khác.")))
                .containsExactly("MEETING_ENDED");
        assertThat(refusals(() -> councils.present(table, List.of()))).containsExactly("MEETING_ENDED");
        assertThat(refusals(() -> starting.start(table.chair(), table.session())))
                .containsExactly("MEETING_ENDED");
        assertThat(refusals(() -> reopening.reopen(table.chair(), table.session(), table.product(), "Xem lại.")))
                .containsExactly("ALREADY_CLOSED");
        assertThat(course.of(table.session()).conclusion()).isEqualTo(CONCLUSION);
    }

    @Test
    void twoWindowsOfTheChairEndItOnce() throws Exception {
        Table table = started(3, 1);
        councils.open(table, table.product());
        table.scorers().forEach(actor -> councils.score(table, actor, Map.of()));
        councils.close(table);
        List<String> ends = atOnce(List.of(
                () -> ending.end(table.chair(), table.session(), "Một."),
                () -> ending.end(table.chair(), table.session(), "Hai."),
                () -> ending.end(table.chair(), table.session(), "Ba.")));
        assertThat(ends).containsExactlyInAnyOrder("done", "MEETING_ENDED", "MEETING_ENDED");
    }

    @Test
    void chairAndSecretaryAtOneInstantHaveOneEffectEach() throws Exception {
        Table table = started(3, 2);
        UUID first = table.product();
        assertThat(atOnce(List.of(
                        () -> councils.opening.open(table.chair(), table.session(), first, ""),
                        () -> councils.opening.open(table.secretary(), table.session(), first, ""),
                        () -> councils.opening.open(table.chair(), table.session(), first, ""))))
                .containsExactlyInAnyOrder("done", "ALREADY_OPEN", "ALREADY_OPEN");
        table.scorers().forEach(actor -> councils.score(table, actor, Map.of()));
        List<String> decided = atOnce(List.of(
                () -> closing.close(table.chair(), table.session(), first),
                () -> reopening.reopen(table.chair(), table.session(), first, "Xem lại tiêu chí."),
                () -> closing.close(table.chair(), table.session(), first),
                () -> ending.end(table.chair(), table.session(), CONCLUSION)));
        assertThat(decided.get(3)).isEqualTo("PRODUCTS_LEFT");
        assertThat(Collections.frequency(decided, "done")).isEqualTo(1);
        assertThat(decided).doesNotContain("CannotAcquireLockException", "DeadlockLoserDataAccessException");
    }

    @Test
    void onlyProductsThatWaitMoveAndASecondClickIsTold() {
        Table table = started(3, 4);
        List<UUID> at = table.products();
        councils.open(table, at.get(1));
        ordering.move(table.secretary(), table.session(), at.get(3), 4, 1);
        assertThat(order(table)).containsExactly(at.get(3), at.get(1), at.get(0), at.get(2));
        assertThatThrownBy(() -> ordering.move(table.secretary(), table.session(), at.get(3), 4, 1))
                .isInstanceOf(Stale.class);
        ordering.move(table.chair(), table.session(), at.get(3), 1, 99);
        assertThat(order(table)).containsExactly(at.get(0), at.get(1), at.get(2), at.get(3));
        assertThat(refusals(() -> ordering.move(table.chair(), table.session(), at.get(1), 2, 1)))
                .containsExactly("NOT_WAITING");
        assertThat(refusals(() -> ordering.move(table.chair(), table.session(), at.get(0), 1, null)))
                .containsExactly("PLACE_IN_LIST");
        assertThatThrownBy(() -> ordering.move(table.members().getFirst(), table.session(), at.get(0), 1, 2))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void twoWhoOrderAtOnceLeaveEveryProductInAPlaceOfItsOwn() throws Exception {
        Table table = started(3, 4);
        List<UUID> at = table.products();
        List<String> moves = atOnce(List.of(
                () -> ordering.move(table.chair(), table.session(), at.get(0), 1, 4),
                () -> ordering.move(table.secretary(), table.session(), at.get(3), 4, 1),
                () -> ordering.move(table.secretary(), table.session(), at.get(2), 3, 2)));
        assertThat(moves)
                .allMatch(one -> one.equals("done") || one.equals("Stale"))
                .contains("done");
        assertThat(order(table)).containsExactlyInAnyOrderElementsOf(at);
    }

    @Test
    void theProductDiscussedIsTheOnePutOrOpenedLast() {
        Table table = started(3, 3);
        List<UUID> at = table.products();
        ordering.discuss(table.secretary(), table.session(), at.get(2));
        assertThat(course.discussing(table.session())).contains(at.get(2));
        councils.open(table, at.get(1));
        assertThat(course.discussing(table.session())).contains(at.get(1));
        assertThatThrownBy(() -> ordering.discuss(table.members().getFirst(), table.session(), at.get(0)))
                .isInstanceOf(Forbidden.class);
    }

    private List<UUID> order(Table table) {
        return sessions.session(table.chair(), table.session()).products().stream()
                .map(ScoredProduct::id)
                .toList();
    }
}
