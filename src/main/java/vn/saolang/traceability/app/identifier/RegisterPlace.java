package vn.saolang.traceability.app.identifier;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.Producers;
import vn.saolang.producer.Succession;
import vn.saolang.territory.Territory;
import vn.saolang.territory.UnitLevel;
import vn.saolang.traceability.PlaceId;
import vn.saolang.traceability.model.identifier.InternalCode;
import vn.saolang.traceability.model.identifier.Numbers;
import vn.saolang.traceability.model.identifier.Place;
import vn.saolang.traceability.model.identifier.PlaceDraft;
import vn.saolang.traceability.model.identifier.PlaceRegistered;
import vn.saolang.traceability.model.identifier.PlaceRules;
import vn.saolang.traceability.store.identifier.PlaceStore;

/** Writes a place into a producer's address book: an own one, or one of a partner outside of the system. */
@Component
public class RegisterPlace {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final PlaceStore places;
    private final NumberCheck numbers;
    private final Producers producers;
    private final Succession succession;
    private final Territory territory;
    private final Events events;
    private final VietnamTime time;

    RegisterPlace(
            PlaceStore places,
            NumberCheck numbers,
            Producers producers,
            Succession succession,
            Territory territory,
            Events events,
            VietnamTime time) {
        this.places = places;
        this.numbers = numbers;
        this.producers = producers;
        this.succession = succession;
        this.territory = territory;
        this.events = events;
        this.time = time;
    }

    /**
     * Registers a place for a producer the actor acts for. A raw-material area has one place: asked again, its id is the answer.
     *
     * @throws RefusedException with every defect of the draft
     * @throws NotFound when the producer is not the actor's
     */
    @Transactional
    public PlaceId register(Actor by, PlaceDraft draft) {
        if (!producers.isMember(by, draft.keptBy())) {
            throw new NotFound("entity");
        }
        Optional<PlaceId> known = Optional.ofNullable(draft.area())
                .flatMap(places::ofArea)
                .filter(place -> place.keptBy().equals(draft.keptBy()))
                .map(Place::id);
        if (known.isPresent()) {
            return known.get();
        }
        Verdict.of(defects(draft)).orThrow();
        Place place = placeOf(draft);
        if (!places.insert(place, time.now())) {
            throw new RefusedException(Refusal.of("traceability.GLN_TAKEN", "gln"));
        }
        events.publish(by, new PlaceRegistered(place.id(), place.keptBy()));
        return place.id();
    }

    private static Place placeOf(PlaceDraft draft) {
        return new Place(
                PlaceId.random(),
                draft.keptBy(),
                draft.own() ? draft.keptBy() : null,
                draft.area(),
                Objects.requireNonNull(draft.kind()),
                draft.name().strip(),
                draft.address().strip(),
                draft.commune(),
                draft.latitude(),
                draft.longitude(),
                Numbers.gln(draft.gln()).orElse(null),
                InternalCode.random(RANDOM));
    }

    private List<Refusal> defects(PlaceDraft draft) {
        List<Refusal> defects = new ArrayList<>(PlaceRules.defects(draft));
        if (!succession.currentOf(draft.keptBy()).equals(draft.keptBy())) {
            defects.add(Refusal.of("traceability.ENTITY_PASSED", "entity"));
        }
        if (draft.commune() != null
                && territory
                        .find(draft.commune())
                        .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                        .isEmpty()) {
            defects.add(Refusal.of("traceability.PLACE_COMMUNE", "commune"));
        }
        defects.addAll(numbers.gln(draft.keptBy(), draft.gln(), draft.own()));
        return defects;
    }
}
