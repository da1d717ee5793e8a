package vn.saolang.recognition;

import java.util.Map;
import java.util.UUID;
import vn.saolang.kernel.DomainEvent;

/** Commune and entity were told a result in writing. */
public record NoticeIssued(UUID notice, UUID dossier, String outcome) implements DomainEvent {

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
        return Map.of("notice", notice.toString(), "outcome", outcome);
    }
}
