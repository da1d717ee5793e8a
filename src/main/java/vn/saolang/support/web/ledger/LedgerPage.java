package vn.saolang.support.web.ledger;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Ui;
import vn.saolang.support.SupportKind;
import vn.saolang.support.model.ledger.GivenEntry;
import vn.saolang.support.model.ledger.GivenFilter;
import vn.saolang.support.model.ledger.KindSum;

/** The ledger of the reader's unit: searched, narrowed, summed. */
public record LedgerPage(Paged<GivenEntry> entries, List<KindSum> sums, GivenFilter filter) implements Page {

    @Override
    public String titleKey() {
        return "support.ledger.title";
    }

    /** The filter as an address has it. */
    public String query() {
        return "q=" + URLEncoder.encode(filter.q(), StandardCharsets.UTF_8) + "&kind=" + kind() + "&year=" + year();
    }

    public String kind() {
        SupportKind kind = filter.kind();
        return kind == null ? "" : kind.name();
    }

    public String year() {
        return filter.year() == 0 ? "" : Integer.toString(filter.year());
    }

    public Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (SupportKind kind : SupportKind.values()) {
            kinds.put(kind.name(), Ui.t(kind.key()));
        }
        return kinds;
    }

    public BigDecimal amount() {
        return sums.stream().map(KindSum::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
