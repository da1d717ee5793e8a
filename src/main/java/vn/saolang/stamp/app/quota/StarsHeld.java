package vn.saolang.stamp.app.quota;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.saolang.product.ProductId;
import vn.saolang.recognition.register.CertificateState;
import vn.saolang.recognition.register.Register;
import vn.saolang.recognition.register.RegisterEntry;
import vn.saolang.recognition.register.Standing;

/** The star of a product today. */
@Component
public class StarsHeld {

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
}
