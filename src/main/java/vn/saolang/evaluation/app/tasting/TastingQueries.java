package vn.saolang.evaluation.app.tasting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.SavedAnswer;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.model.tasting.Glass;
import vn.saolang.evaluation.model.tasting.SensoryCriteria;
import vn.saolang.evaluation.model.tasting.Tasted;
import vn.saolang.evaluation.model.tasting.Tasting;
import vn.saolang.evaluation.model.tasting.TastingState;
import vn.saolang.evaluation.store.ScoredProductStore;
import vn.saolang.evaluation.store.tasting.GlassStore;
import vn.saolang.evaluation.store.tasting.SensoryFile;
import vn.saolang.evaluation.store.tasting.TastedStore;
import vn.saolang.evaluation.store.tasting.TastingStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.NotFound;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Regulations;

/** Tastings for those who taste and those who lead. Which product a code is leaves here only for who may know it. */
@Component
public class TastingQueries {

    private final TastingDoor door;
    private final TastingStore tastings;
    private final GlassStore glasses;
    private final TastedStore tasted;
    private final ScoredProductStore products;
    private final SensoryFile sensory;
    private final Regulations regulations;

    TastingQueries(
            TastingDoor door,
            TastingStore tastings,
            GlassStore glasses,
            TastedStore tasted,
            ScoredProductStore products,
            SensoryFile sensory,
            Regulations regulations) {
        this.door = door;
        this.tastings = tastings;
        this.glasses = glasses;
        this.tasted = tasted;
        this.products = products;
        this.sensory = sensory;
        this.regulations = regulations;
    }

    /**
     * What stands before a member.
     *
     * @param state of the newest tasting; null when the session has none
     * @param glasses the own samples of a running tasting, in the own order
     */
    public record Served(Room room, @Nullable TastingState state, List<Glass> glasses) {}

    /** The own samples. Those who do not score have none. */
    public Served served(Actor actor, SessionId session) {
        Room room = door.enter(actor, session);
        Tasting newest = tastings.of(session).stream().findFirst().orElse(null);
        if (newest == null) {
            return new Served(room, null, List.of());
        }
        boolean running = newest.state() == TastingState.OPEN;
        return new Served(room, newest.state(), running ? glasses.of(newest.id(), actor.account()) : List.of());
    }

    /** An own sample, whatever the state of its tasting, for whoever came too late. */
    public Optional<Glass> glass(Actor actor, SessionId session, UUID id) {
        return tastings.of(session).stream()
                .flatMap(one -> glasses.of(one.id(), actor.account()).stream())
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    public CriteriaSet setOf(Glass glass) {
        return regulations.get(glass.criteriaSet());
    }

    /** Whether something of this sample is put into the mouth. */
    public boolean eaten(Glass glass) {
        return sensory.of(glass.criteriaSet())
                .map(one -> one.eaten(glass.criteria()))
                .orElse(false);
    }

    /** A product that can be tasted, with its sensory criteria. */
    public record Offered(ScoredProduct product, CriteriaSet set, SensoryCriteria sensory) {}

    /** A code with its product. */
    public record Key(String code, ScoredProduct product, List<String> criteria) {}

    /**
     * A tasting for those who lead it.
     *
     * @param keys which product each code is, by code; empty for whoever may not know
     */
    public record Led(Tasting tasting, List<Key> keys, List<GlassStore.Progress> progress) {}

    /**
     * The session's tastings for those who lead them.
     *
     * @param offered products that may still be tasted; only for whoever prepares
     */
    public record Desk(Room room, boolean prepares, boolean seesKey, List<Led> tastings, List<Offered> offered) {}

    /** @throws Forbidden for members who do not sit at the table */
    public Desk desk(Actor actor, SessionId session) {
        Room room = door.enter(actor, session);
        if (!TastingDoor.leads(actor, room)) {
            throw new Forbidden("leading tastings of session " + session);
        }
        List<ScoredProduct> all = products.of(session, actor.account());
        List<Tasting> held = tastings.of(session);
        boolean key = TastingDoor.seesKey(actor, room);
        List<Led> led = held.stream()
                .map(one -> new Led(
                        one,
                        key || !one.state().blind() ? keys(one, all) : List.of(),
                        one.state() == TastingState.PREPARED ? List.of() : glasses.progress(one.id())))
                .toList();
        boolean prepares = TastingDoor.prepares(actor, room) && !room.session().ballot();
        return new Desk(room, prepares, key, led, prepares ? offered(all, held) : List.of());
    }

    private static List<Key> keys(Tasting tasting, List<ScoredProduct> all) {
        Map<UUID, ScoredProduct> byId = all.stream().collect(Collectors.toMap(ScoredProduct::id, Function.identity()));
        List<Key> keys = new ArrayList<>();
        for (Tasting.Item item : tasting.items()) {
            ScoredProduct product = byId.get(item.product());
            if (product != null) {
                keys.add(new Key(item.code(), product, item.criteria()));
            }
        }
        return keys;
    }

    private List<Offered> offered(List<ScoredProduct> all, List<Tasting> held) {
        List<Offered> offered = new ArrayList<>();
        for (ScoredProduct product : all) {
            boolean before = held.stream()
                    .flatMap(one -> one.items().stream())
                    .anyMatch(item -> item.product().equals(product.id()));
            if (!before && !product.state().over()) {
                sensory.of(product.criteriaSet())
                        .ifPresent(
                                one -> offered.add(new Offered(product, regulations.get(product.criteriaSet()), one)));
            }
        }
        return offered;
    }

    /** The codes of tastings that have ended, with their products, for everybody in the session. */
    public List<Key> revealed(Actor actor, SessionId session) {
        door.enter(actor, session);
        List<ScoredProduct> all = products.of(session, actor.account());
        return tastings.of(session).stream()
                .filter(one -> one.state() == TastingState.ENDED)
                .flatMap(one -> keys(one, all).stream())
                .toList();
    }

    /** What the actor tasted of a product whose codes are revealed, by criterion. */
    public Map<String, Tasted> tasted(Actor actor, UUID product) {
        return tasted.of(product, actor.account());
    }

    /** What is stored for one criterion of an own sample. */
    public SavedAnswer answer(Actor actor, SessionId session, UUID glass, String criterion) {
        return glass(actor, session, glass)
                .orElseThrow(() -> new NotFound("sample " + glass))
                .answer(criterion);
    }

    /** A tasting with its codes, for the labels. */
    public Tasting forLabels(Actor actor, SessionId session, UUID id) {
        door.enterToPrepare(actor, session);
        return tastings.of(session).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("tasting " + id));
    }

    /** Whether the actor fills in score sheets here. */
    public boolean tastes(Actor actor, SessionId session) {
        Seat seat = door.enter(actor, session).seat();
        return seat != null && seat.scores();
    }
}
