package vn.saolang.vault.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.producer.EntityId;
import vn.saolang.product.ProductId;
import vn.saolang.vault.IpKind;
import vn.saolang.vault.IpStage;
import vn.saolang.vault.PaperId;

/**
 * A right on its way.
 *
 * @param product null when it serves all products of the entity
 * @param titleNumber of the title once granted, else empty
 * @param steps in order, never empty
 */
public record IpRight(
        UUID id,
        int version,
        EntityId entity,
        @Nullable ProductId product,
        IpKind kind,
        String name,
        String application,
        String titleNumber,
        List<Step> steps) {

    /** A dated step, with its paper in the vault when there is one. */
    public record Step(
            IpStage stage, LocalDate on, @Nullable PaperId paper) {}

    public IpRight {
        steps = List.copyOf(steps);
    }

    /** Where it stood on a day; null before it was filed. */
    public @Nullable IpStage stageOn(LocalDate day) {
        IpStage stage = null;
        for (Step step : steps) {
            if (!step.on().isAfter(day)) {
                stage = step.stage();
            }
        }
        return stage;
    }

    public Step last() {
        return steps.getLast();
    }

    public LocalDate filedOn() {
        return steps.getFirst().on();
    }
}
