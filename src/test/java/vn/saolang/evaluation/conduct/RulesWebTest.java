package vn.saolang.evaluation.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import vn.saolang.evaluation.SeatedCouncil.Table;
import vn.saolang.evaluation.app.DraftRules;
import vn.saolang.evaluation.app.session.SessionQueries;
import vn.saolang.evaluation.model.council.Conduct;
import vn.saolang.evaluation.model.council.Fraction;
import vn.saolang.evaluation.model.council.Secrecy;
import vn.saolang.evaluation.store.RulesStore;

/** What rules demand of the day is written, shown in words, kept as issued, and pinned by the sessions convened under it. */
class RulesWebTest extends AtTheTable {

    @Autowired
    RulesStore store;

    @Autowired
    SessionQueries sessions;

    @Autowired
    DraftRules drafting;

    private static Map<String, String> form(String look, String scorings) {
        Map<String, String> form = new HashMap<>(Map.of(
                "numerator", "3",
                "denominator", "4",
                "decimals", "2",
                "minimum", "MAJORITY",
                "secondLook", look,
                "scorings", scorings,
                "changeReasons", "true",
                "secrecy", "SESSION",
                "voteShare", "2/3",
                "secretVotes", "true"));
        return form;
    }

    @Test
    void theDemandsAreEnteredShownInWordsAndFilledInAgain() {
        var created = post(councils.office(), "/council-rules", form("1,5", "3"));
        assertThat(created).hasStatus(HttpStatus.SEE_OTHER);
        String url = String.valueOf(created.getResponse().getRedirectedUrl());
        assertThat(body(councils.office(), url))
                .contains("không quá 1,5 điểm", "3 lần", "phiên họp đã kết thúc", "Ít nhất 2/3 số phiếu hợp lệ");
        UUID id = UUID.fromString(url.substring(url.lastIndexOf('/') + 1));
        assertThat(store.find(id).orElseThrow().conduct())
                .isEqualTo(new Conduct(new BigDecimal("1.5"), 3, true, Secrecy.SESSION, new Fraction(2, 3), true));
        assertThat(body(councils.office(), url + "/edit"))
                .contains("value=\"1.5\"", "value=\"3\"", "<option value=\"2/3\" selected>");
    }

    @Test
    void whatCannotBeReadOrIsOutOfRangeComesBackAsTyped() {
        var refused = post(councils.office(), "/council-rules", form("một", "99"));
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(refused)).contains("value=\"một\"", "value=\"99\"", "không quá 10 điểm", "từ 1 đến 20");
        assertThat(post(people.a(vn.saolang.kernel.Role.PRODUCER, ""), "/council-rules", form("1", "1")))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void anIssuedVersionStaysAndANewOneChangesNothingForASessionThatWasConvened() {
        Table table = councils.open(3, 1, rules(Conduct.NONE));
        allScore(table, Map.of());
        UUID before = sessions.session(table.chair(), table.session()).rules().id();
        UUID stricter = councils.issuedRules(rules(conduct(BigDecimal.TEN, 1, true, Secrecy.SESSION)));
        assertThat(codes(() -> drafting.change(councils.office(), before, rules(Conduct.NONE))))
                .containsExactly("evaluation.DECISION_ISSUED");
        var whole = sessions.session(table.chair(), table.session());
        assertThat(whole.rules().id()).isEqualTo(before).isNotEqualTo(stricter);
        assertThat(whole.rules().conduct()).isEqualTo(Conduct.NONE);
        assertThat(sessions.board(whole).getFirst().unmet()).isEmpty();
        councils.close(table);
    }
}
