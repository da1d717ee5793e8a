package vn.saolang.idea.model.council;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.saolang.idea.model.entry.IdeaAction;

/** What a council says of an idea. */
public enum Outcome {
    SELECT(IdeaAction.SELECT),
    DECLINE(IdeaAction.DECLINE),
    DEFER(IdeaAction.DEFER);

    private final IdeaAction action;

    Outcome(IdeaAction action) {
        this.action = action;
    }

    /** What it does to the idea. */
    public IdeaAction action() {
        return action;
    }

    /** Message key of its name. */
    public String key() {
        return "idea.council.outcome." + name();
    }

    /** The outcome of that name, or null. */
    public static @Nullable Outcome named(String name) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
