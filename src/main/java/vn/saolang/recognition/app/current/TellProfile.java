package vn.saolang.recognition.app.current;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.profile.ProfileSource;
import vn.saolang.product.Products;
import vn.saolang.recognition.register.CertificateState;
import vn.saolang.recognition.register.Register;
import vn.saolang.recognition.register.RegisterEntry;
import vn.saolang.recognition.register.Standing;

/** Tells a producer's public profile its recognised products, as the public register shows them today. */
@Component
class TellProfile implements ProfileSource {

    private final Products products;
    private final Register register;

    TellProfile(Products products, Register register) {
        this.products = products;
        this.register = register;
    }

    @Override
    public List<StarredProduct> productsOf(EntityId entity) {
        List<java.util.UUID> ids = products.of(entity).stream()
                .map(product -> product.id().value())
                .toList();
        return register.ofProducts(ids).values().stream()
                .filter(TellProfile::holds)
                .map(entry -> new StarredProduct(
                        entry.name(), Objects.requireNonNull(entry.standing()).stars(), "/register/" + entry.code()))
                .sorted(Comparator.comparing(StarredProduct::stars).reversed().thenComparing(StarredProduct::name))
                .toList();
    }

    private static boolean holds(RegisterEntry entry) {
        Standing standing = entry.standing();
        return standing != null && standing.state() == CertificateState.VALID;
    }
}
