package vn.saolang.recognition.app.complaint;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.Producers;
import vn.saolang.recognition.ComplaintStep;
import vn.saolang.recognition.app.Offices;
import vn.saolang.recognition.app.withdrawal.Attachments;
import vn.saolang.recognition.app.withdrawal.Upload;
import vn.saolang.recognition.model.Defects;
import vn.saolang.recognition.model.NumberRules;
import vn.saolang.recognition.model.complaint.Complaint;
import vn.saolang.recognition.model.complaint.ComplaintAction;
import vn.saolang.recognition.model.complaint.ComplaintLifecycle;
import vn.saolang.recognition.model.withdrawal.Attachment;
import vn.saolang.recognition.store.complaint.ComplaintStore;
import vn.saolang.regulation.LegalTerms;
import vn.saolang.regulation.Regulations;
import vn.saolang.regulation.WorkingDays;

/** The entity complains about a decision, or takes its complaint back (02/2011/QH13 Điều 9, 10). */
@Component
public class FileComplaint {

    static final String ACT = "02/2011/QH13";

    private final ComplaintStore complaints;
    private final Complainable complainable;
    private final Producers producers;
    private final Attachments attachments;
    private final Offices offices;
    private final Regulations regulations;
    private final WorkingDays calendar;
    private final Events events;
    private final VietnamTime time;

    FileComplaint(
            ComplaintStore complaints,
            Complainable complainable,
            Producers producers,
            Attachments attachments,
            Offices offices,
            Regulations regulations,
            WorkingDays calendar,
            Events events,
            VietnamTime time) {
        this.complaints = complaints;
        this.complainable = complainable;
        this.producers = producers;
        this.attachments = attachments;
        this.offices = offices;
        this.regulations = regulations;
        this.calendar = calendar;
        this.events = events;
        this.time = time;
    }

    /**
     * What was typed.
     *
     * @param learned the day the entity got or came to know the decision
     * @param obstacle why it could not complain in time; blank when it does
     */
    public record Typed(String learned, String text, String obstacle) {}

    /**
     * Files it with the head who made the decision.
     *
     * @throws NotFound when the decision is not issued or does not concern the actor's entity
     */
    @Transactional
    public UUID file(Actor by, Complaint.About about, UUID subject, Typed typed, @Nullable Upload file) {
        Complainable.Decision decision = complainable.get(by, about, subject);
        LocalDate today = time.today();
        LocalDate day = decision.subject().day();
        LegalTerms terms = regulations.terms(ACT, today);
        LocalDate learned = NumberRules.day(typed.learned());
        LocalDate until = calendar.termEnd(
                learned == null ? day : learned, terms.term("complain").days());
        boolean late = today.isAfter(until);
        new Defects()
                .day("learned", typed.learned(), day, today)
                .text("text", typed.text(), 20, 8000)
                .unless(
                        !late || typed.obstacle().strip().length() >= 10,
                        Refusal.of("recognition.COMPLAINT_TOO_LATE", "obstacle").citing(terms.clause("complain")))
                .orThrow();
        Complaint one = Complaint.filed(
                decision.entity(),
                decision.subject(),
                decision.entityName(),
                decision.scope(),
                letter(typed, until, late, attachments.keep(file)),
                today,
                calendar.termEnd(today, terms.term("accept").days()),
                offices.decisionSymbol(decision.scope()));
        keep(by, one);
        return one.id();
    }

    private static Complaint.Letter letter(Typed typed, LocalDate until, boolean late, @Nullable Attachment file) {
        LocalDate learned = Objects.requireNonNull(NumberRules.day(typed.learned()));
        return new Complaint.Letter(
                learned,
                until,
                late ? typed.obstacle().strip() : null,
                typed.text().strip(),
                file);
    }

    private void keep(Actor by, Complaint one) {
        try {
            complaints.insert(one, by.account(), time.now());
        } catch (DuplicateKeyException _) {
            throw new RefusedException(Refusal.whole("recognition.COMPLAINT_ALREADY_OPEN"));
        }
        events.publish(
                by,
                new ComplaintStep(
                        "ComplaintFiled",
                        one.id(),
                        Map.of("about", one.subject().about().name())));
    }

    /** The entity takes it back. */
    @Transactional
    public void drop(Actor by, UUID id, int version) {
        Complaint one = complaints
                .lock(id)
                .filter(found -> producers.isMember(by, new EntityId(found.entity())))
                .orElseThrow(() -> new NotFound("complaint"));
        if (one.version() != version
                || ComplaintLifecycle.TABLE
                        .find(one.state(), ComplaintAction.DROP)
                        .isEmpty()) {
            throw new Stale("complaint");
        }
        complaints.drop(one);
        events.publish(by, new ComplaintStep("ComplaintDropped", id, Map.of()));
    }
}
