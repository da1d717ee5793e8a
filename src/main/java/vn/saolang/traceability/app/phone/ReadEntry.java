package vn.saolang.traceability.app.phone;

import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.saolang.epcis.EpcisEvents;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.Producers;
import vn.saolang.territory.Territory;
import vn.saolang.territory.UnitRef;
import vn.saolang.traceability.EntryId;
import vn.saolang.traceability.app.diary.DiaryQueries;
import vn.saolang.traceability.app.template.Templates;
import vn.saolang.traceability.model.identifier.Place;
import vn.saolang.traceability.model.reading.DiaryEntry;
import vn.saolang.traceability.model.template.Template.Text;
import vn.saolang.traceability.store.identifier.PlaceStore;

/** Who may read an entry and its files: those that act for its producer, and the offices of the commune where it happened. */
@Component
public class ReadEntry {

    private final DiaryQueries diary;
    private final Producers producers;
    private final PlaceStore places;
    private final Territory territory;
    private final EpcisEvents epcis;
    private final Templates templates;

    ReadEntry(
            DiaryQueries diary,
            Producers producers,
            PlaceStore places,
            Territory territory,
            EpcisEvents epcis,
            Templates templates) {
        this.diary = diary;
        this.producers = producers;
        this.places = places;
        this.territory = territory;
        this.epcis = epcis;
        this.templates = templates;
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

    /** The EPCIS event of an entry as JSON, for people to read; empty when it was not kept. */
    public String event(DiaryEntry entry) {
        return epcis.find(entry.entity().value(), entry.eventId())
                .map(JsonNode::toPrettyString)
                .orElse("");
    }

    /** What the step of an entry is called; empty for none. */
    public Text stepName(DiaryEntry entry) {
        return entry.step() == null ? new Text("", "") : templates.stepName(entry.entity(), entry.step());
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
