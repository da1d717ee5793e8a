package vn.saolang.traceability.app.diary;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import vn.saolang.epcis.EpcisEvents;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.traceability.EntryId;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.PlaceId;
import vn.saolang.traceability.app.identifier.Identifiers;
import vn.saolang.traceability.model.diary.EntryDraft;
import vn.saolang.traceability.model.diary.KnownEntry;
import vn.saolang.traceability.model.diary.KnownLot;
import vn.saolang.traceability.model.event.EntryEvent;
import vn.saolang.traceability.model.event.EventWords;
import vn.saolang.traceability.store.diary.DiaryStore;
import vn.saolang.traceability.store.diary.LotStore;

/** Gives each entry its EPCIS event, in the entry's own transaction. */
@Component
class EntryEvents {

    private final Identifiers identifiers;
    private final LotStore lots;
    private final DiaryStore diary;
    private final DiaryAreas areas;
    private final EpcisEvents epcis;
    private final VietnamTime time;

    EntryEvents(
            Identifiers identifiers,
            LotStore lots,
            DiaryStore diary,
            DiaryAreas areas,
            EpcisEvents epcis,
            VietnamTime time) {
        this.epcis = epcis;
        this.time = time;
        this.identifiers = identifiers;
        this.lots = lots;
        this.diary = diary;
        this.areas = areas;
    }

    /** Keeps the event of an entry just written, whose lots exist. */
    void capture(Actor by, EntryDraft draft) {
        epcis.capture(by, draft.entity().value(), eventOf(draft));
    }

    /** Declares the event of an entry wrong. */
    void declareWrong(Actor by, KnownEntry entry, String reason, @Nullable EntryId replacement) {
        UUID owner = entry.entity().value();
        ObjectNode event = epcis.find(owner, entry.eventId()).orElseThrow();
        epcis.capture(by, owner, EntryEvent.declaredWrong(event, time.now(), reason, replacement));
    }

    private ObjectNode eventOf(EntryDraft draft) {
        Map<LotId, URI> classes = new HashMap<>();
        for (KnownLot lot : lots.known(SurveyGround.named(draft), draft.entity())) {
            classes.put(lot.lot(), identifiers.lotClass(lot.item(), lot.code()));
        }
        @Nullable
        PlaceId from = draft.shipment() == null
                ? null
                : diary.entries(List.of(draft.shipment())).getFirst().place();
        return EntryEvent.of(
                draft,
                new EventWords(
                        identifiers.place(Objects.requireNonNull(draft.place())),
                        uri(from),
                        uri(draft.toPlace()),
                        classes,
                        areaCode(draft)));
    }

    private @Nullable URI uri(@Nullable PlaceId place) {
        return place == null ? null : identifiers.place(place);
    }

    private String areaCode(EntryDraft draft) {
        return Optional.ofNullable(draft.area())
                .flatMap(area -> areas.find(area, draft.entity(), VietnamTime.dateOf(draft.happenedAt())))
                .map(DiaryAreas.Named::code)
                .orElse("");
    }
}
