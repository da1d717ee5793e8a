package vn.saolang.vault.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.producer.EntitySummary;
import vn.saolang.vault.model.IpRight;

/**
 * The rights of intellectual property of an entity, and the form of a new one.
 *
 * @param products names by id
 */
public record RightsPage(
        EntitySummary entity, List<Line> rights, Map<String, String> products, PaperForm form, List<Refusal> refusals)
        implements Page {

    /**
     * A right as the list shows it.
     *
     * @param lastDay of its title; null when it has none
     * @param renewalDue its renewal should be asked for now
     */
    public record Line(IpRight right, @Nullable LocalDate lastDay, boolean renewalDue) {}

    @Override
    public String titleKey() {
        return "vault.rights.title";
    }
}
