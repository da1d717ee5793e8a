package vn.saolang.producer.web;

import java.util.List;
import vn.saolang.kernel.ui.Page;
import vn.saolang.producer.Entity;

/** What is known of an entity, for itself and its offices. */
public record EntityPage(Entity entity, String commune, boolean mine) implements Page {

    @Override
    public String titleKey() {
        return "producer.one.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(entity.details().name());
    }
}
