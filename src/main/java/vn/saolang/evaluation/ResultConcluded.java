package vn.saolang.evaluation;

import java.util.Map;
import java.util.UUID;
import vn.saolang.kernel.DomainEvent;

/**
 * A council has concluded about a product: by its scores, or by a knock-out.
 *
 * @param dossier the dossier's id
 * @param stars 1 to 5, or 0 when the dossier was knocked out
 */
public record ResultConcluded(ResultId result, UUID dossier, Level level, int stars, boolean knockedOut)
        implements DomainEvent {

    @Override
    public String subjectType() {
        return "dossier";
    }

    @Override
    public String subjectId() {
        return dossier.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "result", result.toString(),
                "level", level.name(),
                "stars", Integer.toString(stars),
                "knockedOut", Boolean.toString(knockedOut));
    }
}
