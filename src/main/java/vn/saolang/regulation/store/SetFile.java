package vn.saolang.regulation.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.CriteriaSet.Part;
import vn.saolang.regulation.CriteriaSet.ProductCase;
import vn.saolang.regulation.CriteriaSet.Section;
import vn.saolang.regulation.Criterion;
import vn.saolang.regulation.KnockOut;
import vn.saolang.regulation.LegalAct;
import vn.saolang.regulation.Option;
import vn.saolang.regulation.StarMinimum;

/** Reads one criteria set from its data file. */
final class SetFile {

    private static final Set<String> FIELDS = Set.of(
            "criteria-set",
            "number",
            "name",
            "act",
            "annex",
            "group",
            "subgroup",
            "ministries",
            "tourism",
            "incomplete",
            "product-cases",
            "rejected-when",
            "parts");

    private final Node root;
    private final List<KnockOut> knockOuts = new ArrayList<>();

    private SetFile(Node root) {
        this.root = root.only(FIELDS);
    }

    /** The set; its sums are not checked here. */
    static CriteriaSet read(Node root, LegalAct act) {
        return new SetFile(root).set(act);
    }

    private CriteriaSet set(LegalAct act) {
        int ground = 0;
        for (String text : root.texts("rejected-when")) knockOuts.add(new KnockOut("HS" + ++ground, text, null));
        List<Part> parts = root.nodes("parts").stream().map(this::part).toList();
        List<ProductCase> cases = root.pairs("product-cases").entrySet().stream()
                .map(one -> new ProductCase(one.getKey(), one.getValue()))
                .toList();
        CriteriaSet bare = new CriteriaSet(
                root.text("criteria-set"),
                root.whole("number"),
                root.text("name"),
                root.text("act"),
                root.text("annex"),
                act.effective(),
                root.textOr("group", ""),
                root.textOrNull("subgroup"),
                parts,
                Map.of(),
                List.copyOf(knockOuts),
                !root.has("incomplete"),
                root.texts("ministries"),
                root.flag("tourism"),
                cases,
                act.regime().bands());
        return withMinimums(bare);
    }

    private Part part(Node node) {
        node.only(Set.of("part", "name", "points", "sections"));
        List<Section> sections =
                node.nodes("sections").stream().map(this::section).toList();
        return new Part(node.text("part"), node.text("name"), node.points("points"), sections);
    }

    private Section section(Node node) {
        String code = node.text("section");
        CriterionNode reader = new CriterionNode(knockOuts);
        List<Criterion> criteria = node.has("criteria")
                ? node.nodes("criteria").stream()
                        .map(one -> reader.read(one, one.text("criterion")))
                        .toList()
                : List.of(reader.read(node, code));
        return new Section(code, node.text("name"), node.points("points"), criteria);
    }

    /** The marks on the options are the minimums: for each star the cheapest option that carries its mark. */
    private static CriteriaSet withMinimums(CriteriaSet set) {
        Map<Integer, List<StarMinimum>> minimums = new TreeMap<>();
        for (int stars = 3; stars <= 5; stars++) {
            List<StarMinimum> of = new ArrayList<>();
            for (Criterion leaf : set.leaves()) {
                int wanted = stars;
                leaf.options().stream()
                        .filter(option -> option.star() != null && option.star() == wanted)
                        .map(Option::points)
                        .min(BigDecimal::compareTo)
                        .ifPresent(points ->
                                of.add(new StarMinimum(wanted, leaf.code(), points, leaf.bindsOnly() != null)));
            }
            minimums.put(stars, List.copyOf(of));
        }
        return set.withMinimums(minimums);
    }
}
