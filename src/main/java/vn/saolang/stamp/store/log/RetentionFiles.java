package vn.saolang.stamp.store.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Repository;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.saolang.stamp.model.log.RetentionPolicy;

/**
 * How long scans are kept: the files {@code stamp/retention-*.yaml} that come along, then the operator's under {@code <home>/stamp},
 * which come before them from their day on. Read once, at start; a file that cannot be read stops it and is named.
 */
@Repository
public class RetentionFiles {

    private final List<RetentionPolicy> shipped = new ArrayList<>();
    private final List<RetentionPolicy> own = new ArrayList<>();

    public RetentionFiles(@Value("${saolang.home:./data}") Path home) {
        try {
            for (Resource one :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:stamp/retention-*.yaml")) {
                shipped.add(read(String.valueOf(one.getFilename()), one.getContentAsString(StandardCharsets.UTF_8)));
            }
            Path folder = home.resolve("stamp");
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path file : files.filter(RetentionFiles::isPolicy).toList()) {
                        own.add(read(file.toString(), Files.readString(file)));
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isPolicy(Path file) {
        return file.getFileName().toString().matches("retention-.*\\.yaml");
    }

    /** The policy of a day: the operator's newest that is in force, else the newest that comes along. */
    public RetentionPolicy on(LocalDate day) {
        return newest(own, day) instanceof RetentionPolicy mine
                ? mine
                : Objects.requireNonNull(newest(shipped, day), "no policy of retention on " + day);
    }

    private static @Nullable RetentionPolicy newest(List<RetentionPolicy> all, LocalDate day) {
        return all.stream()
                .filter(one -> !one.from().isAfter(day))
                .max(Comparator.comparing(RetentionPolicy::from))
                .orElse(null);
    }

    /** Reads one file. */
    static RetentionPolicy read(String name, String text) {
        try {
            Map<?, ?> root = Objects.requireNonNull(new Yaml(new SafeConstructor(new LoaderOptions())).load(text));
            Object from = Objects.requireNonNull(root.get("in-force-from"), "in-force-from");
            return new RetentionPolicy(
                    from instanceof Date date
                            ? date.toInstant().atZone(ZoneOffset.UTC).toLocalDate()
                            : LocalDate.parse(from.toString()),
                    number(root, "log-months"),
                    number(root, "device-key-hours"),
                    number(root, "trace-window-days"),
                    number(root, "trace-months"));
        } catch (RuntimeException wrong) {
            throw new IllegalStateException(name + ": " + wrong.getMessage(), wrong);
        }
    }

    private static int number(Map<?, ?> root, String name) {
        return Integer.parseInt(Objects.requireNonNull(root.get(name), name).toString());
    }
}
