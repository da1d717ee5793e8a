package vn.saolang.epcis.model.capture;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.saolang.epcis.model.check.Defect;

/**
 * What became of a document of events.
 *
 * @param number grows with each job; a page of jobs is asked for by it
 * @param events how many the document has
 * @param kept how many of them were new and are kept
 * @param errors what was wrong; empty when all is well
 */
public record CaptureJob(
        UUID id,
        long number,
        ErrorBehaviour behaviour,
        Instant createdAt,
        Instant finishedAt,
        int events,
        int kept,
        List<Defect> errors) {

    public CaptureJob {
        errors = List.copyOf(errors);
    }

    /** Whether nothing was wrong. */
    public boolean success() {
        return errors.isEmpty();
    }
}
