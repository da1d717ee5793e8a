package vn.saolang.epcis.store.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Named queries, and page tokens that were given back. */
@Repository
public class NamedQueryStore {

    private final JdbcClient jdbc;

    NamedQueryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A query under its name.
     *
     * @param query JSON
     */
    public record Named(String name, String query) {}

    /** Whether the name was free. */
    public boolean insert(UUID owner, String name, String query, Instant at) {
        return jdbc.sql("""
                                insert into epcis.named_query (owner, name, query, made_at)
                                values (:owner, :name, :query, :at) on conflict do nothing""")
                        .param("owner", owner)
                        .param("name", name)
                        .param("query", query)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    public Optional<Named> find(UUID owner, String name) {
        return jdbc.sql("select name, query from epcis.named_query where owner = :owner and name = :name")
                .param("owner", owner)
                .param("name", name)
                .query(NamedQueryStore::read)
                .optional();
    }

    /** In the order of their names, those after the given one. */
    public List<Named> list(UUID owner, String after, int limit) {
        return jdbc.sql("""
                        select name, query from epcis.named_query where owner = :owner and name > :after
                        order by name limit :limit""")
                .param("owner", owner)
                .param("after", after)
                .param("limit", limit)
                .query(NamedQueryStore::read)
                .list();
    }

    /** Whether there was one. */
    public boolean delete(UUID owner, String name) {
        return jdbc.sql("delete from epcis.named_query where owner = :owner and name = :name")
                        .param("owner", owner)
                        .param("name", name)
                        .update()
                == 1;
    }

    /** Notes that a token shall not hold any more, until it expires by itself. */
    public void release(UUID owner, String digest, Instant expires, Instant now) {
        jdbc.sql("delete from epcis.released_token where expires_at < :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                        insert into epcis.released_token (owner, digest, expires_at) values (:owner, :digest, :expires)
                        on conflict do nothing""")
                .param("owner", owner)
                .param("digest", digest)
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .update();
    }

    public boolean isReleased(UUID owner, String digest) {
        return jdbc.sql("select count(*) from epcis.released_token where owner = :owner and digest = :digest")
                        .param("owner", owner)
                        .param("digest", digest)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static Named read(ResultSet row, int number) throws SQLException {
        return new Named(row.getString("name"), row.getString("query"));
    }
}
