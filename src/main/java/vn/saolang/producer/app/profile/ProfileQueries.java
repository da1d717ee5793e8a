package vn.saolang.producer.app.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.producer.Entity;
import vn.saolang.producer.EntityDetails;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntityKind;
import vn.saolang.producer.app.EntityQueries;
import vn.saolang.producer.app.strength.StrengthQueries;
import vn.saolang.producer.model.profile.Profile;
import vn.saolang.producer.model.profile.ProfilePart;
import vn.saolang.producer.model.strength.Strength;
import vn.saolang.producer.profile.ProfileSource;
import vn.saolang.producer.profile.ProfileSource.StarredProduct;
import vn.saolang.producer.store.profile.ProfileStore;
import vn.saolang.producer.strength.Trait;
import vn.saolang.territory.Territory;

/** The public profile of a producer: only what it chose, and only while it wants it. */
@Component
@Transactional(readOnly = true)
public class ProfileQueries {

    private final EntityQueries entities;
    private final ProfileStore profiles;
    private final StrengthQueries strengths;
    private final Territory territory;
    private final List<ProfileSource> sources;
    private final String base;

    ProfileQueries(
            EntityQueries entities,
            ProfileStore profiles,
            StrengthQueries strengths,
            Territory territory,
            List<ProfileSource> sources,
            @Value("${saolang.base-url}") String base) {
        this.entities = entities;
        this.profiles = profiles;
        this.strengths = strengths;
        this.territory = territory;
        this.sources = sources;
        this.base = base;
    }

    /**
     * A profile as it is shown: what was not chosen is null or empty.
     *
     * @param place commune and province
     * @param preview seen by its own producer while nobody else may
     * @param url what its QR code opens
     */
    public record Shown(
            EntityId id,
            String name,
            EntityKind kind,
            String place,
            String intro,
            List<StarredProduct> products,
            @Nullable Strength capacity,
            List<Trait> traits,
            @Nullable String registration,
            @Nullable String address,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String representative,
            boolean preview,
            String url) {}

    /** @throws NotFound when it is not public, and the reader does not act for the producer */
    public Shown shown(Actor actor, EntityId id) {
        Entity entity = entities.get(id);
        Profile profile = of(id);
        boolean member = entities.isMember(actor.account(), id);
        if (!profile.isPublic() && !member) {
            throw new NotFound("profile of " + id);
        }
        EntityDetails details = entity.details();
        List<Strength> years = profile.shows().contains(ProfilePart.CAPACITY) ? strengths.years(id) : List.of();
        return new Shown(
                id,
                details.name(),
                entity.kind(),
                territory.get(entity.commune()).name() + ", "
                        + territory.provinceOf(entity.commune()).name(),
                profile.intro(),
                profile.shows().contains(ProfilePart.PRODUCTS) ? products(id) : List.of(),
                years.isEmpty() ? null : years.getFirst(),
                profile.shows().contains(ProfilePart.TRAITS) ? traits(entity) : List.of(),
                chosen(profile, ProfilePart.REGISTRATION, details.registrationNumber()),
                chosen(profile, ProfilePart.ADDRESS, details.address()),
                chosen(profile, ProfilePart.PHONE, details.phone()),
                chosen(profile, ProfilePart.EMAIL, details.email()),
                chosen(
                        profile,
                        ProfilePart.REPRESENTATIVE,
                        details.representative().name()),
                !profile.isPublic(),
                base + "/producers/" + id + "/profile");
    }

    /** What the producer chose; a proposal while it chose nothing. */
    public Profile of(EntityId id) {
        return profiles.find(id).orElseGet(Profile::proposed);
    }

    /** @throws NotFound for those who do not act for the producer */
    public Entity own(Actor actor, EntityId id) {
        if (!entities.isMember(actor.account(), id)) {
            throw new NotFound("entity " + id);
        }
        return entities.get(id);
    }

    private List<StarredProduct> products(EntityId id) {
        List<StarredProduct> products = new ArrayList<>();
        sources.forEach(source -> products.addAll(source.productsOf(id)));
        return products;
    }

    private List<Trait> traits(Entity entity) {
        return strengths.traits(entity).entrySet().stream()
                .filter(told -> Boolean.TRUE.equals(told.getValue().holds()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static @Nullable String chosen(Profile profile, ProfilePart part, String text) {
        return profile.shows().contains(part) && !text.isBlank() ? text : null;
    }
}
