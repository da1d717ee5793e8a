package vn.saolang.producer.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.ui.Page;
import vn.saolang.producer.Entity;
import vn.saolang.producer.EntitySummary;

/** What is known of an entity, for itself and its offices. */
public record EntityPage(Entity entity, String commune, boolean mine, Line line) implements Page {

    /**
     * What it came from and what became of it.
     *
     * @param now the entity that has what it had; null while it stands itself
     * @param before the entities that passed into it, oldest first
     * @param formerNames names it bore before
     */
    public record Line(@Nullable EntitySummary now, List<EntitySummary> before, List<String> formerNames) {}

    @Override
    public String titleKey() {
        return "producer.one.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(entity.details().name());
    }
}
