package vn.saolang.stamp.store.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Repository;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.saolang.papers.stamp.LabelSize;

/** The sheets and rolls of {@code stamp/layouts.yaml}, then the operator's. Read once, at start; a damaged file stops it. */
@Repository
public class Layouts {

    private static final double MILLIMETRES_AN_INCH = 25.4;

    private final Map<String, LabelSize> byCode = new LinkedHashMap<>();

    Layouts(@Value("${saolang.home:./data}") Path home) {
        try {
            ClassPathResource shipped = new ClassPathResource("stamp/layouts.yaml");
            read("layouts.yaml", shipped.getContentAsString(StandardCharsets.UTF_8));
            Path own = home.resolve("stamp").resolve("layouts.yaml");
            if (Files.exists(own)) {
                read(own.toString(), Files.readString(own));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All of them, sheets first as in the file. */
    public List<LabelSize> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<LabelSize> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    private void read(String name, String text) {
        try {
            Map<?, ?> root = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            entries(root, "sheets").forEach(one -> put(sheet(one)));
            entries(root, "rolls").forEach(one -> put(roll(one)));
        } catch (RuntimeException wrong) {
            throw new IllegalStateException(name + ": " + wrong.getMessage(), wrong);
        }
    }

    private void put(LabelSize size) {
        byCode.put(size.code(), size);
    }

    private static List<Map<?, ?>> entries(Map<?, ?> root, String key) {
        List<?> found = root.get(key) instanceof List<?> list ? list : List.of();
        return found.stream().<Map<?, ?>>map(one -> (Map<?, ?>) one).toList();
    }

    private static LabelSize sheet(Map<?, ?> one) {
        return new LabelSize(
                code(one),
                number(one, "page", 0),
                number(one, "page", 1),
                (int) number(one, "labels", 0),
                (int) number(one, "labels", 1),
                number(one, "label", 0),
                number(one, "label", 1),
                number(one, "edge", 0),
                number(one, "edge", 1),
                number(one, "gap", 0),
                number(one, "gap", 1),
                0);
    }

    private static LabelSize roll(Map<?, ?> one) {
        double width = number(one, "label", 0);
        double height = number(one, "label", 1);
        Object dpi = Objects.requireNonNull(one.get("dpi"), "dpi");
        int dots = (int) Math.round(((Number) dpi).doubleValue() / MILLIMETRES_AN_INCH);
        return new LabelSize(code(one), width, height, 1, 1, width, height, 0, 0, 0, 0, dots);
    }

    private static String code(Map<?, ?> one) {
        return Objects.requireNonNull(one.get("code"), "code").toString();
    }

    private static double number(Map<?, ?> one, String key, int place) {
        Object numbers = Objects.requireNonNull(one.get(key), key);
        return ((Number) ((List<?>) numbers).get(place)).doubleValue();
    }
}
