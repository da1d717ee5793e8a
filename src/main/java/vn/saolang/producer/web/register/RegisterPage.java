package vn.saolang.producer.web.register;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.ui.Page;
import vn.saolang.producer.app.register.RegisterQueries.Listed;
import vn.saolang.producer.app.register.RegisterQueries.Wanted;

/**
 * The producers of an office's area.
 *
 * @param takesIn whether the reader may hand in lists
 */
public record RegisterPage(Paged<Listed> found, Wanted wanted, boolean takesIn) implements Page {

    @Override
    public String titleKey() {
        return "producer.register.title";
    }

    /** The query of the address that finds the same again, without the page. */
    public String query() {
        List<String> parts = new ArrayList<>();
        if (!wanted.words().isEmpty()) {
            parts.add("q=" + URLEncoder.encode(wanted.words(), StandardCharsets.UTF_8));
        }
        if (wanted.kind() != null) {
            parts.add("kind=" + wanted.kind());
        }
        if (wanted.trait() != null) {
            parts.add("trait=" + wanted.trait());
            parts.add("answer=" + URLEncoder.encode(wanted.answer(), StandardCharsets.UTF_8));
        }
        if (wanted.restructured()) {
            parts.add("restructured=true");
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }
}
