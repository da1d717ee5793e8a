package vn.saolang.declaration.app.period;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.declaration.Channel;
import vn.saolang.declaration.Market;
import vn.saolang.declaration.app.DeclarationDays;
import vn.saolang.declaration.app.ExpectedProducts;
import vn.saolang.declaration.model.Declaration;
import vn.saolang.declaration.model.ProductRow;
import vn.saolang.declaration.store.PeriodStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.SearchText;
import vn.saolang.product.ProductId;
import vn.saolang.recognition.register.Register;
import vn.saolang.recognition.register.RegisterEntry;
import vn.saolang.territory.Territory;

/** The database of products on the market: of each product of an office's unit what was accepted last. */
@Component
public class MarketQueries {

    private final OfficeUnit offices;
    private final PeriodStore store;
    private final SumQueries sums;
    private final DeclarationDays days;
    private final Territory territory;
    private final Register register;

    MarketQueries(
            OfficeUnit offices,
            PeriodStore store,
            SumQueries sums,
            DeclarationDays days,
            Territory territory,
            Register register) {
        this.offices = offices;
        this.store = store;
        this.sums = sums;
        this.days = days;
        this.territory = territory;
        this.register = register;
    }

    /**
     * A product on the market.
     *
     * @param place where it is made, as it is called today
     * @param group of 26/2026 Phụ lục I
     * @param stars it bears today; null when none
     * @param declaration accepted last
     */
    public record MarketLine(
            ProductRow product,
            String place,
            String group,
            @Nullable Integer stars,
            Declaration declaration) {

        /** Revenue in đồng, 0 when none was told. */
        public BigDecimal revenue() {
            return Objects.requireNonNullElse(declaration.figures().revenue(), BigDecimal.ZERO);
        }
    }

    /** In what order they are shown. */
    public enum Sort {
        NAME,
        REVENUE,
        NEWEST;

        Comparator<MarketLine> order() {
            return switch (this) {
                case NAME ->
                    Comparator.comparing(line -> SearchText.fold(line.product().name()));
                case REVENUE -> Comparator.comparing(MarketLine::revenue).reversed();
                case NEWEST ->
                    Comparator.comparing((MarketLine line) -> line.declaration().period())
                            .reversed();
            };
        }

        /** Message key of its name. */
        public String key() {
            return "declaration.sort." + name();
        }
    }

    /**
     * What is asked; null or empty for all.
     *
     * @param words in the names of product, entity or place, with or without diacritics
     */
    public record Asked(
            String words,
            @Nullable String group,
            @Nullable Integer stars,
            @Nullable Market market,
            @Nullable Channel channel,
            Sort sort) {

        boolean fits(MarketLine line) {
            var sales = line.declaration().figures().sales();
            return SearchText.fold(line.product().name() + " " + line.product().entityName() + " " + line.place())
                            .contains(SearchText.fold(words))
                    && (group == null || group.equals(line.group()))
                    && (stars == null || stars.equals(line.stars()))
                    && (market == null || sales.markets().contains(market))
                    && (channel == null || sales.channels().contains(channel));
        }
    }

    /** The products that fit, in the order asked. */
    @Transactional(readOnly = true)
    public List<MarketLine> find(Actor actor, Asked asked) {
        OfficeUnit.Scope scope = offices.of(actor);
        Map<ProductId, Declaration> last = new HashMap<>();
        store.lastAccepted(scope.keys()).forEach(one -> last.put(one.product(), one));
        Map<UUID, RegisterEntry> listed =
                register.ofProducts(last.keySet().stream().map(ProductId::value).toList());
        return store.products(scope.keys()).stream()
                .filter(one -> last.containsKey(one.id()))
                .map(one -> line(
                        one,
                        Objects.requireNonNull(last.get(one.id())),
                        listed.get(one.id().value())))
                .filter(asked::fits)
                .sorted(asked.sort().order())
                .toList();
    }

    private MarketLine line(ProductRow product, Declaration last, @Nullable RegisterEntry entry) {
        String place = territory.get(days.standing(product.place())).name();
        return new MarketLine(product, place, sums.group(product.criteriaSet()), ExpectedProducts.stars(entry), last);
    }
}
