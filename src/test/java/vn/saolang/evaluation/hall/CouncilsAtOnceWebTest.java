package vn.saolang.evaluation.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.saolang.People;
import vn.saolang.WebTest;
import vn.saolang.evaluation.Evaluations;
import vn.saolang.evaluation.SeatedCouncil.Table;
import vn.saolang.evaluation.app.hall.EndMeeting;
import vn.saolang.evaluation.app.hall.OrderProducts;
import vn.saolang.evaluation.app.vote.CastVote;
import vn.saolang.evaluation.app.vote.CloseMotion;
import vn.saolang.evaluation.app.vote.PutMotion;
import vn.saolang.evaluation.model.vote.Choice;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;

/** Two councils meet at one time with the same people on both: nothing of one is found by the address of the other. */
@WebTest
class CouncilsAtOnceWebTest extends InTheHall {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    PutMotion putting;

    @Autowired
    CastVote casting;

    @Autowired
    CloseMotion closing;

    @Autowired
    EndMeeting ending;

    @Autowired
    OrderProducts ordering;

    @Autowired
    Evaluations evaluations;

    @Test
    void twoMeetingsRunInterleavedAndKnowNothingOfEachOther() throws Exception {
        Table one = started(3, 1);
        Table two = started(4, 1);
        Actor both = one.members().getFirst();
        councils.open(one, one.product());
        councils.open(two, two.product());
        councils.score(one, both, Map.of("1.1", 0));
        UUID motion = putting.put(one.chair(), one.session(), one.product(), "Lấy thêm mẫu?", false);
        UUID other = putting.put(two.chair(), two.session(), null, "Nghỉ giải lao?", true);
        assertThatThrownBy(() -> casting.cast(both, two.session(), motion, Choice.FOR))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> closing.close(one.chair(), one.session(), other))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ordering.discuss(two.chair(), two.session(), one.product()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> putting.put(two.chair(), two.session(), one.product(), "?", false))
                .isInstanceOf(NotFound.class);
        String crossed = "/sessions/" + two.session() + "/products/" + one.product() + "/sheet";
        assertThat(mvc.get().uri(crossed).with(people.as(both))).hasStatus(HttpStatus.NOT_FOUND);
        one.scorers().stream().skip(2).forEach(actor -> councils.score(one, actor, Map.of()));
        two.scorers().forEach(actor -> councils.score(two, actor, Map.of()));
        councils.score(one, one.chair(), Map.of());
        assertThat(evaluations.find(councils.close(two)).orElseThrow().total()).isEqualByComparingTo("100");
        for (Actor scorer : one.scorers()) {
            casting.cast(scorer, one.session(), motion, Choice.FOR);
        }
        assertThat(closing.close(one.chair(), one.session(), motion).carried()).isTrue();
        assertThat(evaluations.find(councils.close(one)).orElseThrow().total())
                .isLessThan(new java.math.BigDecimal("100"));
        assertThat(refusals(() -> ending.end(two.chair(), two.session(), "Xong.")))
                .containsExactly("MOTION_OPEN");
        ending.end(one.chair(), one.session(), "Xong.");
        closing.withdraw(two.chair(), two.session(), other, "Không cần nữa.");
        ending.end(two.chair(), two.session(), "Xong.");
    }

    @Test
    void theListOfSessionsNamesTheCouncilOfEach() {
        Table table = started(3, 1);
        assertThat(sessions.sessions(table.members().getFirst()))
                .filteredOn(one -> one.session().id().equals(table.session()))
                .extracting(one -> one.council())
                .isEqualTo(List.of("Hội đồng thử nghiệm"));
    }
}
