package vn.saolang.recognition.app.complaint;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.recognition.ComplaintStep;
import vn.saolang.recognition.app.Office;
import vn.saolang.recognition.model.Defects;
import vn.saolang.recognition.model.NumberRules;
import vn.saolang.recognition.model.complaint.Complaint;
import vn.saolang.recognition.model.complaint.Complaint.Accepted;
import vn.saolang.recognition.model.complaint.Complaint.Outcome;
import vn.saolang.recognition.model.complaint.ComplaintAction;
import vn.saolang.recognition.model.complaint.ComplaintLifecycle;
import vn.saolang.recognition.store.complaint.ComplaintStore;
import vn.saolang.recognition.store.withdrawal.DecisionNumbers;
import vn.saolang.regulation.LegalTerms;
import vn.saolang.regulation.Regulations;
import vn.saolang.regulation.WorkingDays;

/** The office registers and advises, the head accepts or refuses and settles (02/2011/QH13 Điều 27, 28, 30, 33). */
@Component
public class HandleComplaint {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 4000;

    private final ComplaintStore complaints;
    private final DecisionNumbers numbers;
    private final Regulations regulations;
    private final WorkingDays calendar;
    private final Events events;
    private final VietnamTime time;

    HandleComplaint(
            ComplaintStore complaints,
            DecisionNumbers numbers,
            Regulations regulations,
            WorkingDays calendar,
            Events events,
            VietnamTime time) {
        this.complaints = complaints;
        this.numbers = numbers;
        this.regulations = regulations;
        this.calendar = calendar;
        this.events = events;
        this.time = time;
    }

    /**
     * The office enters it into its book and advises the head.
     *
     * @param advice ACCEPT or REFUSE
     */
    @Transactional
    public void register(Actor by, UUID id, int version, String book, String advice, String reason) {
        Complaint one = open(by, id, version, ComplaintAction.REGISTER);
        new Defects()
                .letterNumber("book", book)
                .unless(
                        advice.equals("ACCEPT") || advice.equals("REFUSE"),
                        Refusal.of("recognition.ADVICE_MISSING", "advice"))
                .text("reason", reason, SHORTEST, LONGEST)
                .orThrow();
        complaints.register(one, new Complaint.Advice(book.strip(), advice.equals("ACCEPT"), reason.strip()));
        say(by, "ComplaintRegistered", id);
    }

    /** The head takes it up today; a complex case or a remote area has more days (Điều 28). */
    @Transactional
    public void accept(Actor by, UUID id, int version, boolean complex, boolean remote) {
        Complaint one = open(by, id, version, ComplaintAction.ACCEPT);
        LocalDate today = time.today();
        int days = terms().term("settle-first").days(complex, remote);
        complaints.accept(one, new Accepted(today, complex, remote, calendar.termEnd(today, days)));
        say(by, "ComplaintAccepted", id);
    }

    /** The head does not take it up, and says why. */
    @Transactional
    public void refuse(Actor by, UUID id, int version, String reason) {
        Complaint one = open(by, id, version, ComplaintAction.REFUSE);
        new Defects().text("refusal", reason, SHORTEST, LONGEST).orThrow();
        complaints.refuse(one, reason.strip());
        say(by, "ComplaintRefused", id);
    }

    /** The office records the dialogue; a later record takes the place of an earlier one. */
    @Transactional
    public void talk(Actor by, UUID id, int version, String day, String text) {
        Complaint one = open(by, id, version, ComplaintAction.TALK);
        new Defects()
                .day("talked", day, one.filedOn(), time.today())
                .text("talk", text, SHORTEST, LONGEST)
                .orThrow();
        complaints.talk(one, new Complaint.Dialogue(Objects.requireNonNull(NumberRules.day(day)), text.strip()));
        say(by, "ComplaintDiscussed", id);
    }

    /** What was typed of the decision that settles it. */
    public record Settling(String outcome, String text, String number, String day) {}

    /**
     * The head settles it under the number and day that the keeper of documents gave.
     *
     * @throws RefusedException when the outcome, number or day is missing, wrong or taken
     */
    @Transactional
    public void settle(Actor by, UUID id, int version, Settling typed) {
        Complaint one = open(by, id, version, ComplaintAction.SETTLE);
        Accepted accepted = Objects.requireNonNull(one.accepted());
        Optional<Outcome> outcome = Arrays.stream(Outcome.values())
                .filter(known -> known.name().equals(typed.outcome()))
                .findFirst();
        new Defects()
                .unless(outcome.isPresent(), Refusal.of("recognition.OUTCOME_MISSING", "outcome"))
                .text("settlement", typed.text(), SHORTEST, LONGEST)
                .addAll(NumberRules.defects(typed.number(), typed.day(), accepted.on(), time.today()))
                .orThrow();
        LocalDate on = Objects.requireNonNull(NumberRules.day(typed.day()));
        String number = NumberRules.normal(typed.number());
        if (numbers.taken(one.scope(), one.symbol(), on, number)) {
            throw new RefusedException(
                    Refusal.of("recognition.NUMBER_TAKEN", "number", number, Integer.toString(on.getYear())));
        }
        int again = terms().term("complain-again").days(false, accepted.remote());
        complaints.settle(
                one,
                new Complaint.Settlement(outcome.orElseThrow(), typed.text().strip(), number, on, by.name()),
                calendar.termEnd(on, again));
        say(by, "ComplaintSettled", id);
    }

    /** The office notes to whom the entity went with a second complaint or a lawsuit. */
    @Transactional
    public void second(Actor by, UUID id, int version, String to, String day) {
        Complaint one = open(by, id, version, ComplaintAction.NOTE_SECOND);
        LocalDate settled = Objects.requireNonNull(one.settlement()).on();
        new Defects()
                .text("to", to, 2, 300)
                .day("went", day, settled, time.today())
                .orThrow();
        complaints.second(one, new Complaint.Second(to.strip(), Objects.requireNonNull(NumberRules.day(day))));
        say(by, "ComplaintWentOn", id);
    }

    private LegalTerms terms() {
        return regulations.terms(FileComplaint.ACT, time.today());
    }

    private Complaint open(Actor by, UUID id, int version, ComplaintAction action) {
        Complaint one = complaints.lock(id).orElseThrow(() -> new NotFound("complaint"));
        switch (action) {
            case ACCEPT, REFUSE, SETTLE -> Office.requireSigner(by, one.scope());
            default -> Office.requireOffice(by, one.scope());
        }
        if (one.version() != version
                || ComplaintLifecycle.TABLE.find(one.state(), action).isEmpty()) {
            throw new Stale("complaint");
        }
        return one;
    }

    private void say(Actor by, String type, UUID id) {
        events.publish(by, new ComplaintStep(type, id, Map.of()));
    }
}
