package vn.saolang.stamp.app.suspicion;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.stamp.app.StampScope;
import vn.saolang.stamp.store.suspicion.RegionStore;
import vn.saolang.stamp.store.suspicion.Towns;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.goods.Goods;
import vn.saolang.traceability.goods.PackageSize;

/** A producer says in which provinces a package size is sold; stamps that turn up elsewhere in numbers become suspicious. */
@Component
public class DeclareRegion {

    private final Goods goods;
    private final RegionStore store;
    private final Regions regions;
    private final Towns towns;
    private final StampScope scope;
    private final VietnamTime time;

    DeclareRegion(Goods goods, RegionStore store, Regions regions, Towns towns, StampScope scope, VietnamTime time) {
        this.goods = goods;
        this.store = store;
        this.regions = regions;
        this.towns = towns;
        this.scope = scope;
        this.time = time;
    }

    /** What is declared. */
    public record Declared(PackageSize item, List<String> provinces, Map<String, String> names) {}

    /**
     * What is declared now, with the names of all provinces by code.
     *
     * @throws NotFound for everybody but members of its producer
     */
    public Declared read(Actor actor, ItemId item) {
        return new Declared(own(actor, item), store.provinces(item), towns.provinces());
    }

    /**
     * Takes these provinces in the place of those before; none means that it is sold everywhere. Unknown codes are left out: the
     * form offers none.
     *
     * @throws NotFound for everybody but members of its producer
     */
    @Transactional
    public void declare(Actor actor, ItemId item, Collection<String> provinces) {
        own(actor, item);
        List<String> known = provinces.stream()
                .filter(towns.provinces()::containsKey)
                .distinct()
                .sorted()
                .toList();
        store.replace(item, known, actor.account(), time.now());
        regions.forget(item);
    }

    private PackageSize own(Actor actor, ItemId item) {
        PackageSize found = goods.find(item).orElseThrow(() -> new NotFound("item"));
        scope.requireMember(actor, found.entity());
        return found;
    }
}
