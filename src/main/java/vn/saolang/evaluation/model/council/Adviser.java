package vn.saolang.evaluation.model.council;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.team.Sector;

/**
 * Somebody on the advisory team (tổ tư vấn).
 *
 * @param account who signs in as this adviser, null for one who is only named on the decision
 * @param sector what an adviser with an account judges, null without
 * @param leader tổ trưởng: assigns criteria and issues the report
 */
public record Adviser(
        UUID id,
        String name,
        String agency,
        @Nullable UUID account,
        @Nullable Sector sector,
        boolean leader) {

    /** One who is only named on the decision. */
    public Adviser(String name, String agency) {
        this(UUID.randomUUID(), name, agency, null, null, false);
    }

    public boolean is(UUID who) {
        return who.equals(account);
    }
}
