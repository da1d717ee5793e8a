package vn.saolang.producer.web.succession;

import java.util.List;
import java.util.Map;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;

/**
 * The form of a succession.
 *
 * @param entities own entities that have not passed, names by id
 * @param parts what they have, names by id
 */
public record SuccessionEditPage(
        SuccessionForm form, Map<String, String> entities, Map<String, String> parts, List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "producer.succession.new.title";
    }
}
