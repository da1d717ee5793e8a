package vn.saolang.traceability.app.phone;

import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.Producers;
import vn.saolang.territory.Territory;
import vn.saolang.territory.UnitRef;
import vn.saolang.traceability.EntryId;
import vn.saolang.traceability.app.diary.DiaryQueries;
import vn.saolang.traceability.model.identifier.Place;
import vn.saolang.traceability.model.reading.DiaryEntry;
import vn.saolang.traceability.store.identifier.PlaceStore;

/** Who may read an entry and its files: those that act for its producer, and the offices of the commune where it happened. */
@Component
public class ReadEntry {

    private final DiaryQueries diary;
    private final Producers producers;
    private final PlaceStore places;
    private final Territory territory;

    ReadEntry(DiaryQueries diary, Producers producers, PlaceStore places, Territory territory) {
        this.diary = diary;
        this.producers = producers;
        this.places = places;
        this.territory = territory;
    }

    /**
     * The entry, for those that may read it.
     *
     * @throws NotFound for everybody else, as if there were none
     */
    public DiaryEntry shownTo(Actor actor, EntryId id) {
        DiaryEntry entry = diary.entry(id);
        if (!isOwn(actor, entry.entity()) && !isItsOffice(actor, entry)) {
            throw new NotFound("diary entry " + id);
        }
        return entry;
    }

    /** Whether the actor keeps the diary it stands in. */
    public boolean isOwn(Actor actor, EntityId entity) {
        return actor.has(Role.PRODUCER) && producers.isMember(actor, entity);
    }

    private boolean isItsOffice(Actor actor, DiaryEntry entry) {
        UnitRef commune = places.find(entry.place())
                .map(Place::commune)
                .orElseGet(() -> producers.find(entry.entity()).orElseThrow().commune());
        return actor.has(Role.MINISTRY_OFFICE)
                || actor.mayFor(Role.COMMUNE_OFFICER, commune.key())
                || actor.mayFor(Role.COMMUNE_CHAIR, commune.key())
                || actor.mayFor(
                        Role.PROVINCE_OFFICE,
                        territory.provinceOf(commune).ref().key());
    }
}
