package vn.saolang.producer.web.mandate;

import java.time.LocalDate;
import java.util.List;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Mandate;

/**
 * To whom an entity gave leave to prepare, and the form for another.
 *
 * @param who what was typed for the person
 * @param lastDay what was typed for the last day
 */
public record MandatesPage(
        EntitySummary entity,
        List<Mandate> mandates,
        LocalDate today,
        String who,
        String lastDay,
        List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "producer.mandates.title";
    }
}
