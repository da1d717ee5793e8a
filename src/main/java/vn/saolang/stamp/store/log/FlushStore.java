package vn.saolang.stamp.store.log;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.stamp.StampSerial;

/**
 * What nodes tell each other about single stamps. A line belongs into the transaction that changes the stamps, best as its last
 * statement: it is heard when that is committed, for ten seconds after it was written.
 */
@Repository
public class FlushStore {

    private final JdbcClient jdbc;
    private final NodeStore node;

    public FlushStore(JdbcClient jdbc, NodeStore node) {
        this.jdbc = jdbc;
        this.node = node;
    }

    /** Something changed about these stamps but their scans: all nodes read them anew, this one as well. */
    public void told(List<Long> serials) {
        if (!serials.isEmpty()) {
            jdbc.sql("insert into stamp.flush (serials) values (:serials)")
                    .param("serials", serials.toArray(Long[]::new))
                    .update();
        }
    }

    /** This node wrote down scans of these stamps; it knows of them. */
    public void flushed(Collection<StampSerial> stamps) {
        if (!stamps.isEmpty()) {
            jdbc.sql("insert into stamp.flush (node, serials) values (:node, :serials)")
                    .param("node", node.number())
                    .param("serials", stamps.stream().map(StampSerial::bits).toArray(Long[]::new))
                    .update();
        }
    }

    /** The other nodes forget all they remember of stamps: something that this one wrote was committed too late to be heard. */
    public void flushedLate() {
        jdbc.sql("insert into stamp.flush (node) values (:node)")
                .param("node", node.number())
                .update();
    }

    /** Lets go what everybody has heard. */
    public void forgetOld() {
        jdbc.sql("""
                        delete from stamp.flush where id in (
                            select id from stamp.flush where written_at < clock_timestamp() - interval '1 minute'
                            limit 1000 for update skip locked)""").update();
    }

    /**
     * What was told within the last ten seconds.
     *
     * @param at the database's clock at the question
     * @param stamps those named
     * @param all the numbers of the lines that speak of all stamps
     */
    public record Heard(Instant at, Set<StampSerial> stamps, List<Long> all) {}

    /** What this node has to hear; the same again and again, as long as it is young. */
    public Heard hear() {
        Set<StampSerial> stamps = new HashSet<>();
        List<Long> all = new ArrayList<>();
        List<Instant> at = jdbc.sql("""
                        select c.at, f.id, f.serials from (values (statement_timestamp())) as c (at)
                        left join stamp.flush f on f.written_at > statement_timestamp() - interval '10 seconds'
                            and (f.node is null or f.node <> :node)""")
                .param("node", node.number())
                .query((row, _) -> read(row, stamps, all))
                .list();
        return new Heard(at.getFirst(), stamps, all);
    }

    private static Instant read(ResultSet row, Set<StampSerial> stamps, List<Long> all) throws SQLException {
        Array serials = row.getArray("serials");
        if (serials != null) {
            Arrays.stream((Long[]) serials.getArray()).map(StampSerial::new).forEach(stamps::add);
        } else {
            long id = row.getLong("id");
            if (!row.wasNull()) {
                all.add(id);
            }
        }
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }
}
