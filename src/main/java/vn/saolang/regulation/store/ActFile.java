package vn.saolang.regulation.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.saolang.regulation.Authority;
import vn.saolang.regulation.LegalAct;
import vn.saolang.regulation.ProductGroup;
import vn.saolang.regulation.Regime;
import vn.saolang.regulation.Transition;

/** Reads one legal act with its regime from its data file. */
final class ActFile {

    private ActFile() {}

    static LegalAct read(Node root) {
        root.only(Set.of(
                "act", "title", "issuer", "issued", "effective", "lapsed", "amended-by", "regime", "forms", "groups"));
        String number = root.text("act");
        return new LegalAct(
                number,
                root.text("title"),
                root.text("issuer"),
                root.date("issued"),
                root.date("effective"),
                root.dateOrNull("lapsed"),
                root.texts("amended-by"),
                regime(number, root.child("regime")),
                root.nodes("forms").stream().map(ActFile::form).toList(),
                root.nodes("groups").stream().map(ActFile::group).toList());
    }

    private static Regime regime(String act, Node node) {
        node.only(Set.of(
                "filed-from",
                "filed-before",
                "finish-by",
                "parts",
                "bands",
                "competence",
                "certificate-months",
                "deadlines",
                "rounds",
                "transition"));
        return new Regime(
                act,
                node.date("filed-from"),
                node.dateOrNull("filed-before"),
                finishBy(node),
                parts(node),
                bands(node),
                node.nodes("competence").stream().map(ActFile::competence).toList(),
                node.whole("certificate-months"),
                deadlines(node),
                rounds(node, "province"),
                rounds(node, "central"),
                node.has("transition") ? transition(node.child("transition")) : null);
    }

    private static Transition transition(Node node) {
        node.only(Set.of("former-rules", "extension"));
        Node former = node.child("former-rules")
                .only(Set.of("filed-before", "first-and-upgrade-within-days", "re-evaluation-within-days"));
        Node extension = node.child("extension").only(Set.of("in-force-on", "ending-before", "days"));
        return new Transition(
                former.date("filed-before"),
                former.whole("first-and-upgrade-within-days"),
                former.whole("re-evaluation-within-days"),
                extension.date("in-force-on"),
                extension.date("ending-before"),
                extension.whole("days"));
    }

    private static Map<String, LocalDate> finishBy(Node node) {
        Map<String, LocalDate> days = new LinkedHashMap<>();
        node.pairs("finish-by")
                .keySet()
                .forEach(kind -> days.put(kind, node.child("finish-by").date(kind)));
        return days;
    }

    private static Map<String, BigDecimal> parts(Node node) {
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        node.pairs("parts").forEach((part, points) -> parts.put(part, node.points("parts", points)));
        return parts;
    }

    private static Map<Integer, BigDecimal> bands(Node node) {
        Map<Integer, BigDecimal> bands = new TreeMap<>();
        Node lines = node.child("bands");
        BigDecimal below = BigDecimal.ONE.negate();
        for (int stars = 1; stars <= 5; stars++) {
            BigDecimal lowest = lines.points(String.valueOf(stars));
            if (lowest.compareTo(below) <= 0) throw node.wrong("bands", "must rise by star");
            bands.put(stars, lowest);
            below = lowest;
        }
        return bands;
    }

    private static Map<String, Integer> deadlines(Node node) {
        Map<String, Integer> days = new LinkedHashMap<>();
        node.pairs("deadlines")
                .keySet()
                .forEach(name -> days.put(name, node.child("deadlines").whole(name)));
        return days;
    }

    private static Regime.Competence competence(Node node) {
        node.only(Set.of("level", "authority", "does", "recognises", "clause"));
        List<Integer> stars = node.texts("recognises").stream()
                .map(text -> node.points("recognises", text).intValueExact())
                .toList();
        return new Regime.Competence(
                level(node), node.text("authority"), node.text("does"), stars, node.textOrNull("clause"));
    }

    private static Authority level(Node node) {
        try {
            return Authority.valueOf(node.text("level").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw node.wrong("level", "must be commune, district, province or central");
        }
    }

    private static List<Regime.RoundRule> rounds(Node node, String level) {
        List<Regime.RoundRule> rules = new ArrayList<>();
        if (!node.has("rounds")) return rules;
        for (Node rule : node.child("rounds").nodes(level)) {
            rules.add(new Regime.RoundRule(monthDay(rule, "requested-before"), monthDay(rule, "finished-before")));
        }
        return List.copyOf(rules);
    }

    private static MonthDay monthDay(Node node, String name) {
        String[] dayAndMonth = node.text(name).split("/", -1);
        try {
            return MonthDay.of(Integer.parseInt(dayAndMonth[1]), Integer.parseInt(dayAndMonth[0]));
        } catch (RuntimeException notADay) {
            throw node.wrong(name, "must be a day and month such as 30/4");
        }
    }

    private static LegalAct.Form form(Node node) {
        return new LegalAct.Form(node.text("form"), node.text("name"), node.text("by"));
    }

    private static ProductGroup group(Node node) {
        return new ProductGroup(
                node.text("group"),
                node.text("name"),
                node.nodes("branches").stream()
                        .map(branch -> new ProductGroup.Branch(
                                branch.text("name"), branch.textOrNull("subgroup"), branch.text("set")))
                        .toList());
    }
}
