package vn.saolang.traceability.store.template;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import vn.saolang.traceability.Measure;
import vn.saolang.traceability.model.template.InvalidTemplate;
import vn.saolang.traceability.model.template.Template;
import vn.saolang.traceability.model.template.Template.Indicator;
import vn.saolang.traceability.model.template.Template.Step;
import vn.saolang.traceability.model.template.Template.Text;
import vn.saolang.traceability.model.template.Template.Yield;

/** Reads one template file and checks it. */
final class TemplateReader {

    private static final Set<String> FIELDS = Set.of(
            "template",
            "name",
            "sets",
            "materials",
            "units",
            "shelf-life-days",
            "sample-days",
            "care",
            "steps",
            "tests");
    private static final int LONGEST_STEP = 60;

    private final String file;

    private TemplateReader(String file) {
        this.file = file;
    }

    /**
     * The template of a file.
     *
     * @param sets codes of all criteria sets
     * @throws InvalidTemplate when it breaks a rule
     */
    static Template read(String file, String text, Set<String> sets) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            Object root = new Yaml(new SafeConstructor(options)).load(text);
            return new TemplateReader(file).template(root, sets);
        } catch (YAMLException unreadable) {
            throw new InvalidTemplate(file, "not readable as YAML: " + unreadable.getMessage());
        }
    }

    private Template template(@Nullable Object value, Set<String> known) {
        Map<?, ?> root = map(value, "file");
        root.keySet().stream()
                .filter(key -> !FIELDS.contains(String.valueOf(key)))
                .findFirst()
                .ifPresent(key -> {
                    throw wrong("unknown field " + key);
                });
        List<String> sets = texts(root.get("sets"), "sets");
        sets.stream().filter(set -> !known.contains(set)).findFirst().ifPresent(set -> {
            throw wrong("no criteria set " + set);
        });
        Object shelf = root.get("shelf-life-days");
        return new Template(
                text(root.get("template"), "template"),
                both(root.get("name"), "name"),
                sets,
                texts(root.get("materials"), "materials"),
                texts(root.get("units"), "units").stream().map(this::unit).toList(),
                shelf == null ? null : days(shelf, "shelf-life-days"),
                days(root.get("sample-days"), "sample-days"),
                steps(root.get("care"), "care"),
                steps(root.get("steps"), "steps"),
                list(root.get("tests"), "tests").stream().map(this::indicator).toList());
    }

    private Measure unit(String code) {
        return Measure.of(code).orElseThrow(() -> wrong("unknown unit " + code));
    }

    private List<Step> steps(@Nullable Object value, String where) {
        Set<String> met = new HashSet<>();
        List<Step> steps = list(value, where).stream()
                .map(one -> step(map(one, where), where))
                .toList();
        for (Step step : steps) {
            if (!met.add(step.code()) || step.code().length() > LONGEST_STEP) {
                throw wrong(where + ": step " + step.code() + " stands twice or has too long a code");
            }
        }
        return steps;
    }

    private Step step(Map<?, ?> one, String where) {
        return new Step(
                text(one.get("step"), where + ".step"),
                both(one.get("name"), where + ".name"),
                range(one.get("yield")),
                Boolean.TRUE.equals(one.get("photo")));
    }

    /** Two numbers, {@code [0.2, 0.25]}, as texts so that nothing passes through floating point. */
    private @Nullable Yield range(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        List<String> ends = texts(value, "yield");
        try {
            Yield yield = new Yield(new BigDecimal(ends.getFirst()), new BigDecimal(ends.getLast()));
            if (ends.size() != 2 || yield.least().signum() < 0 || yield.least().compareTo(yield.most()) > 0) {
                throw wrong("yield " + ends + " is no range");
            }
            return yield;
        } catch (NumberFormatException noNumber) {
            throw wrong("yield " + ends + " is no range");
        }
    }

    private Indicator indicator(Object value) {
        Map<?, ?> one = map(value, "tests");
        Object allowed = one.get("allowed");
        return new Indicator(both(one.get("name"), "tests.name"), allowed == null ? "" : allowed.toString());
    }

    private Text both(@Nullable Object value, String where) {
        Map<?, ?> names = map(value, where);
        return new Text(text(names.get("vi"), where + ".vi"), text(names.get("en"), where + ".en"));
    }

    private int days(@Nullable Object value, String where) {
        if (value instanceof Integer days && days > 0) {
            return days;
        }
        throw wrong(where + ": a number of days is missing");
    }

    private List<String> texts(@Nullable Object value, String where) {
        return list(value, where).stream().map(Object::toString).toList();
    }

    private List<?> list(@Nullable Object value, String where) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw wrong(where + ": a list is missing");
    }

    private Map<?, ?> map(@Nullable Object value, String where) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw wrong(where + ": fields are missing");
    }

    private String text(@Nullable Object value, String where) {
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        throw wrong(where + ": a text is missing");
    }

    private InvalidTemplate wrong(String what) {
        return new InvalidTemplate(file, what);
    }
}
