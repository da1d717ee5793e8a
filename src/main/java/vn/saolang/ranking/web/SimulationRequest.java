package vn.saolang.ranking.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.ranking.Answers;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Criterion;
import vn.saolang.regulation.Option;

/** Reads the body of {@code POST /api/v1/simulations} strictly: whole numbers only, no key twice, nothing unknown. */
final class SimulationRequest {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final JsonNode body;

    private SimulationRequest(JsonNode body) {
        this.body = body;
    }

    /** The body as JSON; empty when it is none, or when a key stands twice in an object. */
    static Optional<SimulationRequest> read(byte[] body) {
        try {
            JsonNode tree = STRICT.readTree(body);
            return tree.isMissingNode() ? Optional.empty() : Optional.of(new SimulationRequest(tree));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    /** The code of the set; refuses a body without one. */
    String criteriaSet() {
        if (!body.isObject()) throw refused("NOT_AN_OBJECT", "");
        JsonNode code = body.path("criteriaSet");
        if (!code.isString()) throw refused("SET_MISSING", "criteriaSet");
        return code.stringValue();
    }

    /** The answers, given as points of leaves; refuses with every defect at once. */
    Answers answers(CriteriaSet set) {
        List<Refusal> refusals = new ArrayList<>();
        for (String name : body.propertyNames()) {
            if (!Set.of("criteriaSet", "answers").contains(name)) {
                refusals.add(Refusal.of("ranking.UNKNOWN_MEMBER", escaped(name), name));
            }
        }
        JsonNode answers = body.path("answers");
        if (!answers.isObject()) {
            refusals.add(Refusal.of("ranking.ANSWERS_MISSING", "answers"));
            throw new RefusedException(refusals);
        }
        Map<String, Integer> options = new LinkedHashMap<>();
        answers.properties().forEach(one -> read(set, one.getKey(), one.getValue(), options, refusals));
        if (!refusals.isEmpty()) throw new RefusedException(refusals);
        return Answers.ofOptions(set, options);
    }

    private static void read(
            CriteriaSet set, String code, JsonNode points, Map<String, Integer> options, List<Refusal> refusals) {
        String field = "answers/" + escaped(code);
        Optional<Criterion> leaf = set.leaf(code);
        if (leaf.isEmpty()) {
            refusals.add(Refusal.of("ranking.UNKNOWN_CRITERION", field, code));
            return;
        }
        Optional<Integer> option = points.isIntegralNumber() ? optionOf(leaf.get(), points) : Optional.empty();
        if (option.isEmpty()) refusals.add(Refusal.of("ranking.NOT_AN_OPTION", field, code));
        option.ifPresent(index -> options.put(code, index));
    }

    /** The first option with these points; 0 is always accepted. */
    private static Optional<Integer> optionOf(Criterion leaf, JsonNode points) {
        BigDecimal value = points.decimalValue();
        Optional<Integer> printed = leaf.options().stream()
                .filter(option -> option.points().compareTo(value) == 0)
                .map(Option::index)
                .findFirst();
        return printed.isEmpty() && value.signum() == 0 ? Optional.of(0) : printed;
    }

    /** A member name as a step of a JSON pointer (RFC 6901). */
    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static RefusedException refused(String code, String field) {
        Refusal refusal = field.isEmpty() ? Refusal.whole("ranking." + code) : Refusal.of("ranking." + code, field);
        return new RefusedException(List.of(refusal));
    }
}
