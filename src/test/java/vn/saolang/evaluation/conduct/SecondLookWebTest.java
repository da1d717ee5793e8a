package vn.saolang.evaluation.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import vn.saolang.evaluation.ReEvaluated;
import vn.saolang.evaluation.SeatedCouncil;
import vn.saolang.evaluation.SeatedCouncil.Table;
import vn.saolang.evaluation.app.conduct.LookAgain;
import vn.saolang.evaluation.app.session.CloseProduct;
import vn.saolang.evaluation.app.session.FinishSheet;
import vn.saolang.evaluation.app.session.ReopenSheets;
import vn.saolang.evaluation.model.council.Conduct;
import vn.saolang.evaluation.model.council.Secrecy;
import vn.saolang.evaluation.store.conduct.EarlierSheetStore;

/** Near a border the council looks again before it closes; it scores as often as its rules allow, and says why it changed. */
class SecondLookWebTest extends AtTheTable {

    /** Full marks are 100 points: ten from the border of five stars. */
    private static final Conduct NEAR = conduct(BigDecimal.TEN, null, false, Secrecy.PRODUCT);

    private static final Conduct FAR = conduct(new BigDecimal("9.99"), null, false, Secrecy.PRODUCT);

    @Autowired
    LookAgain looking;

    @Autowired
    CloseProduct closing;

    @Autowired
    ReopenSheets reopening;

    @Autowired
    FinishSheet finishing;

    @Autowired
    EarlierSheetStore earlier;

    @Test
    void nearABorderAProductIsClosedOnlyAfterASecondLookThatIsLabelledAsTheRulesDemand() {
        Table table = councils.open(3, 1, rules(NEAR));
        allScore(table, Map.of());
        String page = "/sessions/" + table.session();
        assertThat(body(table.chair(), page)).contains("xem lại lần hai", "quy chế (QĐ 102/QĐ-UBND, 01/09/2026)");
        assertThat(post(table.chair(), url(table, "closing"), Map.of())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(table.members().getFirst(), url(table, "second-look"), Map.of("reason", "Đã xem")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(table.chair(), url(table, "second-look"), Map.of("look", "1", "reason", " ")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(table.chair(), url(table, "second-look"), Map.of("reason", "Đã đối chiếu minh chứng")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(codes(() -> looking.confirm(table.chair(), table.session(), table.product(), "Lần nữa")))
                .containsExactly("evaluation.NO_SECOND_LOOK");
        councils.close(table);
        assertThat(codes(() -> looking.confirm(table.chair(), table.session(), table.product(), "Muộn")))
                .containsExactly("evaluation.ALREADY_CLOSED");
        assertThat(jdbc.sql("select reason from evaluation.second_look where product_id = :id and not rescored")
                        .param("id", table.product())
                        .query(String.class)
                        .list())
                .containsExactly("Đã đối chiếu minh chứng");
    }

    @Test
    void aHundredthFurtherAwayNoneIsDemandedNorAccepted() {
        Table table = councils.open(3, 1, rules(FAR));
        allScore(table, Map.of());
        assertThat(codes(() -> looking.confirm(table.chair(), table.session(), table.product(), "Đã xem")))
                .containsExactly("evaluation.NO_SECOND_LOOK");
        assertThat(codes(() -> reopening.reopen(table.chair(), table.session(), table.product(), "Xem lại", true)))
                .containsExactly("evaluation.NO_SECOND_LOOK");
        councils.close(table);
    }

    @Test
    void aChairWhoStillScoresIsNotToldThatTheMeanLiesNearABorder() {
        Table table = councils.open(3, 1, rules(NEAR));
        table.members().forEach(actor -> councils.score(table, actor, Map.of()));
        councils.present(table, table.members());
        String page = "/sessions/" + table.session();
        assertThat(body(table.chair(), page)).doesNotContain("xem lại lần hai");
        assertThat(body(table.secretary(), page)).contains("xem lại lần hai");
    }

    @Test
    void scoringAnewIsASecondLookAndOneIsEnough() {
        Table table = councils.open(3, 1, rules(NEAR));
        allScore(table, Map.of());
        assertThat(post(table.chair(), url(table, "reopening"), Map.of("reason", "Gần 90", "secondLook", "true")))
                .hasStatus(HttpStatus.SEE_OTHER);
        table.scorers().forEach(actor -> finishing.finish(actor, table.session(), table.product()));
        councils.close(table);
    }

    @Test
    void aBallotNearABorderIsCountedOnlyAfterASecondLookOfWhichNothingIsToldWhileBallotsAreOut() {
        ReEvaluated world = new ReEvaluated();
        beans.autowireBean(world);
        var asked = world.asked(rules(NEAR), SeatedCouncil.DAY.plusDays(7));
        asked.members().stream().limit(3).forEach(one -> world.agrees(asked, one, 85));
        assertThat(codes(() -> closing.close(world.secretary(), asked.ballot(), asked.product())))
                .containsExactly("evaluation.BALLOTS_OUT");
        assertThat(codes(() -> looking.confirm(world.chair(), asked.ballot(), asked.product(), "Sớm")))
                .containsExactly("evaluation.NO_SECOND_LOOK");
        world.agrees(asked, asked.members().get(3), 85);
        assertThat(codes(() -> closing.close(world.secretary(), asked.ballot(), asked.product())))
                .containsExactly("evaluation.SECOND_LOOK");
        looking.confirm(world.chair(), asked.ballot(), asked.product(), "Đã đối chiếu báo cáo");
        closing.close(world.secretary(), asked.ballot(), asked.product());
    }

    @Test
    void aProductIsScoredAsOftenAsTheRulesAllowAndWhatRemainsIsSaid() {
        Table table = councils.open(3, 1, rules(conduct(null, 2, false, Secrecy.PRODUCT)));
        reopening.reopen(table.chair(), table.session(), table.product(), "Thảo luận lại");
        var refused = post(table.chair(), url(table, "reopening"), Map.of("reopen", "1", "reason", "Lần nữa <b>"));
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(refused)).contains("để lại phiên sau, đưa ra biểu quyết", "Lần nữa &lt;b&gt;");
    }

    @Test
    void whoChangesAnAnswerSaysWhyAndWhoChangesNoneDoesNot() {
        Table table = councils.open(3, 1, rules(conduct(null, null, true, Secrecy.PRODUCT)));
        allScore(table, Map.of());
        reopening.reopen(table.chair(), table.session(), table.product(), "Thảo luận lại");
        var member = table.members().getFirst();
        finishing.finish(table.chair(), table.session(), table.product());
        assertThat(post(
                        member,
                        url(table, "sheet/answers/1.1"),
                        Map.of("answers[1.1]", "0", "version", "1", "comment", "")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(body(member, url(table, "sheet"))).contains("name=\"changeReason\"", "Tiêu chí 1.1: từ");
        String tooLong = "Kiểm nghiệm < hạn. " + "x".repeat(4000);
        var refused = post(member, url(table, "sheet/completion"), Map.of("changeReason", tooLong));
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(refused)).contains("Kiểm nghiệm &lt; hạn. ");
        assertThat(codes(() -> finishing.finish(member, table.session(), table.product())))
                .containsExactly("evaluation.CHANGE_REASON");
        assertThat(post(member, url(table, "sheet/completion"), Map.of("changeReason", "Thiếu phiếu kiểm nghiệm")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(earlier.reasons(table.product())).hasSize(1).allSatisfy(one -> {
            assertThat(one.attempt()).isEqualTo(2);
            assertThat(one.reason()).isEqualTo("Thiếu phiếu kiểm nghiệm");
        });
    }
}
