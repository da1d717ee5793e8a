package vn.saolang.declaration.app;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.declaration.store.DeclarationStore;
import vn.saolang.product.ProductSummary;
import vn.saolang.recognition.register.CertificateState;
import vn.saolang.recognition.register.Register;
import vn.saolang.recognition.register.RegisterEntry;
import vn.saolang.recognition.register.Standing;

/** Which products are expected to be declared: those that bear a star today, and those declared before. */
@Component
public class ExpectedProducts {

    private final Register register;
    private final DeclarationStore declarations;

    ExpectedProducts(Register register, DeclarationStore declarations) {
        this.register = register;
        this.declarations = declarations;
    }

    public List<ProductSummary> among(Collection<ProductSummary> products) {
        Map<UUID, RegisterEntry> listed = register.ofProducts(
                products.stream().map(one -> one.id().value()).toList());
        return products.stream()
                .filter(one -> stars(listed.get(one.id().value())) != null
                        || !declarations.newestOf(one.id()).isEmpty())
                .toList();
    }

    /** The stars a line of the register bears today; null when none. */
    public static @Nullable Integer stars(@Nullable RegisterEntry entry) {
        Standing standing = entry == null ? null : entry.standing();
        return standing == null || standing.state() != CertificateState.VALID ? null : standing.stars();
    }
}
