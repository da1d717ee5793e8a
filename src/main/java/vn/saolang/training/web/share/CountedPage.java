package vn.saolang.training.web.share;

import java.util.List;
import java.util.Locale;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.ui.Page;
import vn.saolang.training.model.share.Counted;
import vn.saolang.training.model.share.ShareKind;

/** The records behind a share. */
public record CountedPage(ShareKind kind, String unit, Paged<Counted> records) implements Page {

    @Override
    public String titleKey() {
        return kind.key();
    }

    @Override
    public List<String> titleArgs() {
        return List.of();
    }

    public String url() {
        return "/training/shares/" + kind.name().toLowerCase(Locale.ROOT);
    }
}
