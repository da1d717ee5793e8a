package vn.saolang.producer.model.profile;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a producer chose to show.
 *
 * @param publishedAt since when anybody may see it; null while nobody may
 */
public record Profile(
        int version,
        String intro,
        Set<ProfilePart> shows,
        @Nullable Instant publishedAt) {

    /** Longest introduction, in characters. */
    public static final int LONGEST_INTRO = 1500;

    public Profile {
        shows = Set.copyOf(shows);
    }

    /** Nothing chosen yet: products, capacity and the place are proposed, nothing about persons. */
    public static Profile proposed() {
        return new Profile(0, "", Set.of(ProfilePart.PRODUCTS, ProfilePart.CAPACITY, ProfilePart.ADDRESS), null);
    }

    public boolean isPublic() {
        return publishedAt != null;
    }
}
