package vn.saolang.site.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Shell;
import vn.saolang.recognition.register.NamesNow.Now;
import vn.saolang.recognition.register.RegisterProduct;
import vn.saolang.recognition.register.Standing;

/**
 * A product's page in the register.
 *
 * @param place full name of the place as it was called then
 * @param placesToday where it lies today, when the place has ended; several when it was split
 * @param group name of the product group
 * @param setName name of the criteria set
 * @param photos addresses
 * @param now what product and producer are called today; null when still the recognised names
 * @param competences what the act says about the level that recognised, in the order of the history; empty when unknown
 */
public record ProductPage(
        RegisterProduct product,
        String place,
        List<String> placesToday,
        String group,
        String setName,
        List<String> photos,
        @Nullable Now now,
        List<String> competences)
        implements Page {

    @Override
    public String titleKey() {
        return "site.product.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(product.entry().name());
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }

    public @Nullable Standing standing() {
        return product.entry().standing();
    }
}
