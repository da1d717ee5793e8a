package vn.saolang.evaluation.web.reasons;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.model.reasons.StepCost;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;

/**
 * What the steps of road maps take in a province.
 *
 * @param family the family a refused change was about, null when none was
 */
public record RoadmapStepsPage(
        List<StepCost> steps, @Nullable String family, Typed typed, List<Refusal> refusals) implements Page {

    @Override
    public String titleKey() {
        return "evaluation.steps.title";
    }

    public boolean about(StepCost step) {
        return step.family().equals(family);
    }

    /** What was typed, or what is stored. */
    public String value(StepCost step, String name) {
        if (about(step)) {
            return typed.text(name);
        }
        return switch (name) {
            case "task" -> step.task();
            case "costFrom" -> step.costFrom().stripTrailingZeros().toPlainString();
            case "costTo" -> step.costTo().stripTrailingZeros().toPlainString();
            case "weeksFrom" -> Integer.toString(step.weeksFrom());
            case "weeksTo" -> Integer.toString(step.weeksTo());
            case "helper" -> step.helper();
            case "source" -> step.version() == 0 ? "" : step.source();
            default -> "";
        };
    }
}
