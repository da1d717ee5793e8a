package vn.saolang.traceability.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.saolang.gs1.Gs1Exception;
import vn.saolang.traceability.model.resolver.Anchors;
import vn.saolang.traceability.model.resolver.Asked;
import vn.saolang.traceability.model.resolver.Wishes;

/** Whatever stands in an address, the reader answers or refuses; it never fails otherwise. */
class ResolverFuzzTest {

    @Provide
    Arbitrary<String> paths() {
        Arbitrary<String> parts = Arbitraries.oneOf(
                Arbitraries.of(
                        "01",
                        "10",
                        "21",
                        "22",
                        "00",
                        "414",
                        "8004",
                        "p",
                        "pl",
                        "lo",
                        "se",
                        "09506000134352",
                        "",
                        "%2F",
                        "%zz",
                        "..",
                        "{1}"),
                Arbitraries.strings().ascii().ofMaxLength(12),
                Arbitraries.strings().ofMaxLength(5));
        return parts.list().ofMaxSize(7).map(list -> "/" + String.join("/", list));
    }

    @Property(tries = 2000)
    void anAddressIsReadOrRefused(@ForAll("paths") String path, @ForAll("paths") String query) {
        try {
            Asked asked = Anchors.read(path, query);
            assertThat(Anchors.read(asked.path(), "").value()).isEqualTo(asked.value());
        } catch (Gs1Exception refused) {
            assertThat(refused.reason()).isNotNull();
        }
    }

    @Property(tries = 500)
    void anyLanguageHeaderIsReadOrIgnored(@ForAll String header) {
        assertThat(new Wishes(Wishes.languages(header), header, _ -> 1).best(List.of()))
                .isEmpty();
    }
}
