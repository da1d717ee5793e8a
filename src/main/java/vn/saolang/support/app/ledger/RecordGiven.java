package vn.saolang.support.app.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.product.ProductId;
import vn.saolang.product.Products;
import vn.saolang.support.Given;
import vn.saolang.support.GivenId;
import vn.saolang.support.SupportKind;
import vn.saolang.support.SupportStep;
import vn.saolang.support.app.SupportScope;
import vn.saolang.support.model.ledger.GivenEntry;
import vn.saolang.support.model.ledger.GivenRules;
import vn.saolang.support.store.ledger.GivenStore;

/** Writes into the ledger what a producer was given, and strikes out what was written wrongly. */
@Component
public class RecordGiven {

    private final GivenStore ledger;
    private final SupportScope scope;
    private final Products products;
    private final Events events;
    private final VietnamTime time;

    RecordGiven(GivenStore ledger, SupportScope scope, Products products, Events events, VietnamTime time) {
        this.ledger = ledger;
        this.scope = scope;
        this.products = products;
        this.events = events;
        this.time = time;
    }

    /**
     * Writes an entry, who may having been asked.
     *
     * @return whether its source was not there yet
     * @throws RefusedException with every defect
     */
    @Transactional
    public boolean record(Actor by, Given given) {
        Verdict.of(defects(given)).orThrow();
        GivenId id = GivenId.random();
        boolean added = ledger.insert(id, given, by, time.now());
        if (added) {
            events.publish(by, new SupportStep("SupportGiven", "given", id.toString(), facts(given)));
        }
        return added;
    }

    private List<Refusal> defects(Given given) {
        List<Refusal> defects = new ArrayList<>(GivenRules.defects(given, time.today()));
        ProductId product = given.product();
        if (product != null
                && products.find(product)
                        .filter(one -> one.entity().equals(given.entity()))
                        .isEmpty()) {
            defects.add(Refusal.of("support.OTHER_MAKER", "product"));
        }
        return defects;
    }

    private static Map<String, String> facts(Given given) {
        return Map.of("kind", given.kind().name(), "entity", given.entity().toString(), "source", given.source());
    }

    /**
     * What an officer types.
     *
     * @param kind null when none was chosen
     * @param day null when it is no day
     * @param amount null when none was typed; negative when it is no number
     */
    public record Typed(
            @Nullable SupportKind kind,
            @Nullable ProductId product,
            @Nullable LocalDate day,
            String what,
            @Nullable BigDecimal amount,
            String giver) {}

    /**
     * Writes down by hand what was given without a request.
     *
     * @throws NotFound for those that may not even read it
     * @throws Forbidden for everybody but the commune and province at its seat
     */
    @Transactional
    public void byHand(Actor by, EntityId entity, Typed typed) {
        scope.requireReader(by, entity);
        if (!scope.records(by, entity)) {
            throw new Forbidden("writing support of " + entity);
        }
        List<Refusal> missing = new ArrayList<>();
        if (typed.kind() == null) {
            missing.add(Refusal.of("support.KIND_MISSING", "kind"));
        }
        if (typed.day() == null) {
            missing.add(Refusal.of("support.DAY_MISSING", "day"));
        }
        Given given = new Given(
                typed.kind() == null ? SupportKind.MONEY : typed.kind(),
                entity,
                typed.product(),
                null,
                typed.day() == null ? time.today() : typed.day(),
                typed.what().strip(),
                typed.amount(),
                typed.giver().strip(),
                "hand/" + UUID.randomUUID(),
                "");
        missing.addAll(defects(given));
        Verdict.of(missing).orThrow();
        record(by, given);
    }

    /**
     * Strikes an entry out; it stays to be read with its reason.
     *
     * @throws RefusedException without a reason, or when it was struck out before
     */
    @Transactional
    public GivenEntry strike(Actor by, UUID id, String reason) {
        GivenEntry entry = ledger.find(id).orElseThrow(() -> new NotFound("given " + id));
        EntityId entity = entry.given().entity();
        scope.requireReader(by, entity);
        if (!scope.records(by, entity)) {
            throw new Forbidden("striking support of " + entity);
        }
        if (reason.isBlank() || reason.length() > GivenRules.LONGEST) {
            throw new RefusedException(Refusal.of("support.REASON_MISSING", "reason"));
        }
        if (!ledger.strike(entry.id(), reason.strip(), by, time.now())) {
            throw new RefusedException(Refusal.whole("support.STRUCK_ALREADY"));
        }
        events.publish(by, new SupportStep("SupportStruck", "given", id.toString(), facts(entry.given())));
        return entry;
    }

    /** Strikes out what a source wrote, because it did not happen; who may having been asked. */
    @Transactional
    public void strikeSource(Actor by, String source, String reason) {
        GivenEntry entry = ledger.findSource(source).orElseThrow(() -> new NotFound("given " + source));
        if (ledger.strike(entry.id(), shortened(reason), by, time.now())) {
            events.publish(
                    by, new SupportStep("SupportStruck", "given", entry.id().toString(), facts(entry.given())));
        }
    }

    private static String shortened(String reason) {
        return reason.length() <= GivenRules.LONGEST ? reason : reason.substring(0, GivenRules.LONGEST);
    }
}
