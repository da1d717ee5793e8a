package vn.saolang.traceability.web.file;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.ui.Page;
import vn.saolang.traceability.app.file.LotFiles;
import vn.saolang.traceability.model.file.LotFilter;

/** Lots within the reader's reach. */
public record LotsPage(Paged<LotFiles.Scored> lots, LotFilter filter, boolean inspects, LocalDate today)
        implements Page {

    @Override
    public String titleKey() {
        return "traceability.lots.title";
    }

    /** The list's address with its filter, without the page. */
    public String url() {
        return "/lots?q=" + URLEncoder.encode(filter.q(), StandardCharsets.UTF_8) + "&only=" + filter.only();
    }
}
