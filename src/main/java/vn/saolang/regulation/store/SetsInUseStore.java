package vn.saolang.regulation.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which sets are referred to, with the fingerprint each had when it first was. */
@Repository
public class SetsInUseStore {

    private final JdbcClient jdbc;

    SetsInUseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Fingerprint by code. */
    public Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        jdbc.sql("select code, sha256 from regulation.criteria_set order by code")
                .query(row -> {
                    all.put(row.getString("code"), row.getString("sha256"));
                });
        return all;
    }

    /** Notes the first use; later ones change nothing. */
    public void add(String code, String sha256) {
        jdbc.sql("""
                insert into regulation.criteria_set (code, sha256, first_used_at)
                values (:code, :sha256, now())
                on conflict (code) do nothing
                """).param("code", code).param("sha256", sha256).update();
    }
}
