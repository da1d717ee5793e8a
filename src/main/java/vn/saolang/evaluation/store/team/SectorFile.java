package vn.saolang.evaluation.store.team;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Repository;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.saolang.evaluation.model.team.SectorPlan;
import vn.saolang.evaluation.team.Sector;

/** Reads the dated files {@code team/sectors-*.yaml} that propose which criteria go to which sector. */
@Repository
public class SectorFile {

    private final List<SectorPlan> plans;

    public SectorFile() throws IOException {
        Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath*:team/sectors-*.yaml");
        List<SectorPlan> read = new ArrayList<>();
        for (Resource one : found) {
            read.add(read(one));
        }
        read.sort(Comparator.comparing(SectorPlan::since));
        plans = List.copyOf(read);
    }

    /** The newest plan of that day; the oldest for days before all of them. */
    public SectorPlan on(LocalDate day) {
        return plans.stream()
                .filter(one -> !one.since().isAfter(day))
                .reduce((_, later) -> later)
                .orElse(plans.getFirst());
    }

    private static SectorPlan read(Resource file) {
        try (InputStream content = file.getInputStream()) {
            Map<?, ?> root = Objects.requireNonNull(new Yaml(new SafeConstructor(new LoaderOptions())).load(content));
            return new SectorPlan(
                    text(root, "version"),
                    LocalDate.parse(text(root, "effective-from")),
                    list(root, "rules").stream()
                            .map(one -> rule((Map<?, ?>) one))
                            .toList(),
                    Sector.valueOf(text(root, "otherwise")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(String.valueOf(file.getFilename()), unreadable);
        }
    }

    private static SectorPlan.Rule rule(Map<?, ?> node) {
        return new SectorPlan.Rule(
                Sector.valueOf(text(node, "sector")), texts(node, "criteria"), texts(node, "sections"));
    }

    private static String text(Map<?, ?> node, String name) {
        return Objects.requireNonNull(node.get(name), name).toString();
    }

    private static List<?> list(Map<?, ?> node, String name) {
        return (List<?>) Objects.requireNonNull(node.get(name), name);
    }

    private static List<String> texts(Map<?, ?> node, String name) {
        return list(node, name).stream().map(String::valueOf).toList();
    }
}
