package vn.saolang.stamp.app.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.stamp.OrderId;
import vn.saolang.stamp.StampState;
import vn.saolang.stamp.StampStep;
import vn.saolang.stamp.VoidCause;
import vn.saolang.stamp.app.StampScope;
import vn.saolang.stamp.app.code.StampCodes;
import vn.saolang.stamp.app.order.Orders;
import vn.saolang.stamp.model.ledger.Ledger;
import vn.saolang.stamp.model.ledger.Move;
import vn.saolang.stamp.model.ledger.Run;
import vn.saolang.stamp.model.ledger.Span;
import vn.saolang.stamp.model.ledger.StampWay;
import vn.saolang.stamp.model.ledger.TypedRun;
import vn.saolang.stamp.model.order.StampOrder;
import vn.saolang.stamp.store.ledger.LedgerStore;
import vn.saolang.stamp.store.ledger.StampPlaceStore;
import vn.saolang.traceability.LotId;

/** Opens a run of a roll for a verb, so that nobody else moves it meanwhile, and writes the verb's moves. */
@Component
class LedgerDoor {

    private final Orders orders;
    private final StampScope scope;
    private final StampCodes codes;
    private final LedgerStore ledger;
    private final StampPlaceStore places;
    private final Events events;
    private final VietnamTime time;

    LedgerDoor(
            Orders orders,
            StampScope scope,
            StampCodes codes,
            LedgerStore ledger,
            StampPlaceStore places,
            Events events,
            VietnamTime time) {
        this.orders = orders;
        this.scope = scope;
        this.codes = codes;
        this.ledger = ledger;
        this.places = places;
        this.events = events;
        this.time = time;
    }

    /**
     * A run of a roll that nobody else can move.
     *
     * @param parts of one state and one lot each, in order
     */
    record Opened(StampOrder order, Run run, List<Span> parts) {}

    /**
     * The run, for members of the roll's producer.
     *
     * @throws NotFound for everybody else
     * @throws vn.saolang.kernel.RefusedException when the run cannot be read
     */
    Opened member(Actor by, OrderId id, TypedRun typed) {
        StampOrder order = orders.find(id).orElseThrow(() -> new NotFound("order"));
        scope.requireMember(by, order.entity());
        return open(order, typed);
    }

    /** As {@link #member}, for offices competent at the producer's seat too. */
    Opened reader(Actor by, OrderId id, TypedRun typed) {
        return open(orders.get(by, id), typed);
    }

    Opened open(StampOrder order, TypedRun typed) {
        List<Refusal> wrong = new ArrayList<>();
        Optional<Integer> from = position(order, typed.from(), "from", wrong);
        Optional<Integer> to = position(order, typed.to(), "to", wrong);
        Verdict.of(wrong).orThrow();
        Run run = Run.between(from.orElseThrow(), to.orElseThrow());
        return open(order, run);
    }

    Opened open(StampOrder order, Run run) {
        ledger.lock(order.number());
        List<Span> spans = ledger.spans(order.number());
        if (spans.isEmpty()) {
            Verdict.of(List.of(Refusal.whole("stamp.NOT_MINTED"))).orThrow();
        }
        return new Opened(order, run, new Ledger(spans).within(run.from(), run.to()));
    }

    private Optional<Integer> position(StampOrder order, String typed, String field, List<Refusal> wrong) {
        Optional<Integer> number = TypedRun.position(typed);
        if (number.isPresent()) {
            boolean inside = number.get() >= 1 && number.get() <= order.quantity();
            if (!inside) {
                wrong.add(Refusal.of("stamp.RUN_OUTSIDE", field, Integer.toString(order.quantity())));
            }
            return number.filter(_ -> inside);
        }
        Optional<StampPlaceStore.Place> place = codes.read(typed).flatMap(places::find);
        if (place.isEmpty()) {
            wrong.add(Refusal.of("stamp.RUN_UNREADABLE", field));
        } else if (place.get().order() != order.number()) {
            wrong.add(Refusal.of("stamp.RUN_OTHER_ROLL", field));
            return Optional.empty();
        }
        return place.map(StampPlaceStore.Place::position);
    }

    /** Refuses when a stamp of the run is not where a move to this state begins; names the first of them. */
    static Verdict allBefore(Opened opened, StampState to) {
        StampState before = StampWay.before(to);
        return opened.parts().stream()
                .filter(part -> part.state() != before)
                .findFirst()
                .map(part -> Verdict.of(List.of(Refusal.of(notBefore(before), "from", Integer.toString(part.from())))))
                .orElseGet(Verdict::allowed);
    }

    private static String notBefore(StampState before) {
        return switch (before) {
            case MINTED -> "stamp.RUN_NOT_MINTED";
            case PRINTED -> "stamp.RUN_NOT_PRINTED";
            case DELIVERED -> "stamp.RUN_NOT_DELIVERED";
            case APPLIED, ACTIVE, VOID -> "stamp.RUN_NOT_APPLIED";
        };
    }

    /** Writes one line for each part and tells it; stamps keep the lot they are on, unless one is given. Gives how many moved. */
    int move(Actor by, Opened opened, StampState to, @Nullable LotId lot, @Nullable VoidCause cause, String note) {
        int moved = 0;
        for (Span part : opened.parts()) {
            ledger.move(new Move(
                    opened.order().number(),
                    part.from(),
                    part.to(),
                    part.state(),
                    to,
                    lot == null ? part.lot() : lot,
                    cause,
                    note,
                    by.account(),
                    time.now()));
            moved += part.size();
        }
        events.publish(
                by,
                new StampStep(event(to), Integer.toString(opened.order().number()), facts(opened, moved, lot, cause)));
        return moved;
    }

    private static Map<String, String> facts(Opened opened, int moved, @Nullable LotId lot, @Nullable VoidCause cause) {
        Map<String, String> facts = new HashMap<>();
        facts.put("from", Integer.toString(opened.run().from()));
        facts.put("to", Integer.toString(opened.run().to()));
        facts.put("stamps", Integer.toString(moved));
        if (lot != null) {
            facts.put("lot", lot.toString());
        }
        if (cause != null) {
            facts.put("cause", cause.name());
        }
        return facts;
    }

    private static String event(StampState to) {
        return StampWay.TABLE
                .find(StampWay.before(to), StampWay.to(to))
                .orElseThrow()
                .event();
    }
}
