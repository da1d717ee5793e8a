package vn.saolang.stamp.model.outlet;

import java.util.UUID;
import vn.saolang.product.ProductId;

/**
 * A place that sells the product.
 *
 * @param address in a street; empty for a shop that is on the web only
 * @param web address that begins with http or https; empty for none
 */
public record Outlet(UUID id, ProductId product, String name, String address, String web) {}
