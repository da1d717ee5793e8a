package vn.saolang.producer.web.strength;

import java.util.List;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.producer.app.strength.StrengthQueries.Whole;

/** What a producer is and can do. */
public record StrengthPage(Whole whole, StrengthForm form, List<Refusal> refusals) implements Page {

    @Override
    public String titleKey() {
        return "producer.strength.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(whole.entity().details().name());
    }

    public String base() {
        return "/entities/" + whole.entity().id();
    }

    /** Lines for products: as many as are filled, and never fewer than offered. */
    public int lines() {
        int lines = StrengthForm.OUTPUTS;
        while (!form.get("product-" + (lines + 1)).isEmpty()) {
            lines++;
        }
        return lines;
    }
}
