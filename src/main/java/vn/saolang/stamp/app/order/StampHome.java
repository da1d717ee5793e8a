package vn.saolang.stamp.app.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;
import vn.saolang.stamp.app.StampScope;
import vn.saolang.stamp.app.StampScope.Reach;
import vn.saolang.stamp.app.StarsHeld;
import vn.saolang.stamp.app.quota.Materials;
import vn.saolang.stamp.app.quota.Quotas;
import vn.saolang.stamp.model.quota.Quota;
import vn.saolang.stamp.model.quota.Raise;
import vn.saolang.stamp.model.quota.Supply;
import vn.saolang.stamp.store.order.OrderStore;
import vn.saolang.stamp.store.order.StockStore;
import vn.saolang.stamp.store.quota.PlanStore;
import vn.saolang.stamp.store.quota.RaiseStore;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.goods.Goods;
import vn.saolang.traceability.goods.PackageSize;
import vn.saolang.traceability.goods.UsualYield;

/** What producers and offices see of stamps: package sizes with quota, stock and orders. */
@Component
public class StampHome {

    private final Goods goods;
    private final Producers producers;
    private final StampScope scope;
    private final Quotas quotas;
    private final StarsHeld stars;
    private final Materials materials;
    private final PlanStore plans;
    private final RaiseStore raises;
    private final OrderStore orders;
    private final StockStore stock;
    private final VietnamTime time;

    StampHome(
            Goods goods,
            Producers producers,
            StampScope scope,
            Quotas quotas,
            StarsHeld stars,
            Materials materials,
            PlanStore plans,
            RaiseStore raises,
            OrderStore orders,
            StockStore stock,
            VietnamTime time) {
        this.goods = goods;
        this.producers = producers;
        this.scope = scope;
        this.quotas = quotas;
        this.stars = stars;
        this.materials = materials;
        this.plans = plans;
        this.raises = raises;
        this.orders = orders;
        this.stock = stock;
        this.time = time;
    }

    /**
     * One package size, for its page.
     *
     * @param supplies material of the year, with what other package sizes claim
     * @param usual what making it usually yields
     * @param raises of the year
     * @param member whether the reader acts for the producer
     * @param decides whether the reader is the province office competent for it
     */
    public record Seen(
            ItemStamps stamps,
            List<Supply> supplies,
            List<UsualYield> usual,
            List<Raise> raises,
            boolean member,
            boolean decides) {}

    /** The package sizes of the actor's producers, by producer. */
    public List<ItemStamps> own(Actor actor) {
        List<ItemStamps> all = new ArrayList<>();
        if (actor.has(Role.PRODUCER)) {
            for (EntitySummary entity : producers.of(actor)) {
                goods.of(entity.id()).forEach(item -> all.add(stamps(item, year(), entity.name())));
            }
        }
        return all;
    }

    /** Package sizes with plans or orders, of producers within the reach of the actor's offices; at most 500. */
    public List<ItemStamps> within(Actor actor) {
        if (!StampScope.isInspector(actor)) {
            return List.of();
        }
        Reach reach = scope.reach(actor);
        return orders.itemsWithin(reach.everything(), reach.unitKeys()).stream()
                .flatMap(id -> goods.find(id).stream())
                .map(item -> stamps(item, year(), nameOf(item)))
                .toList();
    }

    /**
     * One package size in a year.
     *
     * @param asked null for the year of today
     * @throws NotFound for what the actor may not read
     */
    public Seen read(Actor actor, ItemId id, @Nullable Integer asked) {
        PackageSize item = goods.find(id).orElseThrow(() -> new NotFound("package size"));
        scope.requireReader(actor, item.entity());
        int year = asked == null ? year() : asked;
        boolean member = scope.isMember(actor, item.entity());
        return new Seen(
                stamps(item, year, nameOf(item)),
                materials.supplies(item.entity(), year, id),
                goods.usualYields(id),
                raises.of(id).stream().filter(one -> one.year() == year).toList(),
                member,
                !member && scope.isProvinceOffice(actor, item.entity()));
    }

    private ItemStamps stamps(PackageSize item, int year, String entity) {
        Quota quota = quotas.of(item.id(), year);
        return new ItemStamps(
                entity,
                quota,
                stars.standing(item.product()).orElse(null),
                plans.of(item.id()).stream().filter(one -> one.year() == year).toList(),
                stock.byState(List.of(item.id())).getOrDefault(item.id(), Map.of()),
                orders.of(item.id()));
    }

    private String nameOf(PackageSize item) {
        return producers.find(item.entity()).map(EntitySummary::name).orElse("");
    }

    private int year() {
        return time.today().getYear();
    }
}
