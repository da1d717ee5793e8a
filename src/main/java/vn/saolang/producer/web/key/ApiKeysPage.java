package vn.saolang.producer.web.key;

import java.util.List;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.key.ApiKey;

/**
 * The keys of an entity's programs, and the form for another.
 *
 * @param fresh the key just made, shown this once; empty otherwise
 * @param name what was typed
 */
public record ApiKeysPage(EntitySummary entity, List<ApiKey> keys, String fresh, String name, List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "producer.keys.title";
    }
}
