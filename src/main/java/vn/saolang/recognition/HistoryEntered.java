package vn.saolang.recognition;

import java.util.Map;
import vn.saolang.kernel.DomainEvent;

/**
 * An office entered recognitions of the past.
 *
 * @param how "form" or the import's id
 * @param known how many a list held that were kept already
 */
public record HistoryEntered(String scope, String how, int added, int known) implements DomainEvent {

    @Override
    public String subjectType() {
        return "history";
    }

    @Override
    public String subjectId() {
        return scope;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("how", how, "added", Integer.toString(added), "known", Integer.toString(known));
    }
}
