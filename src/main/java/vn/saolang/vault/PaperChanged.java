package vn.saolang.vault;

import java.util.Map;
import vn.saolang.kernel.DomainEvent;

/**
 * A paper was added, replaced by a newer version, described anew or taken off the shelf.
 *
 * @param how ADDED, REPLACED, DECLARED or TAKEN_OFF
 */
public record PaperChanged(PaperId paper, String how) implements DomainEvent {

    @Override
    public String subjectType() {
        return "paper";
    }

    @Override
    public String subjectId() {
        return paper.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("how", how);
    }
}
