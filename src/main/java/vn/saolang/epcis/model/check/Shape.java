package vn.saolang.epcis.model.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What an object must look like: its fields and their rules, which are required, and whether others may add fields. */
final class Shape implements Rule {

    private final Map<String, Rule> fields = new LinkedHashMap<>();
    private final List<String> required = new ArrayList<>();
    private final List<Rule> further = new ArrayList<>();
    private boolean open;
    private boolean loose;

    /** Fields that may stand there. */
    Shape may(Rule rule, String... names) {
        for (String name : names) {
            fields.put(name, rule);
        }
        return this;
    }

    /** Fields that must stand there. */
    Shape must(Rule rule, String... names) {
        required.addAll(List.of(names));
        return may(rule, names);
    }

    /** Others may add fields, with a prefix. */
    Shape open() {
        open = true;
        return this;
    }

    /** Whatever else stands there is nobody's concern here. */
    Shape loose() {
        loose = true;
        return this;
    }

    /** A rule about several fields, asked when each alone is as it should be. */
    Shape and(Rule rule) {
        further.add(rule);
        return this;
    }

    /** A shape with all of this one, to go on from. */
    Shape copy() {
        Shape copy = new Shape();
        copy.fields.putAll(fields);
        copy.required.addAll(required);
        copy.further.addAll(further);
        copy.open = open;
        copy.loose = loose;
        return copy;
    }

    @Override
    public void check(JsonNode value, Spot at, Defects defects) {
        if (!value.isObject()) {
            defects.add(at, "must be an object");
            return;
        }
        Defects own = new Defects(defects.names());
        for (String name : required) {
            if (!value.has(name)) {
                own.add(at.field(name), "is missing");
            }
        }
        for (Map.Entry<String, JsonNode> entry : value.properties()) {
            checkField(entry.getKey(), entry.getValue(), at.field(entry.getKey()), own);
        }
        if (own.isEmpty()) {
            further.forEach(rule -> rule.check(value, at, own));
        }
        defects.addAll(own);
    }

    private void checkField(String name, JsonNode value, Spot at, Defects defects) {
        Rule rule = fields.get(name);
        if (rule != null) {
            rule.check(value, at, defects);
        } else if (loose) {
            return;
        } else if (open) {
            Rules.checkExtensionName(name, at, defects);
        } else {
            defects.add(at, "is no field of the standard here");
        }
    }
}
