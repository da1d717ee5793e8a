package vn.saolang.demo.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import vn.saolang.recognition.past.PastDay;
import vn.saolang.recognition.past.PastProduct;
import vn.saolang.recognition.past.PastRecognition;
import vn.saolang.regulation.Authority;
import vn.saolang.territory.UnitRef;

/** Reads {@code demo/recognised-products.yaml}; every value in it is text. */
final class RecognisedProductsFile {

    private static final String PATH = "/demo/recognised-products.yaml";

    private final DemoPlaces places;
    private final LocalDate today;

    RecognisedProductsFile(DemoPlaces places, LocalDate today) {
        this.places = places;
        this.today = today;
    }

    /** The products of a list of the file: {@code products} or {@code fictional}. */
    List<PastProduct> read(String list) {
        boolean fictional = list.equals("fictional");
        return maps(file(), list).stream().map(one -> product(one, fictional)).toList();
    }

    private PastProduct product(Map<?, ?> one, boolean fictional) {
        List<PastRecognition> recognitions =
                maps(one, "recognitions").stream().map(this::recognition).toList();
        return new PastProduct(
                text(one, "id"),
                text(one, "name"),
                text(one, "entity"),
                text(one, "set"),
                placeOf(one),
                text(one, "as-then"),
                one.containsKey("story") ? text(one, "story") : "",
                fictional ? text(maps(one, "recognitions").getFirst(), "source") : "",
                fictional,
                recognitions);
    }

    private UnitRef placeOf(Map<?, ?> one) {
        Map<?, ?> place = (Map<?, ?>) value(one, "place");
        return places.find(optional(place, "commune"), optional(place, "district"), text(place, "province"));
    }

    private PastRecognition recognition(Map<?, ?> one) {
        String withdrawn = optional(one, "withdrawn");
        String total = optional(one, "total");
        return new PastRecognition(
                Integer.parseInt(text(one, "stars")),
                Authority.valueOf(text(one, "level")),
                optional(one, "authority"),
                optional(one, "act"),
                optional(one, "decision"),
                total == null ? null : new BigDecimal(total),
                decided(one),
                withdrawn == null ? null : LocalDate.parse(withdrawn),
                optional(one, "withdrawal"),
                text(one, "source"));
    }

    private PastDay decided(Map<?, ?> one) {
        String days = optional(one, "ends-in-days");
        if (days == null) {
            return PastDay.parse(text(one, "decided"));
        }
        LocalDate ends = today.plusDays(Long.parseLong(days) + 1);
        return PastDay.parse(ends.minusMonths(36).toString());
    }

    private static Map<?, ?> file() {
        LoaderOptions options = new LoaderOptions();
        try (InputStream in = RecognisedProductsFile.class.getResourceAsStream(PATH)) {
            org.yaml.snakeyaml.DumperOptions dump = new org.yaml.snakeyaml.DumperOptions();
            Yaml yaml = new Yaml(new SafeConstructor(options), new Representer(dump), dump, options, new TextOnly());
            return (Map<?, ?>) yaml.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps 2023 and 2020-06-01 as they are written. */
    private static final class TextOnly extends Resolver {
        @Override
        public Tag resolve(org.yaml.snakeyaml.nodes.NodeId kind, @Nullable String value, boolean implicit) {
            return kind == org.yaml.snakeyaml.nodes.NodeId.scalar ? Tag.STR : super.resolve(kind, value, implicit);
        }
    }

    private static List<? extends Map<?, ?>> maps(Map<?, ?> from, String key) {
        return ((List<?>) value(from, key)).stream().map(one -> (Map<?, ?>) one).toList();
    }

    private static String text(Map<?, ?> from, String key) {
        return (String) value(from, key);
    }

    private static @Nullable String optional(Map<?, ?> from, String key) {
        return from.get(key) instanceof String text ? text : null;
    }

    private static Object value(Map<?, ?> from, String key) {
        Object value = from.get(key);
        if (value == null) {
            throw new IllegalStateException(PATH + ": no " + key + " in " + from);
        }
        return value;
    }
}
