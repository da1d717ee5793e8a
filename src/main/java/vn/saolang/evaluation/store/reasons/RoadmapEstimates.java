package vn.saolang.evaluation.store.reasons;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.saolang.evaluation.model.reasons.StepCost;

/** The estimates that come with the software: {@code evaluation/roadmap-steps.yaml}, read once. */
@Component
public class RoadmapEstimates {

    private static final String PATH = "/evaluation/roadmap-steps.yaml";

    private final List<StepCost> steps;

    RoadmapEstimates() {
        this.steps = read();
    }

    /** Families in the order in which they are tried; the last one takes every criterion. */
    public List<StepCost> all() {
        return steps;
    }

    private static List<StepCost> read() {
        try (InputStream file = Objects.requireNonNull(RoadmapEstimates.class.getResourceAsStream(PATH))) {
            Map<?, ?> root = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            String source = text(root, "source");
            List<?> families = (List<?>) Objects.requireNonNull(root.get("families"));
            return families.stream().map(one -> step((Map<?, ?>) one, source)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StepCost step(Map<?, ?> one, String source) {
        String[] cost = text(one, "cost").split("-");
        String[] weeks = text(one, "weeks").split("-");
        List<?> words = (List<?>) Objects.requireNonNull(one.get("words"));
        return new StepCost(
                text(one, "family"),
                words.stream().map(String::valueOf).toList(),
                text(one, "task"),
                new BigDecimal(cost[0]),
                new BigDecimal(cost[1]),
                Integer.parseInt(weeks[0]),
                Integer.parseInt(weeks[1]),
                text(one, "helper"),
                source,
                0);
    }

    private static String text(Map<?, ?> map, String key) {
        return Objects.requireNonNull(map.get(key), key).toString();
    }
}
