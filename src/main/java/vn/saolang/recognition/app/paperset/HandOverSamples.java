package vn.saolang.recognition.app.paperset;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.recognition.SamplesMoved;
import vn.saolang.recognition.model.Defects;
import vn.saolang.recognition.model.NumberRules;
import vn.saolang.recognition.model.paperset.SampleHandover;
import vn.saolang.recognition.model.paperset.SampleHandover.Desk;
import vn.saolang.recognition.model.paperset.SampleHandover.Ended;
import vn.saolang.recognition.store.paperset.SampleStore;
import vn.saolang.regulation.Regulations;

/** Offices note sample products they receive, and what became of them (26/2026 Điều 6.2d). */
@Component
public class HandOverSamples {

    private final PaperSetQueries sets;
    private final SampleStore samples;
    private final Regulations regulations;
    private final Events events;
    private final VietnamTime time;

    HandOverSamples(
            PaperSetQueries sets, SampleStore samples, Regulations regulations, Events events, VietnamTime time) {
        this.sets = sets;
        this.samples = samples;
        this.regulations = regulations;
        this.events = events;
        this.time = time;
    }

    /** What was typed. */
    public record Typed(String pieces, String day, String handedBy) {}

    /** The actor's office received samples. */
    @Transactional
    public void receive(Actor by, DossierId id, Typed typed) {
        DossierSummary dossier = sets.readable(by, id);
        Desk desk = deskOf(by, dossier);
        boolean tourism = regulations.get(dossier.criteriaSet()).tourism();
        boolean number = typed.pieces().strip().matches("[1-9][0-9]{0,2}");
        new Defects()
                .unless(!tourism, Refusal.whole("recognition.NO_SAMPLES").citing("26/2026 Điều 6.2d"))
                .unless(number, Refusal.of("recognition.PIECES_FORM", "pieces"))
                .day("day", typed.day(), dossier.filedOn(), time.today())
                .text("handedBy", typed.handedBy(), 2, 300)
                .orThrow();
        LocalDate day = Objects.requireNonNull(NumberRules.day(typed.day()));
        int pieces = Integer.parseInt(typed.pieces().strip());
        SampleHandover one = new SampleHandover(
                UUID.randomUUID(), desk, pieces, day, typed.handedBy().strip(), by.name(), null, null);
        samples.insert(id, one, by.account(), time.now());
        events.publish(
                by, new SamplesMoved(id.value(), Map.of("desk", desk.name(), "pieces", Integer.toString(pieces))));
    }

    /** The actor's office gave them back or used them up, today. */
    @Transactional
    public void end(Actor by, DossierId id, UUID handover, boolean returned) {
        DossierSummary dossier = sets.readable(by, id);
        Desk desk = deskOf(by, dossier);
        samples.end(id, handover, desk, returned ? Ended.RETURNED : Ended.USED_UP, time.today());
        events.publish(
                by, new SamplesMoved(id.value(), Map.of("desk", desk.name(), "ended", Boolean.toString(returned))));
    }

    /** The desk the actor receives at. */
    public static Desk deskOf(Actor by, DossierSummary dossier) {
        if (by.mayFor(Role.COMMUNE_OFFICER, dossier.commune().key())) {
            return Desk.COMMUNE;
        }
        if (by.mayFor(Role.PROVINCE_OFFICE, dossier.province().key())) {
            return Desk.PROVINCE;
        }
        if (by.has(Role.MINISTRY_OFFICE)) {
            return Desk.CENTRAL;
        }
        throw new Forbidden("samples");
    }
}
