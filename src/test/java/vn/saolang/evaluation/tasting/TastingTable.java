package vn.saolang.evaluation.tasting;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.evaluation.SeatedCouncil.Table;
import vn.saolang.evaluation.app.tasting.PrepareTasting;
import vn.saolang.evaluation.app.tasting.TastingQueries;
import vn.saolang.kernel.Actor;

/** A tasting at a seated council, by verbs and over HTTP. */
class TastingTable {

    static final List<String> SENSORY = List.of("6.1.1", "6.1.2", "6.2.1", "6.2.2", "6.2.3");
    private static final Pattern GLASS = Pattern.compile("/glasses/([0-9a-f-]{36})/");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    PrepareTasting preparing;

    @Autowired
    TastingQueries queries;

    UUID prepare(Table table) {
        Map<UUID, List<String>> chosen = new LinkedHashMap<>();
        table.products().forEach(one -> chosen.put(one, SENSORY));
        return preparing.prepare(table.secretary(), table.session(), chosen);
    }

    UUID start(Table table) {
        UUID tasting = prepare(table);
        preparing.start(table.secretary(), table.session(), tasting);
        return tasting;
    }

    /** The code of a product, as the secretary who does not score knows it. */
    String codeOf(Table table, UUID product) {
        return queries.desk(table.secretary(), table.session()).tastings().stream()
                .flatMap(one -> one.keys().stream())
                .filter(key -> key.product().id().equals(product))
                .findFirst()
                .orElseThrow()
                .code();
    }

    static String url(Table table) {
        return "/sessions/" + table.session() + "/tasting";
    }

    MvcTestResult get(String url, Actor actor) {
        return mvc.get().uri(url).with(people.as(actor)).exchange();
    }

    String html(String url, Actor actor) throws UnsupportedEncodingException {
        return get(url, actor).getResponse().getContentAsString();
    }

    MvcTestResult post(String url, Actor actor, String... fields) {
        var request = mvc.post().uri(url).with(people.as(actor)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    /** The id of the member's own sample with this code. */
    String glass(Table table, Actor member, String code) throws UnsupportedEncodingException {
        Matcher found = GLASS.matcher(html(url(table) + "?code=" + code, member));
        if (!found.find()) {
            throw new AssertionError("no sample " + code);
        }
        return found.group(1);
    }

    String answerUrl(Table table, Actor member, UUID product, String criterion) throws UnsupportedEncodingException {
        return url(table) + "/glasses/" + glass(table, member, codeOf(table, product)) + "/answers/" + criterion;
    }

    MvcTestResult save(String url, Actor member, String criterion, String option, String version) {
        return mvc.post()
                .uri(url)
                .with(people.as(member))
                .with(csrf())
                .header("HX-Request", "true")
                .param("answers[" + criterion + "]", option)
                .param("version", version)
                .param("comment", "êm")
                .exchange();
    }
}
