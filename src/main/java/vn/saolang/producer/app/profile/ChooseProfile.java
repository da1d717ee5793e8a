package vn.saolang.producer.app.profile;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.model.profile.Profile;
import vn.saolang.producer.model.profile.ProfilePart;
import vn.saolang.producer.profile.ProfileChanged;
import vn.saolang.producer.store.profile.ProfileStore;

/** A producer chooses what its profile shows, publishes it and takes it back; nobody does it for it. */
@Component
public class ChooseProfile {

    private final ProfileQueries queries;
    private final ProfileStore profiles;
    private final Events events;
    private final VietnamTime time;

    ChooseProfile(ProfileQueries queries, ProfileStore profiles, Events events, VietnamTime time) {
        this.queries = queries;
        this.profiles = profiles;
        this.events = events;
        this.time = time;
    }

    /**
     * Keeps the choice; public from now on, or no longer.
     *
     * @throws vn.saolang.kernel.NotFound for those who do not act for the producer
     * @throws RefusedException when the introduction is too long
     * @throws Stale when somebody changed it since that version
     */
    @Transactional
    public void choose(Actor by, EntityId id, int version, String intro, Set<ProfilePart> shows, boolean published) {
        queries.own(by, id);
        if (intro.length() > Profile.LONGEST_INTRO) {
            throw new RefusedException(
                    Refusal.of("producer.TOO_LONG", "intro", Integer.toString(Profile.LONGEST_INTRO)));
        }
        Profile chosen = new Profile(version, intro, shows, published ? time.now() : null);
        boolean kept = queries.of(id).version() == version
                && profiles.keep(id, chosen, published ? by.account() : null, time.now(), by.account());
        if (!kept) {
            throw new Stale("profile of " + id);
        }
        events.publish(by, new ProfileChanged(id, published));
    }
}
