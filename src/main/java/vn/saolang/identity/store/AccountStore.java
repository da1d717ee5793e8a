package vn.saolang.identity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.identity.Account;
import vn.saolang.kernel.Grant;
import vn.saolang.kernel.Role;

/** Accounts and grants in the identity schema. */
@Repository
public class AccountStore {

    private static final String SELECT = """
            select a.id, a.login, a.name,
                   coalesce(array_agg(g.role || ' ' || g.scope order by g.role, g.scope)
                            filter (where g.role is not null), '{}') as grants
            from identity.account a
            left join identity.account_grant g on g.account_id = a.id and g.valid @> cast(:day as date)
            where a.active and %s
            group by a.id
            order by a.name, a.login
            """;

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Account> find(UUID id, LocalDate day) {
        return jdbc.sql(SELECT.formatted("a.id = :id"))
                .param("id", id)
                .param("day", day)
                .query(AccountStore::read)
                .optional();
    }

    public Optional<Account> withLogin(String login, LocalDate day) {
        return jdbc.sql(SELECT.formatted("a.login = :login"))
                .param("login", login)
                .param("day", day)
                .query(AccountStore::read)
                .optional();
    }

    public List<Account> all(LocalDate day) {
        return jdbc.sql(SELECT.formatted("true"))
                .param("day", day)
                .query(AccountStore::read)
                .list();
    }

    public List<Account> withRole(Role role, String scope, LocalDate day) {
        String holds = """
                exists (select 1 from identity.account_grant h
                        where h.account_id = a.id and h.role = :role and h.scope = :scope
                          and h.valid @> cast(:day as date))
                """;
        return jdbc.sql(SELECT.formatted(holds))
                .param("role", role.name())
                .param("scope", scope)
                .param("day", day)
                .query(AccountStore::read)
                .list();
    }

    /** Whether there is any account at all. */
    public boolean any() {
        return jdbc.sql("select exists (select 1 from identity.account)")
                .query(Boolean.class)
                .single();
    }

    public void insert(UUID id, String login, String name, String passwordHash, Instant at) {
        jdbc.sql("""
                        insert into identity.account (id, login, name, password_hash, opened_at)
                        values (:id, :login, :name, :hash, :at)
                        """)
                .param("id", id)
                .param("login", login)
                .param("name", name)
                .param("hash", passwordHash)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void grant(UUID account, Grant grant, LocalDate from) {
        jdbc.sql("""
                        insert into identity.account_grant (account_id, role, scope, valid)
                        values (:account, :role, :scope, daterange(:from, null))
                        """)
                .param("account", account)
                .param("role", grant.role().name())
                .param("scope", grant.scope())
                .param("from", from)
                .update();
    }

    /** Ends a grant on the day before the given one; a grant of that very day is taken out as never begun. */
    public int endGrant(UUID account, Grant grant, LocalDate day) {
        return jdbc.sql("""
                        with ended as (
                            delete from identity.account_grant
                            where account_id = :account and role = :role and scope = :scope and valid @> cast(:day as date)
                            returning account_id, role, scope, lower(valid) as since),
                        kept as (
                            insert into identity.account_grant (account_id, role, scope, valid)
                            select account_id, role, scope, daterange(since, cast(:day as date)) from ended
                            where since < cast(:day as date) returning 1)
                        select count(*) from ended
                        """)
                .param("account", account)
                .param("role", grant.role().name())
                .param("scope", grant.scope())
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    public void setPassword(UUID account, String hash) {
        jdbc.sql("update identity.account set password_hash = :hash, failures = 0, locked_until = null where id = :id")
                .param("hash", hash)
                .param("id", account)
                .update();
        jdbc.sql("""
                        delete from identity.spring_session s where s.principal_name =
                            (select a.login from identity.account a where a.id = :id)
                        """).param("id", account).update();
    }

    /** Accounts whose login or name contains the folded text. */
    public List<Account> matching(String folded, LocalDate day) {
        return jdbc.sql(SELECT.formatted("kernel.fold(a.name || ' ' || a.login) like '%' || :text || '%'"))
                .param("text", folded)
                .param("day", day)
                .query(AccountStore::read)
                .list();
    }

    /** The stored hash and until when the account is locked after wrong passwords. */
    public record Secret(UUID account, String name, String hash, Instant lockedUntil) {}

    public Optional<Secret> secretOf(String login) {
        return jdbc.sql("""
                        select id, name, password_hash, coalesce(locked_until, '1970-01-01Z') as locked_until
                        from identity.account where login = :login and active
                        """)
                .param("login", login)
                .query((row, _) -> new Secret(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("password_hash"),
                        row.getTimestamp("locked_until").toInstant()))
                .optional();
    }

    /** Counts a wrong password; after five the account is locked until the given moment. */
    public void countFailure(UUID account, Instant lockUntil) {
        jdbc.sql("""
                        update identity.account
                        set failures = case when failures >= 4 then 0 else failures + 1 end,
                            locked_until = case when failures >= 4 then cast(:until as timestamptz) else locked_until end
                        where id = :id
                        """)
                .param("id", account)
                .param("until", lockUntil.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void clearFailures(UUID account) {
        jdbc.sql("update identity.account set failures = 0, locked_until = null where id = :id and failures > 0")
                .param("id", account)
                .update();
    }

    private static Account read(ResultSet row, int number) throws SQLException {
        String[] grants = (String[]) row.getArray("grants").getArray();
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("login"),
                row.getString("name"),
                Arrays.stream(grants).map(AccountStore::grantOf).toList());
    }

    private static Grant grantOf(String text) {
        int gap = text.indexOf(' ');
        return new Grant(Role.valueOf(text.substring(0, gap)), text.substring(gap + 1));
    }
}
