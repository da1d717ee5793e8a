package vn.saolang.producer.web.strength;

import java.util.List;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.producer.Entity;

/**
 * One restructuring of a producer.
 *
 * @param id "new" for one that is begun
 */
public record RestructuringPage(Entity entity, String id, StrengthForm form, boolean stale, List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "producer.restructuring.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(entity.details().name());
    }
}
