package vn.saolang.stamp.app.suspicion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import vn.saolang.stamp.model.suspicion.Rules;
import vn.saolang.stamp.store.suspicion.RuleReader;

/** The thresholds that come along. */
public final class ShippedRules {

    static final String FILE = "suspicion-2026-01-01.yaml";

    private ShippedRules() {}

    public static Rules rules() {
        return RuleReader.read(FILE, text());
    }

    static String text() {
        try {
            return new ClassPathResource("stamp/" + FILE).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
