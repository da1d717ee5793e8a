package vn.saolang.bench;

import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.saolang.kernel.Access;
import vn.saolang.stamp.StampSerial;
import vn.saolang.stamp.app.code.StampCodes;

/** What a verdict is measured against. Not part of the application, and in the tests only with the profile {@code bench}. */
@RestController
@Profile("bench")
class BenchEndpoints {

    /** As long as a verdict. */
    private static final Map<String, String> CONSTANT = Map.of("verdict", "K".repeat(900));

    private final JdbcClient jdbc;
    private final StampCodes codes;

    BenchEndpoints(JdbcClient jdbc, StampCodes codes) {
        this.jdbc = jdbc;
        this.codes = codes;
    }

    /** A row of the stamps. */
    record Row(long serial, int order, int position) {}

    @Access(anyone = true)
    @GetMapping("/api/bench/constant/{code}")
    Map<String, String> constant(@PathVariable String code) {
        return CONSTANT;
    }

    @Access(anyone = true)
    @GetMapping("/api/bench/select/{code}")
    Row select(@PathVariable String code) {
        StampSerial serial = codes.read(code).orElseThrow();
        return jdbc.sql("select serial, order_no, position from stamp.stamp where serial = :serial")
                .param("serial", serial.bits())
                .query((row, _) -> new Row(row.getLong(1), row.getInt(2), row.getInt(3)))
                .single();
    }
}
