package vn.saolang.vault.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.saolang.vault.IpKind;
import vn.saolang.vault.model.IpTable;
import vn.saolang.vault.model.IpTable.Claim;
import vn.saolang.vault.model.IpTable.Proof;
import vn.saolang.vault.model.IpTable.Term;

/** Reads the law's data about rights of intellectual property once. */
@Component
public class IpTableFile {

    private static final String PLACE = "vault/intellectual-property.yaml";

    private final IpTable table;

    public IpTableFile() {
        try (InputStream file = new ClassPathResource(PLACE).getInputStream()) {
            this.table = read(new Yaml(new SafeConstructor(new LoaderOptions())).load(file));
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot read " + PLACE, failed);
        }
    }

    public IpTable table() {
        return table;
    }

    private static IpTable read(Map<String, Object> root) {
        List<Claim> claims = maps(root.get("options")).stream()
                .map(one -> new Claim(positive(one.get("star")), proofs(one.get("needs"))))
                .toList();
        Map<IpKind, Term> terms = new EnumMap<>(IpKind.class);
        map(root.get("terms")).forEach((kind, value) -> terms.put(IpKind.valueOf(kind), term(map(value))));
        return new IpTable(text(root.get("act")), text(root.get("criterion")), claims, terms);
    }

    private static Term term(Map<String, Object> one) {
        int renewals = number(one.get("renewals"));
        return new Term(number(one.get("years")), renewals < 0 ? null : renewals, text(one.get("clause")));
    }

    private static @Nullable Integer positive(@Nullable Object value) {
        return number(value) > 0 ? number(value) : null;
    }

    private static List<Proof> proofs(@Nullable Object value) {
        return ((List<?>) Objects.requireNonNull(value))
                .stream().map(one -> Proof.valueOf(text(one))).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(@Nullable Object value) {
        return (List<Map<String, Object>>) Objects.requireNonNull(value);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }

    private static int number(@Nullable Object value) {
        return ((Number) Objects.requireNonNull(value)).intValue();
    }

    private static String text(@Nullable Object value) {
        return Objects.requireNonNull(value).toString();
    }
}
