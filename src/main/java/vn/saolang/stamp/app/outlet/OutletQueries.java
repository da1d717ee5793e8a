package vn.saolang.stamp.app.outlet;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.Producers;
import vn.saolang.product.ProductId;
import vn.saolang.product.ProductSummary;
import vn.saolang.product.Products;
import vn.saolang.stamp.model.outlet.Outlet;
import vn.saolang.stamp.store.outlet.OutletStore;

/** Where products can be bought. */
@Component
public class OutletQueries {

    private final OutletStore outlets;
    private final Products products;
    private final Producers producers;

    OutletQueries(OutletStore outlets, Products products, Producers producers) {
        this.outlets = outlets;
        this.products = products;
        this.producers = producers;
    }

    /** A product with its outlets. */
    public record Sold(ProductId product, String name, List<Outlet> outlets) {

        public Sold {
            outlets = List.copyOf(outlets);
        }
    }

    /** The outlets everybody may read. */
    public List<Outlet> of(ProductId product) {
        return outlets.of(List.of(product));
    }

    /** The products of the entities the actor acts for, by name, with their outlets. */
    public List<Sold> of(Actor actor) {
        List<ProductSummary> own = producers.of(actor).stream()
                .flatMap(entity -> products.of(entity.id()).stream())
                .toList();
        List<Outlet> all = outlets.of(own.stream().map(ProductSummary::id).toList());
        List<Sold> sold = new ArrayList<>();
        for (ProductSummary one : own) {
            sold.add(new Sold(
                    one.id(),
                    one.name(),
                    all.stream()
                            .filter(outlet -> outlet.product().equals(one.id()))
                            .toList()));
        }
        return sold;
    }
}
