package vn.saolang.producer.web.prefix;

import java.util.List;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.prefix.Gs1Prefix;

/**
 * The GS1 company prefixes of an entity, and the form for another.
 *
 * @param typed what was typed: digits, paper, since
 */
public record PrefixesPage(EntitySummary entity, List<Gs1Prefix> prefixes, Typed typed, List<Refusal> refusals)
        implements Page {

    /** The form as typed. */
    public record Typed(String digits, String paper, String since) {}

    @Override
    public String titleKey() {
        return "producer.prefixes.title";
    }
}
