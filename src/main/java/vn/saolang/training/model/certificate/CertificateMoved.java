package vn.saolang.training.model.certificate;

import java.util.Map;
import vn.saolang.kernel.DomainEvent;

/**
 * A certificate of training was issued or taken back.
 *
 * @param type TrainingCertificateIssued or TrainingCertificateRevoked
 */
public record CertificateMoved(String type, String number) implements DomainEvent {

    @Override
    public String subjectType() {
        return "training-certificate";
    }

    @Override
    public String subjectId() {
        return number;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of();
    }
}
