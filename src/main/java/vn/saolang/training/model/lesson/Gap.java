package vn.saolang.training.model.lesson;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.training.model.framework.Content;

/**
 * Something that was missing in a dossier: a paper an office asked for, or a star minimum that a council found not met.
 *
 * @param paper ground of completion, or null
 * @param criterion it concerns, or null
 */
public record Gap(
        UUID dossier, @Nullable String paper, @Nullable String criterion) {

    /** Whether the content prepares against it. */
    public boolean concerns(Content content) {
        return (paper != null && content.papers().contains(paper))
                || (criterion != null && content.preparesFor(criterion));
    }
}
