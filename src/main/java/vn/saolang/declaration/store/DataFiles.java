package vn.saolang.declaration.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.saolang.declaration.model.Bounds;
import vn.saolang.declaration.model.Deadlines;
import vn.saolang.declaration.model.DueRule;
import vn.saolang.declaration.model.OutputUnit;
import vn.saolang.declaration.model.OutputUnits;

/** Reads the module's dated data once: units of output, bounds of what is plausible, deadlines. */
@Component
public class DataFiles {

    private final OutputUnits units;
    private final List<Bounds> bounds;
    private final Deadlines deadlines;

    public DataFiles() {
        this.units =
                new OutputUnits(lines("units").stream().map(DataFiles::unit).toList());
        this.bounds = lines("bounds").stream().map(DataFiles::bounds).toList();
        this.deadlines = new Deadlines(maps(file("deadlines").get("rules")).stream()
                .map(DataFiles::rule)
                .toList());
    }

    public OutputUnits units() {
        return units;
    }

    /** The bounds of a day: the newest that count. */
    public Bounds bounds(LocalDate day) {
        return bounds.stream()
                .filter(one -> !day.isBefore(one.since()))
                .reduce((earlier, later) -> later)
                .orElseGet(bounds::getFirst);
    }

    public Deadlines deadlines() {
        return deadlines;
    }

    private static OutputUnit unit(Map<String, Object> one) {
        return new OutputUnit(
                text(one, "code"),
                text(one, "name"),
                text(one, "base"),
                new BigDecimal(text(one, "factor")),
                LocalDate.parse(text(one, "since")),
                day(one, "until"));
    }

    private static Bounds bounds(Map<String, Object> one) {
        return new Bounds(
                LocalDate.parse(text(one, "since")),
                new BigDecimal(text(one, "change")),
                new BigDecimal(text(one, "price")),
                new BigDecimal(text(one, "overCapacity")),
                new BigDecimal(text(one, "lowestWage")),
                new BigDecimal(text(one, "highestWage")));
    }

    private static DueRule rule(Map<String, Object> one) {
        return new DueRule(
                LocalDate.parse(text(one, "since")),
                text(one, "source"),
                half(one.get("first")),
                half(one.get("second")));
    }

    @SuppressWarnings("unchecked")
    private static DueRule.Half half(@Nullable Object value) {
        Map<String, Object> days = (Map<String, Object>) Objects.requireNonNull(value);
        return new DueRule.Half(
                MonthDay.parse("--" + text(days, "opens")), MonthDay.parse("--" + text(days, "before")));
    }

    private static List<Map<String, Object>> lines(String name) {
        return maps(file(name).get(name));
    }

    private static Map<String, Object> file(String name) {
        String place = "declaration/" + name + ".yaml";
        try (InputStream file = new ClassPathResource(place).getInputStream()) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot read " + place, failed);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(@Nullable Object value) {
        return (List<Map<String, Object>>) Objects.requireNonNull(value);
    }

    private static String text(Map<String, Object> one, String key) {
        return Objects.requireNonNull(one.get(key), key).toString();
    }

    private static @Nullable LocalDate day(Map<String, Object> one, String key) {
        String text = text(one, key);
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
