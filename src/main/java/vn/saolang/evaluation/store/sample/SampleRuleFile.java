package vn.saolang.evaluation.store.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Repository;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.saolang.evaluation.model.sample.SampleRule;

/** Reads the dated files {@code samples/*.yaml}: how many samples an act asks for. */
@Repository
public class SampleRuleFile {

    private final List<SampleRule> rules;

    public SampleRuleFile() throws IOException {
        List<SampleRule> read = new ArrayList<>();
        for (Resource one : new PathMatchingResourcePatternResolver().getResources("classpath*:samples/*.yaml")) {
            read.add(read(one));
        }
        read.sort(Comparator.comparing(SampleRule::since));
        rules = List.copyOf(read);
    }

    /** The newest rule of that day; the oldest for days before all of them. */
    public SampleRule on(LocalDate day) {
        return rules.stream()
                .filter(one -> !one.since().isAfter(day))
                .reduce((_, later) -> later)
                .orElse(rules.getFirst());
    }

    private static SampleRule read(Resource file) {
        try (InputStream content = file.getInputStream()) {
            Map<?, ?> root = Objects.requireNonNull(new Yaml(new SafeConstructor(new LoaderOptions())).load(content));
            Map<String, String> clauses = new HashMap<>();
            ((Map<?, ?>) Objects.requireNonNull(root.get("clauses"), "clauses"))
                    .forEach((level, clause) -> clauses.put(level.toString(), clause.toString()));
            return new SampleRule(
                    LocalDate.parse(Objects.requireNonNull(root.get("effective-from"), "effective-from")
                            .toString()),
                    (Integer) Objects.requireNonNull(root.get("pieces"), "pieces"),
                    Map.copyOf(clauses));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(String.valueOf(file.getFilename()), unreadable);
        }
    }
}
