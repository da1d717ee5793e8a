package vn.saolang.producer.web.profile;

import java.util.List;
import java.util.Set;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.producer.Entity;
import vn.saolang.producer.model.profile.Profile;
import vn.saolang.producer.model.profile.ProfilePart;

/**
 * What a producer's profile shows, and whether anybody may see it.
 *
 * @param before as it is kept
 * @param intro as typed, as shows and published are chosen
 */
public record ProfileEditPage(
        Entity entity,
        Profile before,
        String intro,
        Set<ProfilePart> shows,
        boolean published,
        boolean stale,
        List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "producer.profile.edit.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(entity.details().name());
    }
}
