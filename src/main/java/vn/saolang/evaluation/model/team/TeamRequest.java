package vn.saolang.evaluation.model.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.VietnamTime;

/**
 * A request for papers or tests about a dossier.
 *
 * @param criterion null when it is about the dossier as a whole
 * @param dueOn last day the team asks it for; later answers are taken and marked late
 * @param officeNote what the office added when it sent or declined it
 * @param outcome what came of it, as the team closed it
 */
public record TeamRequest(
        UUID id,
        UUID file,
        @Nullable String criterion,
        RequestKind kind,
        String reason,
        LocalDate dueOn,
        RequestState state,
        String proposedBy,
        Instant proposedAt,
        String officeNote,
        @Nullable Instant sentAt,
        String answer,
        @Nullable Instant answeredAt,
        String outcome,
        List<Supplement> files) {

    public TeamRequest {
        files = List.copyOf(files);
    }

    /** Whether the answer came after the day asked for, in Viet Nam. */
    public boolean late() {
        return answeredAt != null && VietnamTime.dateOf(answeredAt).isAfter(dueOn);
    }
}
