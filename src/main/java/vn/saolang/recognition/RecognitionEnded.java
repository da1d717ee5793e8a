package vn.saolang.recognition;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.saolang.kernel.DomainEvent;

/**
 * A recognition ended before its term: certificate, register, product page and open data tell it from this moment.
 *
 * @param type CertificateWithdrawn (26/2026 Điều 8) or RecognitionAnnulled (Điều 10.1b)
 * @param code public code of the product
 * @param decision number of the decision that ended it
 */
public record RecognitionEnded(String type, UUID recognition, String code, String decision, LocalDate on)
        implements DomainEvent {

    @Override
    public String subjectType() {
        return "product";
    }

    @Override
    public String subjectId() {
        return code;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("recognition", recognition.toString(), "decision", decision, "day", on.toString());
    }
}
