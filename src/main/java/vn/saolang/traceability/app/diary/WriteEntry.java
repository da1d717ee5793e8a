package vn.saolang.traceability.app.diary;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.traceability.EntryId;
import vn.saolang.traceability.EntryWritten;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.model.diary.DraftFingerprint;
import vn.saolang.traceability.model.diary.EntryDraft;
import vn.saolang.traceability.model.diary.EntryRules;
import vn.saolang.traceability.model.diary.FactKeys;
import vn.saolang.traceability.model.diary.NewLot;
import vn.saolang.traceability.model.event.EntryEvent;
import vn.saolang.traceability.store.diary.EntryStore;
import vn.saolang.traceability.store.diary.LotStore;

/** Writes an entry of any kind into a producer's diary, with its lots and its EPCIS event. */
@Component
public class WriteEntry {

    private final DiaryDoor door;
    private final FillEntry filling;
    private final SurveyGround survey;
    private final EntryStore entries;
    private final LotStore lots;
    private final EntryEvents epcis;
    private final DeclareWrong wrong;
    private final TellPartner partner;
    private final Events events;
    private final VietnamTime time;

    WriteEntry(
            DiaryDoor door,
            FillEntry filling,
            SurveyGround survey,
            EntryStore entries,
            LotStore lots,
            EntryEvents epcis,
            DeclareWrong wrong,
            TellPartner partner,
            Events events,
            VietnamTime time) {
        this.door = door;
        this.filling = filling;
        this.survey = survey;
        this.entries = entries;
        this.lots = lots;
        this.epcis = epcis;
        this.wrong = wrong;
        this.partner = partner;
        this.events = events;
        this.time = time;
    }

    /**
     * Writes an entry. The same draft sent again changes nothing and is answered as the first time.
     *
     * @throws vn.saolang.kernel.NotFound when the diary is not the actor's
     * @throws RefusedException with every reason against it, fields as in {@link EntryDraft}; {@code traceability.ENTRY_ID_TAKEN}
     *     when another draft was written under its id
     */
    @Transactional
    public EntryId write(Actor by, EntryDraft draft) {
        door.diary(by, draft.entity());
        entries.hold(draft.id());
        String fingerprint = DraftFingerprint.of(draft);
        Optional<String> before = entries.fingerprint(draft.id());
        if (before.isPresent()) {
            if (before.get().equals(fingerprint)) {
                return draft.id();
            }
            throw new RefusedException(Refusal.whole("traceability.ENTRY_ID_TAKEN"));
        }
        hold(draft);
        EntryDraft full = filling.fill(by, draft);
        Verdict.of(EntryRules.defects(full, survey.of(full))).orThrow();
        keep(by, full, fingerprint);
        events.publish(by, new EntryWritten(full.id(), full.entity(), full.kind()));
        return full.id();
    }

    /** Entries about the same lots, and answers to the same shipment, are written one after the other. */
    private void hold(EntryDraft draft) {
        Set<LotId> touched = new HashSet<>(SurveyGround.named(draft));
        if (draft.corrects() != null) {
            touched.addAll(entries.lots(draft.corrects()));
            entries.holdRow(draft.corrects());
        }
        entries.hold(touched);
        if (draft.shipment() != null) {
            entries.holdRow(draft.shipment());
        }
    }

    private void keep(Actor by, EntryDraft draft, String fingerprint) {
        for (NewLot lot : draft.outputs()) {
            lots.put(draft.entity(), lot, draft.area(), time.now());
        }
        entries.insert(draft, fingerprint, EntryEvent.idOf(draft.id()), by, time.now());
        if (draft.corrects() != null) {
            String reason = draft.facts().getOrDefault(FactKeys.REASON, "").strip();
            wrong.replace(by, draft.corrects(), draft.id(), reason);
        }
        epcis.capture(by, draft);
        partner.written(draft);
    }
}
