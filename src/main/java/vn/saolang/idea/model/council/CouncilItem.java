package vn.saolang.idea.model.council;

import org.jspecify.annotations.Nullable;
import vn.saolang.idea.IdeaId;

/**
 * An idea before the council, and what came of it.
 *
 * @param outcome null while not decided
 * @param agreed votes for it; null while not counted
 * @param reason as its maker will read it
 */
public record CouncilItem(
        IdeaId idea,
        @Nullable Outcome outcome,
        @Nullable Integer agreed,
        @Nullable Integer against,
        String reason) {

    /** One that was not considered yet. */
    public static CouncilItem waiting(IdeaId idea) {
        return new CouncilItem(idea, null, null, null, "");
    }
}
