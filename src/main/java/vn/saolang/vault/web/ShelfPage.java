package vn.saolang.vault.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.ui.Page;
import vn.saolang.producer.EntitySummary;
import vn.saolang.vault.Health;
import vn.saolang.vault.PaperUsed;
import vn.saolang.vault.VaultPaper;

/**
 * The papers of an entity.
 *
 * @param entities those whose vault the reader keeps
 * @param entity the one shown; null when the reader keeps none
 * @param products names by id
 * @param contradictions how many, by product id; products without are left out
 */
public record ShelfPage(
        List<EntitySummary> entities,
        @Nullable EntitySummary entity,
        List<Line> lines,
        int all,
        String q,
        String kind,
        String sort,
        Map<String, String> products,
        Map<String, Integer> contradictions)
        implements Page {

    /** A paper with how it stands today and where it is used. */
    public record Line(VaultPaper paper, Health health, List<PaperUsed> uses) {}

    /** Orders of the list. */
    public enum Sort {
        EXPIRY,
        TITLE,
        KIND
    }

    @Override
    public String titleKey() {
        return "vault.title";
    }

    public long dying() {
        return lines.stream()
                .filter(one -> one.health() == Health.EXPIRED || one.health() == Health.EXPIRING)
                .count();
    }
}
