package vn.saolang.recognition.model.withdrawal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case of withdrawing a certificate (26/2026 Điều 8).
 *
 * @param province key of the province the product lies in today
 * @param commune key of its commune today; null when the old commune was split among several
 * @param scope whose head decides (Điều 8.2): "VN" or the province
 * @param desk whose office has the case: another than {@code scope} until it is forwarded
 * @param dueOn last of the 15 days (Điều 8.4)
 * @param forwarded the letter that handed it to the competent office; null when none was needed
 * @param submission number and day of the tờ trình; null before it or when left blank
 * @param version counted up by each change, for optimistic locking
 */
public record Withdrawal(
        UUID id,
        HeldCertificate certificate,
        String province,
        @Nullable String commune,
        String scope,
        String desk,
        WithdrawalState state,
        Ground ground,
        Basis basis,
        LocalDate dueOn,
        @Nullable Verification verification,
        @Nullable Numbered forwarded,
        @Nullable Numbered submission,
        @Nullable String returnedFor,
        @Nullable String closedFor,
        String symbol,
        @Nullable Numbered decision,
        @Nullable String signerName,
        List<Recipient> recipients,
        int version) {

    public Withdrawal {
        recipients = List.copyOf(recipients);
    }

    /** A case just opened at a desk. */
    public static Withdrawal opened(
            HeldCertificate certificate,
            String province,
            @Nullable String commune,
            String scope,
            String desk,
            Ground ground,
            Basis basis,
            LocalDate dueOn,
            String symbol) {
        return new Withdrawal(
                UUID.randomUUID(),
                certificate,
                province,
                commune,
                scope,
                desk,
                WithdrawalState.OPEN,
                ground,
                basis,
                dueOn,
                null,
                null,
                null,
                null,
                null,
                symbol,
                null,
                null,
                List.of(),
                0);
    }

    /** Number and day of a paper as people gave them. */
    public record Numbered(String number, LocalDate day) {}

    /** Who gets the decision (Điều 8.3c), and on which day it was sent; null while it was not. */
    public record Recipient(
            int position, String name, @Nullable LocalDate sentOn) {}

    /** Whether the desk is the competent one. */
    public boolean atCompetentDesk() {
        return desk.equals(scope);
    }

    /** "55/QĐ-UBND", or null while nobody numbered it. */
    public @Nullable String fullNumber() {
        return decision == null ? null : decision.number() + "/" + symbol;
    }

    /** The first day a decision may bear: after basis, issue and submission. */
    public LocalDate earliestDecision() {
        LocalDate day = basis.day();
        if (certificate.issuedOn() != null && certificate.issuedOn().isAfter(day)) {
            day = certificate.issuedOn();
        }
        return submission != null && submission.day().isAfter(day) ? submission.day() : day;
    }
}
