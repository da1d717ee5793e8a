package vn.saolang.stamp.app.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.saolang.product.ProductId;
import vn.saolang.recognition.register.CertificateState;
import vn.saolang.recognition.register.Register;
import vn.saolang.recognition.register.RegisterEntry;
import vn.saolang.recognition.register.Standing;

/** The star a stamp lives by: that of its product today, whichever certificate it rests on. */
@Component
class StarOfStamps {

    private static final Set<CertificateState> OVER =
            Set.of(CertificateState.EXPIRED, CertificateState.WITHDRAWN, CertificateState.ANNULLED);

    private final Register register;

    StarOfStamps(Register register) {
        this.register = register;
    }

    /** The certificate that counts today, be it over or not; empty for a product the register does not show. */
    Optional<Standing> standing(ProductId product) {
        return Optional.ofNullable(register.ofProducts(Set.of(product.value())).get(product.value()))
                .map(RegisterEntry::standing);
    }

    /** Whether a certificate is valid today (26/2026 Điều 4.3). */
    boolean holds(ProductId product) {
        return standing(product)
                .filter(one -> one.state() == CertificateState.VALID)
                .isPresent();
    }

    /** Those of the products whose star is over for certain, with what ended it; one renewed without a gap is not among them. */
    Map<ProductId, Standing> over(Collection<ProductId> products) {
        Map<UUID, RegisterEntry> listed =
                register.ofProducts(products.stream().map(ProductId::value).collect(Collectors.toSet()));
        Map<ProductId, Standing> over = new HashMap<>();
        listed.forEach((product, entry) -> {
            Standing standing = entry.standing();
            if (standing != null && OVER.contains(standing.state())) {
                over.put(new ProductId(product), standing);
            }
        });
        return over;
    }
}
