package vn.saolang.traceability.store.completeness;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Repository;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.saolang.traceability.model.completeness.Demand;
import vn.saolang.traceability.model.completeness.LotFact;
import vn.saolang.traceability.store.added.AddedFiles;

/**
 * What acts ask to be told of a lot: the files {@code traceability/demands/*.yaml} that come along, then the operator's under
 * {@code <home>/traceability/demands}. Read once, at start; a file that cannot be read stops it and is named.
 */
@Repository
public class DemandFiles {

    private final List<Demand> demands;

    DemandFiles(@Value("${saolang.home:./data}") Path home) {
        List<Demand> read = new ArrayList<>();
        try {
            for (Resource one :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:traceability/demands/*.yaml")) {
                read.add(read(String.valueOf(one.getFilename()), one.getContentAsString(StandardCharsets.UTF_8)));
            }
            for (Path file : AddedFiles.of(home, "demands")) {
                read.add(read(file.toString(), Files.readString(file)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        read.sort(Comparator.comparing(Demand::from).thenComparing(Demand::code));
        demands = List.copyOf(read);
    }

    /** The acts in force on a day, the oldest first. */
    public List<Demand> on(LocalDate day) {
        return demands.stream().filter(one -> one.isInForceOn(day)).toList();
    }

    /** Reads one file. */
    public static Demand read(String name, String text) {
        try (Reader content = new StringReader(text)) {
            Map<?, ?> root = Objects.requireNonNull(new Yaml(new SafeConstructor(new LoaderOptions())).load(content));
            List<Demand.Item> items = new ArrayList<>();
            for (Object line : (List<?>) Objects.requireNonNull(root.get("items"), "items")) {
                items.add(item((Map<?, ?>) line));
            }
            Object until = root.get("in-force-until");
            return new Demand(
                    text(root, "code"),
                    text(root, "act"),
                    text(root, "short"),
                    languages(root, "title"),
                    day(Objects.requireNonNull(root.get("in-force-from"), "in-force-from")),
                    until == null ? null : day(until),
                    items);
        } catch (IOException | RuntimeException wrong) {
            throw new IllegalStateException(name + ": " + wrong.getMessage(), wrong);
        }
    }

    /** YAML reads 2024-06-01 as a moment. */
    private static LocalDate day(Object value) {
        return value instanceof java.util.Date date
                ? date.toInstant().atZone(java.time.ZoneOffset.UTC).toLocalDate()
                : LocalDate.parse(value.toString());
    }

    private static Demand.Item item(Map<?, ?> line) {
        List<LotFact> needs = ((List<?>) Objects.requireNonNull(line.get("needs"), "needs"))
                .stream().map(need -> LotFact.valueOf(need.toString())).toList();
        return new Demand.Item(
                text(line, "code"),
                text(line, "clause"),
                Boolean.TRUE.equals(line.get("if-any")),
                needs,
                languages(line, "name"),
                languages(line, "todo"));
    }

    private static Map<String, String> languages(Map<?, ?> node, String name) {
        Map<String, String> texts = new HashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(node.get(name), name))
                .forEach((language, text) -> texts.put(language.toString(), text.toString()));
        return texts;
    }

    private static String text(Map<?, ?> node, String name) {
        return Objects.requireNonNull(node.get(name), name).toString();
    }
}
