package vn.saolang.support.app.need;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.product.ProductId;
import vn.saolang.product.ProductSummary;
import vn.saolang.product.Products;
import vn.saolang.regulation.ProductGroup;
import vn.saolang.regulation.Regulations;
import vn.saolang.support.RequestState;
import vn.saolang.support.SupportKind;
import vn.saolang.support.app.request.RequestQueries;
import vn.saolang.support.model.need.NeedSum;
import vn.saolang.support.model.request.SupportRequest;
import vn.saolang.territory.Territory;

/** Sums what producers ask for and have not been given, by kind, sector and commune. */
@Component
public class SumNeeds {

    private final RequestQueries requests;
    private final Products products;
    private final Regulations regulations;
    private final Territory territory;
    private final VietnamTime time;

    SumNeeds(
            RequestQueries requests,
            Products products,
            Regulations regulations,
            Territory territory,
            VietnamTime time) {
        this.requests = requests;
        this.products = products;
        this.regulations = regulations;
        this.territory = territory;
        this.time = time;
    }

    /** By what needs are summed. */
    private record Place(SupportKind kind, String sector, String commune) {}

    /** The sums an office sees: kinds in their order, then sectors and communes by name. */
    public List<NeedSum> of(Actor officer) {
        List<SupportRequest> open =
                requests.within(officer, List.of(RequestState.REQUESTED, RequestState.RECEIVED, RequestState.APPROVED));
        Map<String, String> sectors = sectors();
        Map<ProductId, ProductSummary> made = products.all(open.stream()
                .map(one -> one.says().product())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<Place, List<SupportRequest>> places = new LinkedHashMap<>();
        for (SupportRequest one : open) {
            Place place = new Place(one.kind(), sector(one, made, sectors), communeOf(one));
            places.computeIfAbsent(place, _ -> new ArrayList<>()).add(one);
        }
        return places.entrySet().stream()
                .map(entry -> sum(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(NeedSum::kind)
                        .thenComparing(NeedSum::sector)
                        .thenComparing(NeedSum::commune))
                .toList();
    }

    private static NeedSum sum(Place place, List<SupportRequest> open) {
        return new NeedSum(
                place.kind(),
                place.sector(),
                place.commune(),
                open.size(),
                (int) open.stream().map(SupportRequest::entity).distinct().count(),
                total(open, one -> one.says().asked()),
                total(open, SupportRequest::granted));
    }

    private static BigDecimal total(
            List<SupportRequest> open, Function<SupportRequest, @Nullable BigDecimal> amountOf) {
        BigDecimal total = BigDecimal.ZERO;
        for (SupportRequest one : open) {
            BigDecimal amount = amountOf.apply(one);
            total = amount == null ? total : total.add(amount);
        }
        return total;
    }

    private static String sector(
            SupportRequest request, Map<ProductId, ProductSummary> made, Map<String, String> sectors) {
        ProductId id = request.says().product();
        ProductSummary product = id == null ? null : made.get(id);
        String set = product == null ? null : product.criteriaSet();
        return set == null ? "" : sectors.getOrDefault(set, "");
    }

    /** The commune as it is today. */
    private String communeOf(SupportRequest request) {
        return territory.successors(request.commune(), time.today()).stream()
                .findFirst()
                .orElseGet(() -> territory.get(request.commune()))
                .name();
    }

    private Map<String, String> sectors() {
        Map<String, String> sectors = new LinkedHashMap<>();
        for (ProductGroup group : regulations.groups()) {
            group.branches().forEach(branch -> sectors.putIfAbsent(branch.criteriaSet(), group.name()));
        }
        return sectors;
    }
}
