package vn.saolang.support.app.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.CurrentRecognition;
import vn.saolang.dossier.CurrentStar;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;
import vn.saolang.product.ProductId;
import vn.saolang.product.ProductSummary;
import vn.saolang.product.Products;
import vn.saolang.programme.Programmes;
import vn.saolang.support.PolicyId;
import vn.saolang.support.model.policy.Eligibility;
import vn.saolang.support.model.policy.Eligibility.Facts;
import vn.saolang.support.model.policy.Policy;
import vn.saolang.support.store.policy.PolicyStore;
import vn.saolang.support.store.request.RequestStore;
import vn.saolang.territory.Territory;
import vn.saolang.territory.UnitRef;

/** Which policies there are and who may have what they offer. */
@Component
public class PolicyQueries {

    private final PolicyStore policies;
    private final RequestStore requests;
    private final Producers producers;
    private final Products products;
    private final CurrentRecognition recognitions;
    private final Programmes programmes;
    private final Territory territory;
    private final VietnamTime time;

    PolicyQueries(
            PolicyStore policies,
            RequestStore requests,
            Producers producers,
            Products products,
            CurrentRecognition recognitions,
            Programmes programmes,
            Territory territory,
            VietnamTime time) {
        this.policies = policies;
        this.requests = requests;
        this.producers = producers;
        this.products = products;
        this.recognitions = recognitions;
        this.programmes = programmes;
        this.territory = territory;
        this.time = time;
    }

    public Optional<Policy> find(PolicyId id) {
        return policies.find(id);
    }

    /** The policies of the province a producer or unit lies in today. */
    public List<Policy> of(UnitRef unit) {
        return policies.of(provinceOf(unit));
    }

    /** The province a unit lies in today. */
    public UnitRef provinceOf(UnitRef unit) {
        UnitRef now = territory.successors(unit, time.today()).stream()
                .findFirst()
                .map(one -> one.ref())
                .orElse(unit);
        return territory.provinceOf(now).ref();
    }

    /** Kinds of support as the unit's programme and province name them. */
    public List<String> namedKinds(UnitRef unit) {
        return Stream.concat(programmeKinds(unit).stream(), policies.ownKinds(provinceOf(unit)).stream())
                .distinct()
                .toList();
    }

    /** Those of the programme alone. */
    public List<String> programmeKinds(UnitRef unit) {
        return programmes
                .of(unit, time.today())
                .map(one -> one.supportKinds().names())
                .orElse(List.of());
    }

    /**
     * One line of what a producer may have.
     *
     * @param product the product judged, null when the policy asks for no star
     */
    public record Offer(Eligibility judged, @Nullable ProductSummary product) {}

    /** What each policy that is in force today or will be says of a producer, for each product where stars matter. */
    public List<Offer> offers(EntityId id) {
        EntitySummary entity = producers.find(id).orElseThrow();
        List<ProductSummary> own = products.of(id);
        List<Offer> offers = new ArrayList<>();
        for (Policy policy : of(entity.commune())) {
            java.time.LocalDate last = policy.says().validTo();
            if (last != null && last.isBefore(time.today())) {
                continue;
            }
            boolean byStar = policy.says().leastStars() != null || policy.says().mostStars() != null;
            if (!byStar || own.isEmpty()) {
                offers.add(new Offer(judge(policy, entity, null), null));
            } else {
                own.forEach(product -> offers.add(new Offer(judge(policy, entity, product.id()), product)));
            }
        }
        return offers;
    }

    /** Whether the producer, with this product or with all it makes, may have what the policy offers today. */
    public Eligibility judge(Policy policy, EntitySummary entity, @Nullable ProductId product) {
        return judge(policy, entity, product, null);
    }

    /** As above, a request already made under the policy left out of what was asked before. */
    public Eligibility judge(
            Policy policy,
            EntitySummary entity,
            @Nullable ProductId product,
            vn.saolang.support.@Nullable RequestId without) {
        Facts facts = new Facts(
                entity.kind(), stars(entity.id(), product), requests.under(policy.id(), entity.id(), product, without));
        return Eligibility.of(policy, facts, time.today());
    }

    private @Nullable Integer stars(EntityId entity, @Nullable ProductId product) {
        Stream<ProductId> asked =
                product == null ? products.of(entity).stream().map(ProductSummary::id) : Stream.of(product);
        return asked.flatMap(one -> recognitions.of(one, time.today()).stream())
                .map(CurrentStar::stars)
                .max(Integer::compare)
                .orElse(null);
    }
}
