package vn.saolang.evaluation.web.attend;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.app.attend.ComeByCode.Arrival;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;

/**
 * Somebody at the door of the hall: one name, one button.
 *
 * @param arrival null when the code was refused
 * @param action where the button leads
 * @param card whether a card was scanned at the table
 */
public record ArrivalPage(
        @Nullable Arrival arrival, String session, String action, String code, boolean card, List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return card ? "evaluation.attend.card.title" : "evaluation.attend.title";
    }
}
