package vn.saolang.idea.store.potential;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.saolang.files.FileId;
import vn.saolang.idea.PotentialId;
import vn.saolang.idea.PotentialState;
import vn.saolang.idea.model.potential.EntityChoice;
import vn.saolang.idea.model.potential.PotentialDraft;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.SearchText;
import vn.saolang.kernel.Stale;

/** Writes potential products. */
@Repository
public class PotentialStore {

    private final JdbcClient jdbc;

    PotentialStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until nobody else writes the same potential product. */
    public void hold(PotentialId id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('idea.potential/' || :id, 0)) is null")
                .param("id", id.toString())
                .query(Boolean.class)
                .single();
    }

    /** Whether this very sending was taken before. */
    public boolean wasSent(PotentialId id, String fingerprint) {
        return jdbc.sql(
                        "select exists (select 1 from idea.potential_sent where potential_id = :id and fingerprint = :mark)")
                .param("id", id.value())
                .param("mark", fingerprint)
                .query(Boolean.class)
                .single();
    }

    public void remember(PotentialId id, String fingerprint) {
        jdbc.sql(
                        "insert into idea.potential_sent (potential_id, fingerprint) values (:id, :mark) on conflict do nothing")
                .param("id", id.value())
                .param("mark", fingerprint)
                .update();
    }

    public void insert(PotentialDraft draft, PotentialState state, String entityName, Actor by, Instant at) {
        values(draft, entityName, jdbc.sql("""
                                insert into idea.potential (id, state, name, group_code, description, commune_code, commune_from, hamlet,
                                    maker_kind, entity_id, maker_name, consent, households, quantity, unit, season, material, traditional,
                                    craft, market, strengths, missing, latitude, longitude, surveyed_on, search, entered_by, entered_at)
                                values (:id, :state, :name, :group, :description, :code, :from, :hamlet, :kind, :entity, :maker, :consent,
                                    :households, :quantity, :unit, :season, :material, :traditional, :craft, :market, :strengths, :missing,
                                    :latitude, :longitude, :day, :search, :by, :at)
                                """))
                .param("state", state.name())
                .param("by", by.account())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        photos(draft);
    }

    /**
     * Changes what is told.
     *
     * @throws Stale when it is no longer of that version
     */
    public void update(PotentialDraft draft, String entityName, int version) {
        int changed = values(draft, entityName, jdbc.sql("""
                                update idea.potential set version = version + 1, name = :name, group_code = :group,
                                    description = :description, commune_code = :code, commune_from = :from, hamlet = :hamlet,
                                    maker_kind = :kind, entity_id = :entity, maker_name = :maker, consent = :consent,
                                    households = :households, quantity = :quantity, unit = :unit, season = :season,
                                    material = :material, traditional = :traditional, craft = :craft, market = :market,
                                    strengths = :strengths, missing = :missing, latitude = :latitude, longitude = :longitude,
                                    surveyed_on = :day, search = :search
                                where id = :id and version = :version
                                """))
                .param("version", version)
                .update();
        if (changed == 0) {
            throw new Stale("potential product " + draft.id());
        }
        for (FileId gone : draft.without()) {
            jdbc.sql("delete from idea.potential_photo where potential_id = :id and sha256 = :sha256")
                    .param("id", draft.id().value())
                    .param("sha256", gone.sha256())
                    .update();
        }
        photos(draft);
    }

    private static StatementSpec values(PotentialDraft draft, String entityName, StatementSpec sql) {
        var place = Objects.requireNonNull(draft.commune());
        var maker = draft.maker();
        var output = draft.output();
        var story = draft.story();
        var spot = draft.spot();
        return sql.param("id", draft.id().value())
                .param("name", draft.name())
                .param("group", draft.group(), Types.VARCHAR)
                .param("description", draft.description())
                .param("code", place.code())
                .param("from", place.validFrom())
                .param("hamlet", draft.hamlet())
                .param("kind", maker.kind().name())
                .param("entity", maker.entity() == null ? null : maker.entity().value(), Types.OTHER)
                .param("maker", maker.name())
                .param("consent", maker.consent())
                .param("households", maker.households(), Types.INTEGER)
                .param("quantity", output.quantity(), Types.NUMERIC)
                .param("unit", output.unit() == null ? null : output.unit().name(), Types.VARCHAR)
                .param("season", output.season())
                .param("material", story.material())
                .param("traditional", story.traditional())
                .param("craft", story.craft())
                .param("market", story.market())
                .param("strengths", story.strengths())
                .param("missing", story.missing())
                .param("latitude", spot == null ? null : spot.latitude(), Types.NUMERIC)
                .param("longitude", spot == null ? null : spot.longitude(), Types.NUMERIC)
                .param("day", draft.surveyedOn())
                .param("search", searched(draft, entityName));
    }

    private static String searched(PotentialDraft draft, String entityName) {
        return SearchText.fold(String.join(
                " ",
                List.of(
                        draft.name(),
                        entityName,
                        draft.maker().name(),
                        draft.hamlet(),
                        draft.story().craft(),
                        draft.description())));
    }

    private void photos(PotentialDraft draft) {
        for (PotentialDraft.Photo photo : draft.added()) {
            jdbc.sql("""
                            insert into idea.potential_photo (potential_id, sha256, name, position)
                            select :id, :sha256, :name, coalesce(max(position), 0) + 1 from idea.potential_photo
                            where potential_id = :id
                            on conflict do nothing
                            """)
                    .param("id", draft.id().value())
                    .param("sha256", photo.file().sha256())
                    .param("name", photo.name())
                    .update();
        }
    }

    /**
     * Moves it to another state.
     *
     * @throws Stale when it stands elsewhere by now
     */
    public void move(PotentialId id, PotentialState from, PotentialState to, String reason) {
        int moved = jdbc.sql("""
                        update idea.potential set state = :to, reason = :reason, version = version + 1
                        where id = :id and state = :from
                        """)
                .param("id", id.value())
                .param("from", from.name())
                .param("to", to.name())
                .param("reason", reason)
                .update();
        if (moved == 0) {
            throw new Stale("potential product " + id);
        }
    }

    /** Entities of several communes by name, for the form's choice. */
    public List<EntityChoice> entities(Collection<String> communeKeys) {
        return communeKeys.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                select id, name from producer.v_entity
                                where commune_code || '@' || commune_from in (:keys) order by kernel.fold(name), id
                                """)
                        .param("keys", communeKeys)
                        .query((row, number) ->
                                new EntityChoice(row.getObject("id", UUID.class), row.getString("name")))
                        .list();
    }
}
