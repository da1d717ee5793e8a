package vn.saolang.vault.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.vault.model.IpRight;

/**
 * A right with its dated steps, and the form of the next one.
 *
 * @param term clause of its term; empty when the law sets none
 * @param papers titles by id, those that may show a step
 * @param stale somebody took a step since the form was opened
 */
public record RightPage(
        IpRight right,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate remindFrom,
        String term,
        String product,
        Map<String, String> papers,
        PaperForm form,
        boolean stale,
        List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "vault.right.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(right.name());
    }
}
