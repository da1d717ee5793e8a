package vn.saolang.idea.model.potential;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.files.FileId;
import vn.saolang.idea.PotentialId;
import vn.saolang.territory.UnitRef;

/**
 * What a survey tells of one product.
 *
 * @param base the version it changes; null for a new one
 * @param commune null while not told: that of the entity
 * @param added photos to keep with it
 * @param without photos to take away
 */
public record PotentialDraft(
        PotentialId id,
        @Nullable Integer base,
        String name,
        @Nullable String group,
        String description,
        @Nullable UnitRef commune,
        String hamlet,
        Maker maker,
        Output output,
        Story story,
        @Nullable Spot spot,
        @Nullable LocalDate surveyedOn,
        List<Photo> added,
        List<FileId> without) {

    public PotentialDraft {
        added = List.copyOf(added);
        without = List.copyOf(without);
    }

    /** A photo with the name it came under. */
    public record Photo(FileId file, String name) {}

    /** The same with its place and maker made sure. */
    public PotentialDraft at(@Nullable UnitRef place, Maker by) {
        return new PotentialDraft(
                id, base, name, group, description, place, hamlet, by, output, story, spot, surveyedOn, added, without);
    }
}
