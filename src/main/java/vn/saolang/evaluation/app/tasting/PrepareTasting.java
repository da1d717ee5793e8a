package vn.saolang.evaluation.app.tasting;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.CouncilEvent.SessionStep;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.model.tasting.BlindCodes;
import vn.saolang.evaluation.model.tasting.Tasting;
import vn.saolang.evaluation.model.tasting.Tasting.Item;
import vn.saolang.evaluation.model.tasting.TastingLifecycle.TastingAction;
import vn.saolang.evaluation.model.tasting.TastingOrders;
import vn.saolang.evaluation.model.tasting.TastingState;
import vn.saolang.evaluation.store.ScoredProductStore;
import vn.saolang.evaluation.store.tasting.GlassStore;
import vn.saolang.evaluation.store.tasting.SensoryFile;
import vn.saolang.evaluation.store.tasting.TastingStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;

/** Secretary or office prepares a tasting: draws the codes, then each member's own order when it starts. */
@Component
public class PrepareTasting {

    private static final SecureRandom LOT = new SecureRandom();

    private final TastingDoor door;
    private final TastingStore tastings;
    private final GlassStore glasses;
    private final ScoredProductStore products;
    private final SensoryFile sensory;
    private final Events events;
    private final VietnamTime time;

    PrepareTasting(
            TastingDoor door,
            TastingStore tastings,
            GlassStore glasses,
            ScoredProductStore products,
            SensoryFile sensory,
            Events events,
            VietnamTime time) {
        this.door = door;
        this.tastings = tastings;
        this.glasses = glasses;
        this.products = products;
        this.sensory = sensory;
        this.events = events;
        this.time = time;
    }

    /**
     * Draws codes for these products.
     *
     * @param chosen by product, which of the sensory criteria of its set are asked about
     * @throws RefusedException naming each product that cannot be tasted
     */
    @Transactional
    public UUID prepare(Actor actor, SessionId session, Map<UUID, List<String>> chosen) {
        Room room = door.enterToPrepare(actor, session);
        Map<ScoredProduct, List<String>> asked = new LinkedHashMap<>();
        for (ScoredProduct one : products.of(session, actor.account())) {
            if (chosen.containsKey(one.id())) {
                asked.put(one, sensoryOnly(one, chosen.getOrDefault(one.id(), List.of())));
            }
        }
        Verdict.of(defects(room, asked)).orThrow();
        long seed = LOT.nextLong();
        List<String> codes = BlindCodes.draw(asked.size(), tastings.codes(session), new Random(seed));
        List<Item> items = new ArrayList<>();
        asked.forEach((product, criteria) ->
                items.add(new Item(UUID.randomUUID(), product.id(), codes.get(items.size()), criteria)));
        Tasting tasting =
                new Tasting(UUID.randomUUID(), session, TastingState.PREPARED, seed, null, null, List.copyOf(items));
        if (!tastings.insert(tasting, actor.account(), time.now())) {
            throw new RefusedException(Refusal.whole("evaluation.TASTING_ONE_AT_A_TIME"));
        }
        publish(actor, "TastingPrepared", tasting);
        return tasting.id();
    }

    private List<String> sensoryOnly(ScoredProduct product, List<String> wanted) {
        return sensory.of(product.criteriaSet())
                .map(one -> one.codes().stream().filter(wanted::contains).toList())
                .orElse(List.of());
    }

    private List<Refusal> defects(Room room, Map<ScoredProduct, List<String>> asked) {
        List<Refusal> defects = new ArrayList<>();
        if (room.session().ballot()) {
            defects.add(Refusal.whole("evaluation.TASTING_BALLOT"));
        }
        if (asked.isEmpty()) {
            defects.add(Refusal.of("evaluation.TASTING_NOTHING", "product"));
        }
        List<UUID> before = tastings.of(room.session().id()).stream()
                .flatMap(one -> one.items().stream())
                .map(Item::product)
                .toList();
        asked.forEach((product, criteria) -> {
            if (criteria.isEmpty()) {
                defects.add(Refusal.of("evaluation.TASTING_NO_CRITERION", "product", product.productName())
                        .citing("26/2026 Phụ lục II"));
            }
            if (product.state().over()) {
                defects.add(Refusal.of("evaluation.TASTING_OVER", "product", product.productName()));
            }
            if (before.contains(product.id())) {
                defects.add(Refusal.of("evaluation.TASTING_TWICE", "product", product.productName()));
            }
        });
        return defects;
    }

    /** Starts the tasting: every seat that scores gets its own order of the samples. */
    @Transactional
    public void start(Actor actor, SessionId session, UUID id) {
        Room room = door.enterToPrepare(actor, session);
        Tasting locked = door.lockFor(TastingAction.START, session, id);
        List<Seat> seats = room.council().seats().stream().filter(Seat::scores).toList();
        List<List<Integer>> orders =
                TastingOrders.draw(seats.size(), locked.items().size(), new Random(locked.seed() + 1));
        for (int i = 0; i < seats.size(); i++) {
            List<UUID> own = orders.get(i).stream()
                    .map(place -> locked.items().get(place).id())
                    .toList();
            glasses.setOut(seats.get(i).id(), own);
        }
        tastings.move(id, TastingState.OPEN, actor.account(), time.now());
        publish(actor, "TastingStarted", locked);
    }

    /** Gives a prepared tasting up; its codes are not used again in the session. */
    @Transactional
    public void drop(Actor actor, SessionId session, UUID id) {
        door.enterToPrepare(actor, session);
        Tasting locked = door.lockFor(TastingAction.DROP, session, id);
        tastings.move(id, TastingState.DROPPED, actor.account(), time.now());
        publish(actor, "TastingDropped", locked);
    }

    /** The events name neither codes nor products. */
    private void publish(Actor actor, String what, Tasting tasting) {
        events.publish(
                actor,
                new SessionStep(
                        what,
                        tasting.session(),
                        Map.of("samples", Integer.toString(tasting.items().size()))));
    }
}
