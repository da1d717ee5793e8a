package vn.saolang.producer.prefix;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.app.prefix.DeclarePrefix;
import vn.saolang.producer.model.prefix.PrefixRules;

/** What other modules may ask about GS1 company prefixes. */
@Component
public class Gs1Prefixes {

    private final DeclarePrefix declare;

    Gs1Prefixes(DeclarePrefix declare) {
        this.declare = declare;
    }

    /**
     * Whether numbers that begin so are never given to producers for open trade, such as 02, 04 and 20 to 29.
     *
     * @param digits a GTIN-13 or GLN
     */
    public static boolean isNotForTrade(String digits) {
        return PrefixRules.isNotForTrade(digits);
    }

    /** The prefixes in force of the entity and of those that passed into it. */
    public List<Gs1Prefix> of(EntityId entity) {
        return declare.of(entity);
    }

    /**
     * Declares a prefix for an entity the actor acts for.
     *
     * @param digits 7 to 11 digits
     * @param paper number of the certificate
     * @throws vn.saolang.kernel.RefusedException with every defect
     */
    public UUID declare(Actor by, EntityId entity, String digits, String paper, LocalDate since) {
        return declare.declare(by, entity, digits, paper, since);
    }
}
