package vn.saolang.site.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Shell;
import vn.saolang.recognition.register.LifeEvent;
import vn.saolang.recognition.register.NamesNow.Now;
import vn.saolang.recognition.register.RegisterProduct;
import vn.saolang.recognition.register.Standing;
import vn.saolang.recognition.register.StarAnswer;

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
 * @param life the product's life, the newest first
 * @param question what somebody asks about a day, with the answer
 */
public record ProductPage(
        RegisterProduct product,
        String place,
        List<String> placesToday,
        String group,
        String setName,
        List<String> photos,
        @Nullable Now now,
        List<String> competences,
        List<LifeEvent> life,
        DayQuestion question)
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

    /** What the act says about the level of this recognition; empty when unknown. */
    public String competence(Standing standing) {
        int at = product.history().indexOf(standing);
        return at < 0 ? "" : competences.get(at);
    }

    /**
     * "Was it four stars on that day?"
     *
     * @param on the day as typed, yyyy-mm-dd; may be empty
     * @param wrong it is no day
     * @param answer null while nothing, or nothing readable, is asked
     */
    public record DayQuestion(
            String on,
            String stars,
            boolean wrong,
            @Nullable StarAnswer answer) {

        static final DayQuestion NONE = new DayQuestion("", "", false, null);
    }
}
