package vn.saolang.recognition.model.complaint;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.recognition.model.withdrawal.Attachment;

/**
 * A complaint against a decision that concerns the entity (02/2011/QH13).
 *
 * @param scope whose head made the decision and settles the complaint first
 * @param learnedOn the day the entity got or came to know the decision
 * @param complainUntil last day to complain (Điều 9)
 * @param obstacle what kept the entity from complaining in time; null when it did
 * @param version counted up by each change, for optimistic locking
 */
public record Complaint(
        UUID id,
        UUID entity,
        Subject subject,
        String entityName,
        String scope,
        ComplaintState state,
        LocalDate learnedOn,
        LocalDate complainUntil,
        @Nullable String obstacle,
        String text,
        @Nullable Attachment file,
        LocalDate filedOn,
        LocalDate acceptDue,
        @Nullable Advice advice,
        @Nullable Accepted accepted,
        @Nullable String refusedFor,
        @Nullable Dialogue dialogue,
        @Nullable Settlement settlement,
        String symbol,
        @Nullable LocalDate againUntil,
        @Nullable Second second,
        int version) {

    /** What the entity wrote, and when it learned of the decision. */
    public record Letter(
            LocalDate learnedOn,
            LocalDate complainUntil,
            @Nullable String obstacle,
            String text,
            @Nullable Attachment file) {}

    /** One just filed. */
    public static Complaint filed(
            UUID entity,
            Subject subject,
            String entityName,
            String scope,
            Letter letter,
            LocalDate today,
            LocalDate acceptDue,
            String symbol) {
        return new Complaint(
                UUID.randomUUID(),
                entity,
                subject,
                entityName,
                scope,
                ComplaintState.FILED,
                letter.learnedOn(),
                letter.complainUntil(),
                letter.obstacle(),
                letter.text(),
                letter.file(),
                today,
                acceptDue,
                null,
                null,
                null,
                null,
                null,
                symbol,
                null,
                null,
                0);
    }

    /** What kinds of decision it may be about. */
    public enum About {
        /** Notice of an evaluation's result. */
        NOTICE,
        /** Withdrawal of a certificate. */
        WITHDRAWAL
    }

    /**
     * The decision it is about.
     *
     * @param title number of the decision or notice, as printed
     */
    public record Subject(About about, UUID id, String title, LocalDate day, String product) {}

    /** What the office proposes to the head; {@code register} is the number in its book of complaints. */
    public record Advice(String register, boolean accept, String reason) {}

    /** From when it is dealt with, and until when. */
    public record Accepted(LocalDate on, boolean complex, boolean remote, LocalDate due) {}

    /** The dialogue with the complainant (Điều 30). */
    public record Dialogue(LocalDate on, String text) {}

    /** What the head finds about the complaint. */
    public enum Outcome {
        RIGHT,
        PARTLY,
        WRONG
    }

    /** The decision that settles it first. */
    public record Settlement(Outcome outcome, String text, String number, LocalDate on, String signer) {}

    /** To whom a second complaint or a lawsuit went. */
    public record Second(String to, LocalDate on) {}

    /** The day on which something is due now; null when nothing is. */
    public @Nullable LocalDate due() {
        return switch (state) {
            case FILED, REGISTERED -> acceptDue;
            case ACCEPTED -> accepted == null ? null : accepted.due();
            case REFUSED, SETTLED, DROPPED -> null;
        };
    }
}
