package vn.saolang.programme.store.year;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Repository;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the dated files {@code programme/lead-times-*.yaml}: how many days each stage needs. */
@Repository
public class LeadTimes {

    private final NavigableMap<LocalDate, Map<String, Integer>> byFirstDay = new TreeMap<>();

    public LeadTimes() throws IOException {
        for (Resource one :
                new PathMatchingResourcePatternResolver().getResources("classpath*:programme/lead-times-*.yaml")) {
            read(one);
        }
    }

    private void read(Resource file) {
        try (InputStream content = file.getInputStream()) {
            Map<?, ?> root = Objects.requireNonNull(new Yaml(new SafeConstructor(new LoaderOptions())).load(content));
            Map<String, Integer> days = new HashMap<>();
            ((Map<?, ?>) Objects.requireNonNull(root.get("days")))
                    .forEach((stage, count) -> days.put(stage.toString(), Integer.valueOf(count.toString())));
            byFirstDay.put(
                    LocalDate.parse(
                            Objects.requireNonNull(root.get("effective-from")).toString()),
                    days);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(String.valueOf(file.getFilename()), unreadable);
        }
    }

    /** The days by stage that count on a day; before the first file, the first. */
    public Map<String, Integer> on(LocalDate day) {
        var found = byFirstDay.floorEntry(day);
        return (found == null ? byFirstDay.firstEntry() : found).getValue();
    }
}
