package vn.saolang.traceability.app.identifier;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.saolang.gs1.CheckDigit;
import vn.saolang.kernel.Refusal;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.prefix.Gs1Prefix;
import vn.saolang.producer.prefix.Gs1Prefixes;
import vn.saolang.traceability.model.identifier.Numbers;
import vn.saolang.traceability.store.identifier.ItemStore;

/** Whether a producer may use a GS1 number, and which one is free: only what stands under a prefix it declared. */
@Component
public class NumberCheck {

    private final Gs1Prefixes prefixes;
    private final ItemStore items;

    NumberCheck(Gs1Prefixes prefixes, ItemStore items) {
        this.prefixes = prefixes;
        this.items = items;
    }

    /**
     * What is left of a prefix.
     *
     * @param used items that have a number under it
     * @param next 14 digits; empty when none is left
     */
    public record Stock(Gs1Prefix prefix, int used, long capacity, String next) {}

    /** What stands against a GTIN as typed; nothing for none. */
    List<Refusal> gtin(EntityId entity, String typed) {
        if (typed.isBlank()) {
            return List.of();
        }
        Optional<String> gtin = Numbers.gtin14(typed);
        if (gtin.isEmpty()) {
            return List.of(Refusal.of("traceability.GTIN_FORM", "gtin"));
        }
        return defects(entity, gtin.get(), gtin.get().substring(1), "GTIN", "gtin");
    }

    /** What stands against a GLN as typed; nothing for none. */
    List<Refusal> gln(EntityId entity, String typed, boolean own) {
        if (typed.isBlank()) {
            return List.of();
        }
        Optional<String> gln = Numbers.gln(typed);
        if (gln.isEmpty()) {
            return List.of(Refusal.of("traceability.GLN_FORM", "gln"));
        }
        // the place of a partner bears the partner's number
        return own || !CheckDigit.valid(gln.get()) ? defects(entity, gln.get(), gln.get(), "GLN", "gln") : List.of();
    }

    private List<Refusal> defects(EntityId entity, String number, String behindIndicator, String kind, String field) {
        if (!CheckDigit.valid(number)) {
            String right = CheckDigit.complete(number.substring(0, number.length() - 1));
            return List.of(Refusal.of("traceability." + kind + "_CHECK", field, right));
        }
        if (Gs1Prefixes.isNotForTrade(behindIndicator)) {
            return List.of(
                    Refusal.of("traceability." + kind + "_NOT_FOR_TRADE", field, behindIndicator.substring(0, 3)));
        }
        boolean declared = prefixes.of(entity).stream().anyMatch(prefix -> behindIndicator.startsWith(prefix.digits()));
        return declared ? List.of() : List.of(Refusal.of("traceability." + kind + "_PREFIX", field));
    }

    /** Each prefix of the entity with the next GTIN that is free. */
    public List<Stock> stock(EntityId entity) {
        return prefixes.of(entity).stream()
                .map(prefix -> {
                    List<String> used = items.gtinsWith(prefix.digits());
                    return new Stock(
                            prefix,
                            used.size(),
                            Numbers.capacity(prefix.digits()),
                            Numbers.next(prefix.digits(), used).orElse(""));
                })
                .toList();
    }
}
