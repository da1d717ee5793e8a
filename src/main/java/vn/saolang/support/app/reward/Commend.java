package vn.saolang.support.app.reward;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.Producers;
import vn.saolang.support.SupportStep;
import vn.saolang.support.app.SupportScope;
import vn.saolang.support.app.policy.PolicyQueries;
import vn.saolang.support.model.reward.Commendation;
import vn.saolang.support.store.reward.CommendationStore;
import vn.saolang.territory.UnitRef;

/** The province office enters who was honoured for the programme, by which decision and why. */
@Component
public class Commend {

    private static final int LONGEST = 1000;

    private final CommendationStore store;
    private final SupportScope scope;
    private final PolicyQueries places;
    private final Producers producers;
    private final Events events;
    private final VietnamTime time;

    Commend(
            CommendationStore store,
            SupportScope scope,
            PolicyQueries places,
            Producers producers,
            Events events,
            VietnamTime time) {
        this.store = store;
        this.scope = scope;
        this.places = places;
        this.producers = producers;
        this.events = events;
        this.time = time;
    }

    /**
     * Enters a commendation of the actor's province.
     *
     * @throws RefusedException with every defect
     * @throws NotFound when it names a producer of another province
     */
    @Transactional
    public void enter(Actor by, Commendation typed) {
        UnitRef province = provinceOf(by);
        EntityId entity = typed.entity();
        if (entity != null && !scope.isOfficeOf(by, entity, Role.PROVINCE_OFFICE)) {
            throw new NotFound("entity " + entity);
        }
        Verdict.of(defects(typed)).orThrow();
        store.insert(province, typed, by, time.now());
        events.publish(
                by,
                new SupportStep(
                        "CommendationEntered",
                        "commendation",
                        typed.id().toString(),
                        Map.of("decision", typed.decision())));
    }

    private List<Refusal> defects(Commendation typed) {
        List<Refusal> defects = new ArrayList<>();
        text(defects, typed.honoured(), "honoured");
        text(defects, typed.form(), "form");
        text(defects, typed.reason(), "reason");
        text(defects, typed.decision(), "decision");
        LocalDate day = typed.decidedOn();
        if (day == null) {
            defects.add(Refusal.of("support.DAY_MISSING", "decidedOn"));
        } else if (day.isAfter(time.today())) {
            defects.add(Refusal.of("support.DAY_IN_FUTURE", "decidedOn"));
        }
        if (typed.issuer().length() > LONGEST) {
            defects.add(Refusal.of("support.TOO_LONG", "issuer", Integer.toString(LONGEST)));
        }
        BigDecimal amount = typed.amount();
        if (amount != null && (amount.signum() < 0 || amount.precision() > 14)) {
            defects.add(Refusal.of("support.AMOUNT_WRONG", "amount"));
        }
        return defects;
    }

    private static void text(List<Refusal> defects, String text, String field) {
        if (text.isBlank()) {
            defects.add(Refusal.of("support.TEXT_MISSING", field));
        } else if (text.length() > LONGEST) {
            defects.add(Refusal.of("support.TOO_LONG", field, Integer.toString(LONGEST)));
        }
    }

    /**
     * Strikes one out that was entered wrongly.
     *
     * @throws NotFound when it is another province's or struck out already
     */
    @Transactional
    public void strike(Actor by, UUID id, String reason) {
        UnitRef province = provinceOf(by);
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw new RefusedException(Refusal.of("support.REASON_MISSING", "reason"));
        }
        if (!store.strike(province, id, reason.strip())) {
            throw new NotFound("commendation " + id);
        }
        events.publish(by, new SupportStep("CommendationStruck", "commendation", id.toString(), Map.of()));
    }

    /** For an office those of its province, for producers their own, for the ministry none. */
    public List<Commendation> seenBy(Actor actor) {
        return actor.scope(Role.PROVINCE_OFFICE)
                .or(() -> actor.scope(Role.COMMUNE_OFFICER))
                .or(() -> actor.scope(Role.COMMUNE_CHAIR))
                .map(UnitRef::parse)
                .map(places::provinceOf)
                .map(store::of)
                .orElseGet(() -> store.ofEntities(producers.of(actor).stream()
                        .map(one -> one.id().value())
                        .toList()));
    }

    private static UnitRef provinceOf(Actor by) {
        return by.scope(Role.PROVINCE_OFFICE).map(UnitRef::parse).orElseThrow(() -> new Forbidden("commendations"));
    }
}
