package vn.saolang.regulation.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.saolang.regulation.Criterion;
import vn.saolang.regulation.CriterionKind;
import vn.saolang.regulation.KnockOut;
import vn.saolang.regulation.Option;

/**
 * Reads a criterion of a set's data file. An option is one line, points then marks then its wording: {@code - 3 ****: …}.
 */
record CriterionNode(List<KnockOut> knockOuts) {

    private static final Pattern POINTS_AND_MARK = Pattern.compile("(\\d+(?:\\.\\d{1,2})?)(?: (\\*{3,5}))?");
    private static final Set<String> FIELDS = Set.of(
            "criterion",
            "section",
            "name",
            "points",
            "notes",
            "knock-out",
            "only-with-story",
            "binds-only",
            "options",
            "cases",
            "yes-no",
            "criteria");

    /** The criterion at this place; knock-outs printed at it are added to the list. */
    Criterion read(Node node, String code) {
        node.only(FIELDS);
        for (String ground : node.texts("knock-out")) knockOuts.add(new KnockOut(code, ground, code));
        return new Criterion(
                code,
                node.text("name"),
                node.points("points"),
                kind(node),
                node.texts("notes"),
                node.flag("only-with-story"),
                node.textOrNull("binds-only"));
    }

    private CriterionKind kind(Node node) {
        if (node.flag("yes-no")) return new CriterionKind.YesNo();
        if (node.has("criteria") && node.has("criterion")) {
            return new CriterionKind.Group(node.nodes("criteria").stream()
                    .map(child -> read(child, child.text("criterion")))
                    .toList());
        }
        if (node.has("cases")) return byCase(node);
        List<Option> options = options(node, 0, null);
        if (options.isEmpty()) throw node.wrong("options", "are missing");
        return new CriterionKind.OneOf(options);
    }

    private static CriterionKind byCase(Node node) {
        List<CriterionKind.ByCase.Case> cases = new ArrayList<>();
        int before = 0;
        for (Node one : node.nodes("cases")) {
            one.only(Set.of("case", "name", "options"));
            List<Option> options = options(one, before, one.text("case"));
            before += options.size();
            cases.add(new CriterionKind.ByCase.Case(one.text("case"), one.text("name"), options));
        }
        return new CriterionKind.ByCase(List.copyOf(cases));
    }

    private static List<Option> options(Node node, int before, @Nullable String caseCode) {
        List<Option> options = new ArrayList<>();
        for (Node line : node.nodes("options")) {
            if (line.fields().size() != 1) throw line.wrong("option", "must be one line: points, mark, wording");
            Map.Entry<String, Object> entry =
                    line.fields().entrySet().iterator().next();
            Matcher key = POINTS_AND_MARK.matcher(entry.getKey());
            if (!key.matches()) throw line.wrong(entry.getKey(), "must be points and at most one mark");
            String mark = key.group(2);
            options.add(new Option(
                    before + options.size() + 1,
                    line.text(entry.getKey()),
                    line.points("option", key.group(1)),
                    mark == null ? null : mark.length(),
                    caseCode));
        }
        return List.copyOf(options);
    }
}
