package vn.saolang.traceability.web.resolver;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Shell;
import vn.saolang.traceability.app.resolver.AboutQueries.AboutItem;
import vn.saolang.traceability.app.resolver.AboutQueries.AboutPlace;
import vn.saolang.traceability.model.identifier.Item;

/**
 * A small page with what is known of an item or place.
 *
 * @param item null for a place
 * @param number GTIN or GLN, else the internal code
 */
public record AboutPage(@Nullable Item item, String name, String producer, String commune, String number)
        implements Page {

    static AboutPage of(AboutItem about) {
        Item item = about.item();
        return new AboutPage(
                item, item.name(), about.producer(), about.commune(), item.gtin() == null ? item.code() : item.gtin());
    }

    static AboutPage of(AboutPlace about) {
        String gln = about.place().gln();
        return new AboutPage(
                null,
                about.place().name(),
                about.producer(),
                about.commune(),
                gln == null ? about.place().code() : gln);
    }

    @Override
    public String titleKey() {
        return "traceability.about.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(name);
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }
}
