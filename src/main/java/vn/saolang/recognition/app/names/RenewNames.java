package vn.saolang.recognition.app.names;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.SearchText;
import vn.saolang.producer.EntityRenamed;
import vn.saolang.producer.Succession;
import vn.saolang.product.ProductId;
import vn.saolang.product.ProductMoved;
import vn.saolang.product.ProductRenamed;
import vn.saolang.product.ProductSummary;
import vn.saolang.product.Products;
import vn.saolang.recognition.store.names.NameStore;

/** A renamed product, or one whose producer passed into another or was renamed, is found by old and new names. */
@Component
public class RenewNames {

    private final NameStore names;
    private final Products products;
    private final Succession succession;

    RenewNames(NameStore names, Products products, Succession succession) {
        this.names = names;
        this.products = products;
        this.succession = succession;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ProductRenamed renamed) {
        renew(renamed.product());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ProductMoved moved) {
        renew(moved.product());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(EntityRenamed renamed) {
        products.of(renamed.entity()).forEach(one -> renew(one.id()));
    }

    /** Brings the register's names of a product up to date; does nothing when it is not listed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void renew(ProductId id) {
        ProductSummary product = products.get(id);
        List<String> all = new ArrayList<>(products.namesOverTime(id));
        all.addAll(succession.namesOverTime(product.entity()));
        names.renew(id.value(), product.name(), product.entityName(), SearchText.fold(String.join(" ", all)));
    }
}
