package vn.saolang.recognition;

import java.util.Map;
import java.util.UUID;
import vn.saolang.kernel.DomainEvent;

/** The province proposed a product for 5 stars. */
public record SentToMinistry(UUID dossier, String letter) implements DomainEvent {

    @Override
    public String subjectType() {
        return "dossier";
    }

    @Override
    public String subjectId() {
        return dossier.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("letter", letter);
    }
}
