package vn.saolang.evaluation.store.tasting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Repository;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.saolang.evaluation.model.tasting.SensoryCriteria;
import vn.saolang.evaluation.model.tasting.SensoryCriteria.Sense;

/** Reads the dated files {@code tasting/<set>.yaml} that say which criteria of a set are sensory, one file a set. */
@Repository
public class SensoryFile {

    private final Map<String, SensoryCriteria> bySet;

    public SensoryFile() throws IOException {
        Map<String, SensoryCriteria> read = new LinkedHashMap<>();
        for (Resource one : new PathMatchingResourcePatternResolver().getResources("classpath*:tasting/*.yaml")) {
            SensoryCriteria criteria = read(one);
            read.put(criteria.criteriaSet(), criteria);
        }
        bySet = Collections.unmodifiableMap(read);
    }

    /** The sensory criteria of a set; empty when it has none. */
    public Optional<SensoryCriteria> of(String criteriaSet) {
        return Optional.ofNullable(bySet.get(criteriaSet));
    }

    /** All of them. */
    public List<SensoryCriteria> all() {
        return List.copyOf(bySet.values());
    }

    private static SensoryCriteria read(Resource file) {
        try (InputStream content = file.getInputStream()) {
            Map<?, ?> root = Objects.requireNonNull(new Yaml(new SafeConstructor(new LoaderOptions())).load(content));
            Map<String, Set<Sense>> senses = new LinkedHashMap<>();
            for (Object line : (List<?>) Objects.requireNonNull(root.get("criteria"), "criteria")) {
                Map<?, ?> one = (Map<?, ?>) line;
                EnumSet<Sense> with = EnumSet.noneOf(Sense.class);
                ((List<?>) Objects.requireNonNull(one.get("senses"), "senses"))
                        .forEach(sense -> with.add(Sense.valueOf(sense.toString())));
                senses.put(text(one, "criterion"), with);
            }
            return new SensoryCriteria(
                    text(root, "criteria-set"),
                    text(root, "annex"),
                    LocalDate.parse(text(root, "effective-from")),
                    Collections.unmodifiableMap(senses));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(String.valueOf(file.getFilename()), unreadable);
        }
    }

    private static String text(Map<?, ?> node, String name) {
        return Objects.requireNonNull(node.get(name), name).toString();
    }
}
