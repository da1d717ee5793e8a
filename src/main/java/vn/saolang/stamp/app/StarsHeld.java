package vn.saolang.stamp.app;

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

/** The star stamps live by: that of their product today, whichever certificate it rests on. */
@Component
public class StarsHeld {

    /**
     * A certificate that has not begun counts only when none before it still holds: stamps of such a product are of a star that
     * ended, and what begins after a gap does not wake them.
     */
    private static final Set<CertificateState> OVER = Set.of(
            CertificateState.EXPIRED, CertificateState.WITHDRAWN, CertificateState.ANNULLED, CertificateState.NOT_YET);

    private final Register register;

    StarsHeld(Register register) {
        this.register = register;
    }

    /** The certificate that counts today, be it over or not; empty for a product that was never recognised. */
    public Optional<Standing> standing(ProductId product) {
        return Optional.ofNullable(register.ofProducts(Set.of(product.value())).get(product.value()))
                .map(RegisterEntry::standing);
    }

    /** Whether a certificate of the product is valid today (26/2026 Điều 4.3). */
    public boolean holds(ProductId product) {
        return standing(product)
                .filter(one -> one.state() == CertificateState.VALID)
                .isPresent();
    }

    /** Those of the products whose star is over for certain, with what tells so; one renewed without a gap is not among them. */
    public Map<ProductId, Standing> over(Collection<ProductId> products) {
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
