package vn.saolang.producer.store.profile;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.model.profile.Profile;
import vn.saolang.producer.model.profile.ProfilePart;

/** What producers chose to show. */
@Repository
public class ProfileStore {

    private final JdbcClient jdbc;

    ProfileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Profile> find(EntityId entity) {
        return jdbc.sql("select version, intro, shows, published_at from producer.profile where entity_id = :entity")
                .param("entity", entity.value())
                .query((row, _) -> {
                    @Nullable OffsetDateTime at = row.getObject("published_at", OffsetDateTime.class);
                    return new Profile(
                            row.getInt("version"),
                            row.getString("intro"),
                            Arrays.stream((String[]) row.getArray("shows").getArray())
                                    .map(ProfilePart::valueOf)
                                    .collect(Collectors.toSet()),
                            at == null ? null : at.toInstant());
                })
                .optional();
    }

    /** False when the version is no longer the one given; 0 for the first. */
    public boolean keep(EntityId entity, Profile profile, @Nullable UUID publisher, Instant at, UUID by) {
        Instant published = profile.publishedAt();
        return jdbc.sql("""
                        insert into producer.profile as p (entity_id, version, intro, shows, published_at, published_by, changed_at,
                            changed_by)
                        values (:entity, 1, :intro, cast(:shows as text[]), :published, :publisher, :at, :by)
                        on conflict (entity_id) do update set version = p.version + 1, intro = excluded.intro,
                            shows = excluded.shows, published_at = excluded.published_at, published_by = excluded.published_by,
                            changed_at = excluded.changed_at, changed_by = excluded.changed_by
                        where p.version = :version
                        """)
                        .param("entity", entity.value())
                        .param("version", profile.version())
                        .param("intro", profile.intro())
                        .param(
                                "shows",
                                profile.shows().stream()
                                        .map(Enum::name)
                                        .sorted()
                                        .toArray(String[]::new))
                        .param(
                                "published",
                                published == null ? null : published.atOffset(ZoneOffset.UTC),
                                java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("publisher", publisher, java.sql.Types.OTHER)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .update()
                == 1;
    }
}
