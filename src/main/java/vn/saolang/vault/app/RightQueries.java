package vn.saolang.vault.app;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.Succession;
import vn.saolang.product.ProductId;
import vn.saolang.product.ProductSummary;
import vn.saolang.product.Products;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Criterion;
import vn.saolang.regulation.Option;
import vn.saolang.vault.IpProposal;
import vn.saolang.vault.model.IpRight;
import vn.saolang.vault.model.IpTable;
import vn.saolang.vault.store.IpTableFile;
import vn.saolang.vault.store.RightStore;

/** Questions about rights of intellectual property, and what they prove for criterion 3.5. */
@Component
public class RightQueries {

    private final RightStore rights;
    private final VaultDoor door;
    private final Succession succession;
    private final Products products;
    private final IpTable table;
    private final VietnamTime time;

    RightQueries(
            RightStore rights,
            VaultDoor door,
            Succession succession,
            Products products,
            IpTableFile file,
            VietnamTime time) {
        this.rights = rights;
        this.door = door;
        this.succession = succession;
        this.products = products;
        this.table = file.table();
        this.time = time;
    }

    public IpTable table() {
        return table;
    }

    /** The rights an entity holds today: those of its line, without those whose product went elsewhere. */
    public List<IpRight> of(EntityId entity) {
        return rights.of(succession.lineOf(entity)).stream()
                .filter(one -> holderOf(one).equals(entity))
                .toList();
    }

    /** The entity that holds the right today. */
    public EntityId holderOf(IpRight right) {
        ProductId product = right.product();
        return product == null
                ? succession.currentOf(right.entity())
                : products.get(product).entity();
    }

    /**
     * A right, for its holder.
     *
     * @throws NotFound for everybody else
     */
    public IpRight shownTo(Actor actor, UUID id) {
        IpRight right = rights.find(id).orElseThrow(() -> new NotFound("right " + id));
        door.entity(actor, holderOf(right));
        return right;
    }

    /** Rights whose renewal is due to be asked for: the last six months of their term. */
    public List<IpRight> toRenew(Actor actor) {
        return door.entitiesOf(actor).stream()
                .flatMap(entity -> of(entity.id()).stream())
                .filter(this::renewalDue)
                .toList();
    }

    /** Whether the renewal should be asked for now. */
    public boolean renewalDue(IpRight right) {
        LocalDate from = table.remindFrom(right);
        return from != null
                && !time.today().isBefore(from)
                && right.last().stage().granted();
    }

    /** The option of the criterion on intellectual property that the product's rights prove; null when the set has none. */
    public @Nullable IpProposal proposal(ProductId id, CriteriaSet set) {
        Criterion leaf = set.regulation().startsWith(table.act())
                ? set.leaf(table.criterion()).orElse(null)
                : null;
        if (leaf == null) {
            return null;
        }
        ProductSummary product = products.get(id);
        List<IpRight> own = rights.of(succession.lineOf(product.entity())).stream()
                .filter(one -> one.product() == null || id.equals(one.product()))
                .filter(one -> holderOf(one).equals(product.entity()))
                .toList();
        IpTable.Claim claim = table.proved(own, time.today()).orElse(null);
        Option option = claim == null ? null : optionOf(leaf, claim);
        List<IpProposal.Reason> because = claim == null
                ? List.of()
                : own.stream()
                        .filter(one -> claim.needs().stream().anyMatch(need -> table.proves(one, need, time.today())))
                        .map(one -> new IpProposal.Reason(
                                one.kind(), one.name(), one.last().stage()))
                        .toList();
        return new IpProposal(
                leaf.code(), option == null ? 0 : option.index(), option == null ? "" : option.text(), because);
    }

    private static @Nullable Option optionOf(Criterion leaf, IpTable.Claim claim) {
        Integer star = claim.star();
        return star == null
                ? leaf.options().getLast()
                : leaf.options().stream()
                        .filter(one -> star.equals(one.star()))
                        .findFirst()
                        .orElse(null);
    }
}
