package vn.saolang.idea.model.meeting;

import org.jspecify.annotations.Nullable;
import vn.saolang.idea.PotentialId;
import vn.saolang.idea.PotentialState;
import vn.saolang.territory.UnitRef;

/**
 * A product a commune expects to bring in a year.
 *
 * @param maker name of the entity or household, empty for a whole village
 * @param stars hoped for, null when not told
 * @param month in which its dossier is expected, null when not told
 */
public record ExpectedProduct(
        PotentialId potential,
        String name,
        @Nullable String group,
        PotentialState state,
        UnitRef commune,
        String hamlet,
        String maker,
        @Nullable Integer stars,
        @Nullable Integer month,
        String note) {}
