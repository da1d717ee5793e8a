package vn.saolang.evaluation.store.conflict;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.model.conflict.ConflictKind;
import vn.saolang.evaluation.model.conflict.Interest;
import vn.saolang.evaluation.model.conflict.Profile;
import vn.saolang.kernel.Stale;
import vn.saolang.territory.UnitRef;

/** What is known of the people on a scope's councils. Personal data. */
@Repository
public class ProfileStore {

    private final JdbcClient jdbc;

    ProfileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was entered about an account for a scope, empty facts when nothing was. */
    public Profile find(UUID account, String scope) {
        return jdbc.sql("""
                        select address, commune, phone, version from evaluation.member_profile
                        where account_id = :account and scope = :scope
                        """)
                .param("account", account)
                .param("scope", scope)
                .query((row, _) -> new Profile(
                        row.getString("address"),
                        unit(row.getString("commune")),
                        row.getString("phone"),
                        row.getInt("version")))
                .optional()
                .orElse(Profile.NONE);
    }

    private static @Nullable UnitRef unit(@Nullable String key) {
        return key == null ? null : UnitRef.parse(key);
    }

    /** @throws Stale when somebody saved it since it was read */
    public void save(UUID account, String scope, Profile profile, UUID by, Instant now) {
        UnitRef commune = profile.commune();
        int changed = jdbc.sql("""
                        insert into evaluation.member_profile as m
                            (account_id, scope, address, commune, phone, version, entered_by, entered_at)
                        values (:account, :scope, :address, :commune, :phone, 1, :by, :now)
                        on conflict (account_id, scope)
                        do update set address = excluded.address, commune = excluded.commune, phone = excluded.phone,
                                      version = m.version + 1, entered_by = excluded.entered_by,
                                      entered_at = excluded.entered_at
                        where m.version = :version
                        """)
                .param("account", account)
                .param("scope", scope)
                .param("address", profile.address())
                .param("commune", commune == null ? null : commune.key())
                .param("phone", profile.phone())
                .param("version", profile.version())
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        if (changed == 0) {
            throw new Stale("profile of " + account);
        }
    }

    /** The ties of an account, the oldest first. */
    public List<Interest> interests(UUID account, String scope) {
        return jdbc.sql("""
                        select id, kind, organisation, registration_number, note from evaluation.member_interest
                        where account_id = :account and scope = :scope order by entered_at, id
                        """)
                .param("account", account)
                .param("scope", scope)
                .query((row, _) -> new Interest(
                        row.getObject("id", UUID.class),
                        ConflictKind.valueOf(row.getString("kind")),
                        row.getString("organisation"),
                        row.getString("registration_number"),
                        row.getString("note")))
                .list();
    }

    public void add(UUID account, String scope, Interest interest, UUID by, Instant now) {
        jdbc.sql("""
                        insert into evaluation.member_interest
                            (id, account_id, scope, kind, organisation, registration_number, note, entered_by, entered_at)
                        values (:id, :account, :scope, :kind, :organisation, :number, :note, :by, :now)
                        """)
                .param("id", interest.id())
                .param("account", account)
                .param("scope", scope)
                .param("kind", interest.kind().name())
                .param("organisation", interest.organisation())
                .param("number", interest.registrationNumber())
                .param("note", interest.note())
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    public boolean remove(UUID account, String scope, UUID interest) {
        return jdbc.sql("""
                        delete from evaluation.member_interest
                        where id = :id and account_id = :account and scope = :scope
                        """)
                        .param("id", interest)
                        .param("account", account)
                        .param("scope", scope)
                        .update()
                == 1;
    }
}
