package vn.saolang.stamp.store.suspicion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Repository;
import vn.saolang.stamp.model.suspicion.Rules;

/**
 * The thresholds of suspicion: {@code stamp/suspicion-*.yaml} that come along, then the operator's under {@code <home>/stamp},
 * which replace those of the same first day. Read once, at start; a file that cannot be read stops it and is named.
 */
@Repository
public class RuleFiles {

    private final NavigableMap<LocalDate, Rules> byFirstDay = new TreeMap<>();

    public RuleFiles(@Value("${saolang.home:./data}") Path home) {
        try {
            for (Resource one :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:stamp/suspicion-*.yaml")) {
                put(Objects.toString(one.getFilename()), one.getContentAsString(StandardCharsets.UTF_8));
            }
            Path own = home.resolve("stamp");
            if (Files.isDirectory(own)) {
                try (DirectoryStream<Path> files = Files.newDirectoryStream(own, "suspicion-*.yaml")) {
                    for (Path file : files) {
                        put(file.toString(), Files.readString(file));
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void put(String name, String text) {
        Rules rules = RuleReader.read(name, text);
        byFirstDay.put(rules.validFrom(), rules);
    }

    /** The thresholds that count on a day of Viet Nam; before the first of them, the first. */
    public Rules on(LocalDate day) {
        var found = byFirstDay.floorEntry(day);
        return (found == null ? byFirstDay.firstEntry() : found).getValue();
    }
}
