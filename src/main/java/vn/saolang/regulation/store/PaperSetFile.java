package vn.saolang.regulation.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.saolang.regulation.PaperRule;

/** Reads which papers an act asks for. */
final class PaperSetFile {

    private PaperSetFile() {}

    static List<PaperRule> read(Node root) {
        root.only(Set.of("paper-set", "papers"));
        String act = root.text("paper-set");
        List<PaperRule> rules = new ArrayList<>();
        for (Node one : root.nodes("papers")) {
            one.only(Set.of("paper", "name", "by", "clause", "kinds", "tourism", "when"));
            rules.add(new PaperRule(
                    act,
                    one.text("paper"),
                    one.text("name"),
                    one.text("by"),
                    one.text("clause"),
                    Set.copyOf(one.texts("kinds")),
                    !one.has("tourism") || one.flag("tourism"),
                    when(one)));
        }
        return List.copyOf(rules);
    }

    private static PaperRule.When when(Node node) {
        String given = node.textOr("when", "ALWAYS");
        return Arrays.stream(PaperRule.When.values())
                .filter(one -> one.name().equals(given))
                .findFirst()
                .orElseThrow(() -> node.wrong("when", "must be one of " + Arrays.toString(PaperRule.When.values())));
    }
}
