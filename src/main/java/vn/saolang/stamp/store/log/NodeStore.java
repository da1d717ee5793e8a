package vn.saolang.stamp.store.log;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The small number that this process bears in the log while it runs, so that others tell their own lines from its. */
@Repository
public class NodeStore {

    private final int number;

    public NodeStore(JdbcClient jdbc) {
        number = jdbc.sql("select nextval('stamp.node_number')")
                .query(Integer.class)
                .single();
    }

    /** 1 to 32000. */
    public int number() {
        return number;
    }
}
