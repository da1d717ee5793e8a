package vn.saolang.evaluation.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.evaluation.Evaluations;
import vn.saolang.evaluation.ResultSummary;
import vn.saolang.evaluation.SeatedCouncil;
import vn.saolang.evaluation.SeatedCouncil.Table;
import vn.saolang.evaluation.app.conflict.RecuseMember;
import vn.saolang.evaluation.app.session.SessionQueries;
import vn.saolang.evaluation.model.BoardLine;
import vn.saolang.evaluation.model.conflict.ConflictKind;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.RefusedException;
import vn.saolang.ranking.CouncilPolicy.MinimumPolicy;

/** A recused member counts nowhere: not in quorum, board, sheets, result. */
@WebTest
class RecusalWebTest {

    private static final Map<String, Integer> SEVERE = Map.of("1.1", 0, "1.2", 0, "2.1", 0);

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    SettableClock clock;

    @Autowired
    RecuseMember recusing;

    @Autowired
    SessionQueries sessions;

    @Autowired
    Evaluations evaluations;

    @Autowired
    JdbcClient jdbc;

    SeatedCouncil councils;

    @BeforeEach
    void prepare() {
        clock.reset();
        councils = new SeatedCouncil();
        beans.autowireBean(councils);
    }

    @AfterEach
    void theDataKeepItsRules() throws java.io.IOException {
        clock.reset();
        for (var file : new org.springframework.core.io.support.PathMatchingResourcePatternResolver()
                .getResources("classpath:invariants/evaluation/*.sql")) {
            String sql = file.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
            assertThat(jdbc.sql(sql).query().listOfRows())
                    .as(file.getFilename())
                    .isEmpty();
        }
    }

    @Test
    void theQuorumIsTakenOfTheMembersEntitledToThatProductOnly() {
        Table table = councils.convened(4, 2, rules());
        // Five appointed: four must take part. For the first product one is out: three of four.
        recuse(table, table.members().getFirst());
        councils.present(table, table.scorers().subList(0, 1));
        assertThat(refusals(
                        () -> councils.open(table, table.products().get(0)),
                        () -> councils.open(table, table.products().get(1))))
                .containsExactly("QUORUM [1, 3, 3/4, 4]", "QUORUM [1, 4, 3/4, 5]");
        councils.present(
                table,
                List.of(table.chair(), table.members().get(1), table.members().get(2)));
        councils.open(table, table.products().get(0));
        assertThat(refusals(() -> councils.open(table, table.products().get(1))))
                .containsExactly("QUORUM [3, 4, 3/4, 5]");
    }

    @Test
    void theRecusedMembersPresenceAndSheetCountNothing() {
        Table table = councils.open(3, 1, rules());
        Actor out = table.members().getFirst();
        councils.score(table, out, SEVERE);
        recuse(table, out);
        BoardLine line =
                sessions.board(sessions.session(table.chair(), table.session())).getFirst();
        assertThat(line.appointed()).isEqualTo(3);
        assertThat(line.takingPart()).isEqualTo(3);
        assertThat(line.finished()).isEmpty();
        assertThat(line.scoring()).extracting(Seat::account).doesNotContain(out.account());
        table.scorers().stream()
                .filter(actor -> !actor.equals(out))
                .forEach(actor -> councils.score(table, actor, Map.of()));
        ResultSummary result = evaluations.find(councils.close(table)).orElseThrow();
        assertThat(sessions.recused(table.product()))
                .hasValueSatisfying(text -> assertThat(text).contains(out.name(), "trên 3 thành viên"));
        assertThat(result.sheets()).isEqualTo(3);
        assertThat(result.total()).isEqualByComparingTo("100");
    }

    @Test
    void aMemberAdmittedAgainGetsTheSheetBack() {
        Table table = councils.open(3, 1, rules());
        Actor out = table.members().getFirst();
        recuse(table, out);
        assertThatThrownBy(() -> councils.score(table, out, Map.of())).isInstanceOf(NotFound.class);
        recusing.admit(councils.office(), table.session(), table.product(), seat(table, out), "Nhầm người cùng tên.");
        table.scorers().forEach(actor -> councils.score(table, actor, Map.of()));
        assertThat(evaluations.find(councils.close(table)).orElseThrow().sheets())
                .isEqualTo(4);
    }

    @Test
    void withoutItsChairAProductWaitsForAnotherSession() {
        Table table = councils.convened(3, 1, rules());
        recusing.recuse(
                councils.office(),
                table.session(),
                table.product(),
                seat(table, table.chair()),
                ConflictKind.KIN,
                "Anh ruột của giám đốc.");
        councils.present(table, table.scorers());
        assertThatThrownBy(() -> councils.opening.open(table.secretary(), table.session(), table.product(), ""))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(one -> one.code())
                                .containsExactly("evaluation.CHAIR_RECUSED"));
    }

    @Test
    void onlyChairAndOfficeDecideNeverAboutThemselvesNorOnceThereIsAResult() {
        Table table = councils.open(3, 1, rules());
        UUID seat = seat(table, table.members().getFirst());
        for (Actor stranger : List.of(
                table.secretary(), table.members().get(1), table.members().get(0))) {
            assertThatThrownBy(() -> recuse(stranger, table, seat)).isInstanceOf(Forbidden.class);
        }
        assertThatThrownBy(() -> recuse(table.chair(), table, seat(table, table.chair())))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() ->
                        recusing.recuse(table.chair(), table.session(), table.product(), seat, ConflictKind.KIN, " "))
                .isInstanceOf(RefusedException.class);
        table.scorers().forEach(actor -> councils.score(table, actor, Map.of()));
        councils.close(table);
        assertThatThrownBy(() -> recuse(table.chair(), table, seat)).isInstanceOf(RefusedException.class);
    }

    private static vn.saolang.evaluation.app.DraftRules.Draft rules() {
        return SeatedCouncil.usualRules(BigDecimal.TEN, MinimumPolicy.MAJORITY);
    }

    private void recuse(Table table, Actor out) {
        recuse(table.chair(), table, seat(table, out));
    }

    private void recuse(Actor by, Table table, UUID seat) {
        recusing.recuse(
                by, table.session(), table.product(), seat, ConflictKind.CONSULTANCY, "Đã lập hồ sơ cho chủ thể.");
    }

    private UUID seat(Table table, Actor actor) {
        return sessions.session(councils.office(), table.session())
                .room()
                .council()
                .seatOf(actor.account())
                .orElseThrow()
                .id();
    }

    private static List<String> refusals(Runnable... acts) {
        List<String> all = new java.util.ArrayList<>();
        for (Runnable act : acts) {
            try {
                act.run();
            } catch (RefusedException refused) {
                refused.refusals().forEach(one -> all.add(one.code().replace("evaluation.", "") + " " + one.args()));
            }
        }
        return all.stream().filter(one -> !one.startsWith("CHAIR_PRESENT")).toList();
    }
}
