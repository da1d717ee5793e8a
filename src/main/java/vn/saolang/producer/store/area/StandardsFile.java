package vn.saolang.producer.store.area;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Repository;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.saolang.producer.model.area.Standard;
import vn.saolang.producer.model.area.StandardList;

/** Reads the dated files {@code producer/area-standards-*.yaml}. */
@Repository
public class StandardsFile {

    private final List<StandardList> lists;

    public StandardsFile() throws IOException {
        Resource[] found =
                new PathMatchingResourcePatternResolver().getResources("classpath*:producer/area-standards-*.yaml");
        List<StandardList> read = new ArrayList<>();
        for (Resource one : found) {
            read.add(read(one));
        }
        read.sort(Comparator.comparing(StandardList::since));
        lists = List.copyOf(read);
    }

    /** The newest list of that day; the oldest for days before all of them. */
    public StandardList on(LocalDate day) {
        return lists.stream()
                .filter(one -> !one.since().isAfter(day))
                .reduce((_, later) -> later)
                .orElse(lists.getFirst());
    }

    private static StandardList read(Resource file) {
        try (InputStream content = file.getInputStream()) {
            Map<?, ?> root = Objects.requireNonNull(new Yaml(new SafeConstructor(new LoaderOptions())).load(content));
            List<?> standards = (List<?>) Objects.requireNonNull(root.get("standards"));
            return new StandardList(
                    LocalDate.parse(text(root, "effective-from")),
                    standards.stream().map(one -> standard((Map<?, ?>) one)).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(String.valueOf(file.getFilename()), unreadable);
        }
    }

    private static Standard standard(Map<?, ?> node) {
        Standard.Level level = Standard.Level.valueOf(text(node, "level"));
        return new Standard(
                text(node, "code"),
                text(node, "name"),
                level,
                Boolean.parseBoolean(text(node, "certified")),
                text(node, "source"));
    }

    private static String text(Map<?, ?> node, String name) {
        return Objects.requireNonNull(node.get(name), name).toString();
    }
}
