package vn.saolang.recognition.model.review;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.recognition.model.withdrawal.Attachment;

/**
 * The ministry's request about a province's evaluation (26/2026 Điều 10.1b).
 *
 * @param number of the ministry's letter, as written on it
 * @param answer what the province answered; null before
 * @param answerNumber of the province's letter; null while nobody numbered it
 * @param decisionNumber of the decision that withdraws the recognition; null before
 * @param version counted up by each change, for optimistic locking
 */
public record Review(
        UUID id,
        String province,
        ReviewState state,
        String number,
        LocalDate requestedOn,
        String reason,
        @Nullable Attachment file,
        @Nullable String answer,
        @Nullable String answerNumber,
        @Nullable LocalDate answeredOn,
        @Nullable String returnedFor,
        @Nullable String closedFor,
        @Nullable String decisionNumber,
        String symbol,
        @Nullable LocalDate decidedOn,
        @Nullable String signerName,
        List<Item> items,
        int version) {

    public Review {
        items = List.copyOf(items);
    }

    /** One the ministry just made. */
    public static Review requested(
            String province,
            String number,
            LocalDate on,
            String reason,
            @Nullable Attachment file,
            String symbol,
            List<Item> items) {
        return new Review(
                UUID.randomUUID(),
                province,
                ReviewState.REQUESTED,
                number,
                on,
                reason,
                file,
                null,
                null,
                null,
                null,
                null,
                null,
                symbol,
                null,
                null,
                items,
                0);
    }

    /**
     * A product of the request.
     *
     * @param dossier the dossier it was evaluated by; null when it was recognised before this software was used
     * @param asksRedo what the ministry asks; {@code redo} and {@code annul} what the province does
     */
    public record Item(
            UUID recognition,
            @Nullable UUID dossier,
            String product,
            String entity,
            String code,
            int stars,
            @Nullable String decision,
            boolean asksRedo,
            boolean asksAnnul,
            boolean redo,
            boolean annul) {}

    /** Products whose recognition the province withdraws. */
    public List<Item> annulled() {
        return items.stream().filter(Item::annul).toList();
    }

    /** "77/QĐ-UBND", or null while nobody numbered it. */
    public @Nullable String fullNumber() {
        return decisionNumber == null ? null : decisionNumber + "/" + symbol;
    }
}
