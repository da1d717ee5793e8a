package vn.saolang.traceability.app.diary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.traceability.EntryDeclaredWrong;
import vn.saolang.traceability.EntryId;
import vn.saolang.traceability.EntryKind;
import vn.saolang.traceability.model.diary.KnownEntry;
import vn.saolang.traceability.model.diary.KnownShipment;
import vn.saolang.traceability.model.diary.WrongRules;
import vn.saolang.traceability.store.diary.EntryStore;
import vn.saolang.traceability.store.diary.LotStore;

/** Declares an entry of the diary wrong. Nothing is erased: it stays to be read, and counts no more. */
@Component
public class DeclareWrong {

    private final DiaryDoor door;
    private final EntryStore entries;
    private final LotStore lots;
    private final EntryEvents epcis;
    private final TellPartner partner;
    private final Events events;
    private final VietnamTime time;

    DeclareWrong(
            DiaryDoor door,
            EntryStore entries,
            LotStore lots,
            EntryEvents epcis,
            TellPartner partner,
            Events events,
            VietnamTime time) {
        this.door = door;
        this.entries = entries;
        this.lots = lots;
        this.epcis = epcis;
        this.partner = partner;
        this.events = events;
        this.time = time;
    }

    /**
     * Declares an entry wrong, with nothing in its place; see {@code EntryDraft.corrects} for one that has.
     *
     * @param reason 3 to 1000 characters
     * @throws NotFound when there is no such entry in a diary of the actor
     * @throws vn.saolang.kernel.RefusedException when it was declared wrong before, arrived at its receiver, or its lots were
     *     used since beyond what would remain
     */
    @Transactional
    public void declare(Actor by, EntryId id, String reason) {
        KnownEntry entry = entries.known(id).orElseThrow(() -> new NotFound("diary entry " + id));
        door.diary(by, entry.entity());
        entries.holdRow(id);
        entries.hold(entries.lots(id));
        KnownEntry now = entries.known(id).orElseThrow();
        List<Refusal> defects = new ArrayList<>(WrongRules.reason(reason, "reason"));
        defects.addAll(WrongRules.beforehand(now, receipt(now)));
        Verdict.of(defects).orThrow();
        takeAway(by, now, reason.strip(), null);
        Verdict.of(WrongRules.afterwards(lots.givenBy(id), false)).orThrow();
    }

    /** The wrong entry gives way to one just written, which held its rows. */
    void replace(Actor by, EntryId wrong, EntryId replacement, String reason) {
        KnownEntry entry = entries.known(wrong).orElseThrow();
        if (!entry.declaredWrong()) {
            Verdict.of(WrongRules.beforehand(entry, receipt(entry))).orThrow();
            takeAway(by, entry, reason, replacement);
        }
        Verdict.of(WrongRules.afterwards(lots.givenBy(wrong), true)).orThrow();
    }

    private void takeAway(Actor by, KnownEntry entry, String reason, @Nullable EntryId replacement) {
        if (entry.kind() == EntryKind.SHIPMENT) {
            partner.shipmentWrong(entry.entry());
        }
        entries.declareWrong(entry.entry(), reason, entry.eventId(), by, time.now());
        epcis.declareWrong(by, entry, reason, replacement);
        events.publish(by, new EntryDeclaredWrong(entry.entry(), entry.entity()));
    }

    private @Nullable EntryId receipt(KnownEntry entry) {
        return entry.kind() == EntryKind.SHIPMENT
                ? lots.shipment(entry.entry()).map(KnownShipment::receipt).orElse(null)
                : null;
    }
}
