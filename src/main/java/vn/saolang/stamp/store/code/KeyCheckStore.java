package vn.saolang.stamp.store.code;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.saolang.stamp.model.code.KnownKeys;

/** The fingerprints of the keys this database's stamps were made with. */
@Component
public class KeyCheckStore {

    private final JdbcClient jdbc;

    public KeyCheckStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is known; nobody changes it until the transaction ends. */
    public KnownKeys known() {
        return read("for share");
    }

    /** What is known; other nodes wait until the transaction ends. */
    public KnownKeys locked() {
        return read("for update");
    }

    private KnownKeys read(String lock) {
        return jdbc.sql("select fingerprint from stamp.key_check " + lock)
                .query((row, _) -> new KnownKeys(List.of(row.getString(1).split("\n"))))
                .single();
    }

    /** Keeps these, unless another node was first. */
    public void first(KnownKeys keys) {
        jdbc.sql("insert into stamp.key_check (fingerprint) values (:lines) on conflict do nothing")
                .param("lines", text(keys))
                .update();
    }

    /** Keeps these instead. */
    public void replace(KnownKeys keys) {
        jdbc.sql("update stamp.key_check set fingerprint = :lines where fingerprint <> :lines")
                .param("lines", text(keys))
                .update();
    }

    /** Whether any stamp was ever minted. */
    public boolean anyStamp() {
        return jdbc.sql("select exists (select from stamp.stamp)")
                .query(Boolean.class)
                .single();
    }

    private static String text(KnownKeys keys) {
        return String.join("\n", keys.lines());
    }
}
