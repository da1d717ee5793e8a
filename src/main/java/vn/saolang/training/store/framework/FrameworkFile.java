package vn.saolang.training.store.framework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.saolang.training.Audience;
import vn.saolang.training.model.framework.Content;
import vn.saolang.training.model.framework.Framework;

/** Reads the training framework once. */
@Component
public class FrameworkFile {

    private static final String PLACE = "training/framework.yaml";

    private final Framework framework;

    public FrameworkFile() {
        try (InputStream file = new ClassPathResource(PLACE).getInputStream()) {
            Map<String, List<Map<String, Object>>> root = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            this.framework = new Framework(Objects.requireNonNull(root.get("contents")).stream()
                    .map(FrameworkFile::content)
                    .toList());
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot read " + PLACE, failed);
        }
    }

    public Framework framework() {
        return framework;
    }

    private static Content content(Map<String, Object> one) {
        return new Content(
                text(one.get("code")),
                text(one.get("name")),
                texts(one.get("audiences")).stream().map(Audience::valueOf).collect(Collectors.toSet()),
                text(one.get("act")),
                text(one.get("where")),
                Boolean.TRUE.equals(one.get("own")),
                Set.copyOf(texts(one.get("provinces"))),
                Objects.requireNonNull(day(one.get("from"))),
                day(one.get("until")),
                Set.copyOf(texts(one.get("papers"))),
                texts(one.get("criteria")));
    }

    private static List<String> texts(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        return value instanceof Date date
                ? date.toInstant().atZone(ZoneOffset.UTC).toLocalDate()
                : null;
    }

    private static String text(@Nullable Object value) {
        return Objects.requireNonNull(value).toString();
    }
}
