package vn.saolang.dossier.app.succession;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.dossier.store.succession.OwnerStore;
import vn.saolang.product.ProductMoved;

/**
 * When a product goes over to another entity its running dossier goes along; what was sealed before keeps the old name.
 */
@Component
class FollowOwner {

    private final OwnerStore owners;

    FollowOwner(OwnerStore owners) {
        this.owners = owners;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ProductMoved moved) {
        owners.move(moved.product(), moved.to());
    }
}
