package vn.saolang.evaluation.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import vn.saolang.evaluation.RoundId;
import vn.saolang.evaluation.SeatedCouncil;
import vn.saolang.evaluation.SeatedCouncil.Table;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.conduct.PutOffProduct;
import vn.saolang.evaluation.app.session.ConveneSession;
import vn.saolang.evaluation.app.session.FinishSheet;
import vn.saolang.evaluation.app.session.OpenScoring;
import vn.saolang.evaluation.app.session.SaveAnswer;
import vn.saolang.evaluation.app.session.SessionQueries;
import vn.saolang.evaluation.app.session.SheetQueries;
import vn.saolang.evaluation.model.ProductState;
import vn.saolang.evaluation.model.SavedAnswer;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.conduct.PutOff;
import vn.saolang.evaluation.model.council.Conduct;
import vn.saolang.kernel.Actor;

/** A product put off keeps its sheets, stands free in its round, and another session goes on with it. */
class PutOffWebTest extends AtTheTable {

    @Autowired
    PutOffProduct puttingOff;

    @Autowired
    ConveneSession convening;

    @Autowired
    OpenScoring opening;

    @Autowired
    SaveAnswer saving;

    @Autowired
    FinishSheet finishing;

    @Autowired
    SessionQueries sessions;

    @Autowired
    SheetQueries sheets;

    @Test
    void theChairPutsAProductOffWithCauseAndReasonAndNobodyElseDoes() {
        Table table = councils.open(3, 1, rules(Conduct.NONE));
        String act = url(table, "putting-off");
        assertThat(post(table.members().getFirst(), act, Map.of("cause", "OTHER", "reason", "Thử")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(table.secretary(), act, Map.of("cause", "OTHER", "reason", "Thử")))
                .hasStatus(HttpStatus.FORBIDDEN);
        var refused = post(table.chair(), act, Map.of("off", "1", "reason", "Chờ kiểm nghiệm < 5 ngày"));
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(refused)).contains("Chờ kiểm nghiệm &lt; 5 ngày");
        assertThat(codes(() -> puttingOff.putOff(table.chair(), table.session(), table.product(), null, " ")))
                .containsExactly("evaluation.CAUSE_MISSING", "evaluation.REASON_MISSING");
        assertThat(post(table.chair(), act, Map.of("cause", "SECOND_ROUND", "reason", "Chờ kết quả kiểm nghiệm")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(body(table.chair(), "/sessions/" + table.session()))
                .contains("Để lại phiên sau", "vòng hai", "Chờ kết quả kiểm nghiệm");
        assertThat(codes(() -> puttingOff.putOff(
                        table.chair(), table.session(), table.product(), PutOff.Cause.OTHER, "Lần nữa")))
                .containsExactly("evaluation.WAS_PUT_OFF");
        Actor member = table.members().getFirst();
        assertThat(codes(() -> saving.save(member, table.session(), table.product(), new SavedAnswer("1.1", 1, "", 0))))
                .containsExactly("evaluation.WAS_PUT_OFF");
    }

    @Test
    void aConcludedProductIsNotPutOff() {
        Table table = councils.open(3, 1, rules(Conduct.NONE));
        allScore(table, Map.of());
        councils.close(table);
        assertThat(codes(() ->
                        puttingOff.putOff(table.chair(), table.session(), table.product(), PutOff.Cause.OTHER, "Muộn")))
                .containsExactly("evaluation.ALREADY_CLOSED");
    }

    @Test
    void anotherSessionGoesOnFromTheFirstSheets() {
        Table table = councils.open(3, 1, rules(Conduct.NONE));
        Actor member = table.members().getFirst();
        councils.score(table, member, Map.of("1.1", 0), Map.of("1.1", "Chưa có giấy tờ"));
        RoundId round =
                sessions.session(table.chair(), table.session()).session().round();
        UUID candidate = product(table.session()).candidate();
        puttingOff.putOff(table.chair(), table.session(), table.product(), PutOff.Cause.SECOND_ROUND, "Chờ giấy tờ");
        assertThat(body(councils.office(), "/rounds/" + round)).contains("Chờ giấy tờ", candidate.toString());
        SessionId second = convening.convene(
                councils.office(),
                round,
                new ConveneSession.Invitation(
                        councils.issuedCouncil(3),
                        councils.issuedRules(rules(Conduct.NONE)),
                        SeatedCouncil.DAY,
                        "Thái Nguyên",
                        List.of(candidate)));
        ScoredProduct next = product(second);
        assertThat(next.attempt()).isEqualTo(2);
        Table again = new Table(second, List.of(next.id()), table.chair(), table.secretary(), table.members());
        councils.present(again, again.scorers());
        opening.open(again.chair(), second, next.id(), "");
        assertThat(sheets.answer(member, second, next.id(), "1.1"))
                .isEqualTo(new SavedAnswer("1.1", 0, "Chưa có giấy tờ", 1));
        finishing.finish(member, second, next.id());
        assertThat(sheets.answer(table.chair(), second, next.id(), "1.1").version())
                .isZero();
        assertThat(product(table.session()).state()).isEqualTo(ProductState.PUT_OFF);
        assertThat(jdbc.sql("select count(*) from evaluation.sheet where product_id = :id and state = 'FINISHED'")
                        .param("id", table.product())
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(body(table.chair(), "/sessions/" + second)).contains("Chờ giấy tờ");
    }

    @Test
    void whatWasPutOffUnopenedIsScoredForTheFirstTimeLater() {
        Table table = councils.convened(3, 1, rules(Conduct.NONE));
        RoundId round =
                sessions.session(table.chair(), table.session()).session().round();
        UUID candidate = product(table.session()).candidate();
        puttingOff.putOff(table.chair(), table.session(), table.product(), PutOff.Cause.OTHER, "Hết giờ");
        SessionId second = convening.convene(
                councils.office(),
                round,
                new ConveneSession.Invitation(
                        councils.issuedCouncil(3),
                        councils.issuedRules(rules(Conduct.NONE)),
                        SeatedCouncil.DAY,
                        "Thái Nguyên",
                        List.of(candidate)));
        assertThat(product(second).attempt()).isOne();
    }

    @Test
    void theHistoryIsOnlyAddedTo() {
        Table table = councils.open(3, 1, rules(Conduct.NONE));
        councils.score(table, table.members().getFirst(), Map.of());
        for (String sql : List.of(
                "update evaluation.sheet_answer_version set comment = 'x'",
                "delete from evaluation.sheet_answer_version",
                "update evaluation.attendance_log set present = false",
                "delete from evaluation.attendance_log",
                "update evaluation.council_rules set scorings = 1 where state = 'ISSUED'",
                "delete from evaluation.council_rules where state = 'ISSUED'")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update()).as(sql).isInstanceOf(DataAccessException.class);
        }
    }

    private ScoredProduct product(SessionId session) {
        return sessions.session(councils.office(), session).products().getFirst();
    }
}
