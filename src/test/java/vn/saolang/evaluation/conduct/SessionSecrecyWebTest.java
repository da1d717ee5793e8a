package vn.saolang.evaluation.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.saolang.evaluation.SeatedCouncil.Table;
import vn.saolang.evaluation.app.conduct.PutOffProduct;
import vn.saolang.evaluation.app.conduct.SecretResults;
import vn.saolang.evaluation.app.hall.EndMeeting;
import vn.saolang.evaluation.app.session.KnockOutProduct;
import vn.saolang.evaluation.app.session.SessionQueries;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.conduct.PutOff;
import vn.saolang.evaluation.model.council.Secrecy;
import vn.saolang.kernel.Actor;

/** Where the rules keep results until the meeting has ended, members see the same pages whatever was found. */
class SessionSecrecyWebTest extends AtTheTable {

    private static final String UUID_PATTERN = "[0-9a-f]{8}-[0-9a-f-]{27}";
    private static final Map<String, Integer> SEVERE = Map.of("1.1", 0, "1.2", 0, "2.1", 0, "4.1", 0, "5.1", 0);

    @Autowired
    KnockOutProduct knocking;

    @Autowired
    PutOffProduct puttingOff;

    @Autowired
    EndMeeting ending;

    @Autowired
    SessionQueries sessions;

    @Autowired
    SecretResults secret;

    @Test
    void aMembersPagesAreTheSameWhetherAProductGotFiveStarsFewerOrNone() {
        Table generous = table();
        allScore(generous, Map.of());
        councils.close(generous);
        Table severe = table();
        allScore(severe, Map.of());
        knocking.knockOut(severe.chair(), severe.session(), severe.product(), "HS1", "Hồ sơ không trung thực");
        assertThat(pages(severe)).isEqualTo(pages(generous));
    }

    @Test
    void membersReadResultsOnceTheMeetingHasEndedTheTableBefore() {
        Table table = table();
        allScore(table, SEVERE);
        councils.close(table);
        Actor member = table.members().getFirst();
        String results = "/sessions/" + table.session() + "/results";
        assertThat(body(member, results)).contains("Quy chế giữ kín kết quả").doesNotContain("class=\"stars");
        assertThat(body(table.chair(), results))
                .doesNotContain("Quy chế giữ kín kết quả")
                .contains("/sheets/");
        assertThat(body(councils.office(), results)).contains("/sheets/");
        assertThat(secret.keptFrom(member, table.session())).isTrue();
        puttingOff.putOff(table.chair(), table.session(), table.products().get(1), PutOff.Cause.OTHER, "Hết giờ");
        assertThat(secret.keptFrom(member, table.session())).isTrue();
        ending.end(table.chair(), table.session(), "Thống nhất kết quả");
        assertThat(secret.keptFrom(member, table.session())).isFalse();
        assertThat(body(member, results))
                .doesNotContain("Quy chế giữ kín kết quả")
                .contains("Trung bình");
    }

    /** Two products, so that the session goes on after the first. */
    private Table table() {
        return councils.open(3, 2, rules(conduct(null, null, false, Secrecy.SESSION)));
    }

    private List<String> pages(Table table) {
        Actor member = table.members().getFirst();
        String base = "/sessions/" + table.session();
        List<ScoredProduct> products =
                sessions.session(councils.office(), table.session()).products();
        return List.of(plain(body(member, base), products), plain(body(member, base + "/results"), products));
    }

    /** Without what differs from table to table: ids, tokens, and the products' names and codes. */
    private static String plain(String page, List<ScoredProduct> products) {
        String plain = page;
        for (ScoredProduct one : products) {
            plain = plain.replace(one.productName(), "NAME" + one.position())
                    .replace(one.entityName(), "ENTITY" + one.position())
                    .replace(String.valueOf(one.productCode()), "CODE" + one.position());
        }
        return plain.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                .replaceAll(UUID_PATTERN, "ID")
                // the pulse sums ids up too; that it moves only with what is shown is tried in the hall's tests
                .replaceAll("data-(seen|shape)=\"[0-9a-f]+\"", "");
    }
}
