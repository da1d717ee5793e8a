package vn.saolang.producer.profile;

import java.util.List;
import vn.saolang.producer.EntityId;

/** A module that knows products of a producer which anybody may see. */
public interface ProfileSource {

    /** Recognised products with their stars of today, most stars first. */
    List<StarredProduct> productsOf(EntityId entity);

    /**
     * A recognised product.
     *
     * @param url its page in the public register, within the application
     */
    record StarredProduct(String name, int stars, String url) {}
}
