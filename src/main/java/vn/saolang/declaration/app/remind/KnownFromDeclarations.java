package vn.saolang.declaration.app.remind;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.saolang.declaration.Channel;
import vn.saolang.declaration.DeclarationState;
import vn.saolang.declaration.Figures;
import vn.saolang.declaration.Market;
import vn.saolang.declaration.model.Countries;
import vn.saolang.declaration.model.Declaration;
import vn.saolang.declaration.model.TypedNumber;
import vn.saolang.declaration.store.DataFiles;
import vn.saolang.declaration.store.DeclarationStore;
import vn.saolang.dossier.FormSource;
import vn.saolang.dossier.content.SectionName;
import vn.saolang.producer.EntityId;
import vn.saolang.product.ProductId;

/**
 * What declarations tell form 02: market and business of part II, and for a re-evaluation market, output and turnover (26/2026
 * Điều 6.1c). Only what was sent or accepted counts.
 */
@Component
@Order(30)
class KnownFromDeclarations implements FormSource {

    /** Three years, as long as a certificate lasts. */
    private static final int MOST = 6;

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final DeclarationStore declarations;
    private final DataFiles data;
    private final MessageSource messages;

    KnownFromDeclarations(DeclarationStore declarations, DataFiles data, MessageSource messages) {
        this.declarations = declarations;
        this.data = data;
        this.messages = messages;
    }

    @Override
    public List<Known> known(ProductId product, EntityId entity) {
        List<Declaration> told = declarations.newestOf(product).stream()
                .filter(one -> one.state() == DeclarationState.SENT || one.state() == DeclarationState.ACCEPTED)
                .limit(MOST)
                .toList();
        if (told.isEmpty()) {
            return List.of();
        }
        List<Known> known = new ArrayList<>();
        String market = market(told.getFirst());
        add(known, SectionName.RESULTS, "market", market, told);
        add(known, SectionName.RESULTS, "business", lines(told, this::business), told);
        add(known, SectionName.UPDATES, "market", market, told);
        add(known, SectionName.UPDATES, "output", lines(told, this::output), told);
        add(known, SectionName.UPDATES, "turnover", lines(told, this::turnover), told);
        return known;
    }

    private static void add(List<Known> known, SectionName section, String field, String text, List<Declaration> told) {
        if (!text.isBlank()) {
            Declaration last = told.getFirst();
            String url = "/declarations/" + last.product() + "/" + last.period().path();
            known.add(new Known(section, field, text, "declaration.known", url));
        }
    }

    private String market(Declaration one) {
        Figures.Sales sales = one.figures().sales();
        List<String> parts = new ArrayList<>();
        if (!sales.markets().isEmpty()) {
            parts.add(said("declaration.known.markets", names(sales.markets(), Market::key)));
        }
        if (!sales.countries().isEmpty()) {
            parts.add(said(
                    "declaration.known.countries",
                    sales.countries().stream()
                            .map(code -> Countries.name(code, VIETNAMESE))
                            .collect(Collectors.joining(", "))));
        }
        if (!sales.channels().isEmpty()) {
            parts.add(said("declaration.known.channels", names(sales.channels(), Channel::key)));
        }
        return String.join(" ", parts);
    }

    private <E extends Enum<E>> String names(Collection<E> chosen, Function<E, String> key) {
        return chosen.stream().sorted().map(one -> said(key.apply(one))).collect(Collectors.joining(", "));
    }

    private static String lines(List<Declaration> told, Function<Declaration, String> line) {
        return told.stream().map(line).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }

    private String business(Declaration one) {
        Integer people = one.figures().labour().total();
        return said(
                "declaration.known.business",
                period(one),
                quantity(one.figures()),
                TypedNumber.write(one.figures().revenue()),
                people == null ? "" : people.toString());
    }

    private String output(Declaration one) {
        return said("declaration.known.output", period(one), quantity(one.figures()));
    }

    private String turnover(Declaration one) {
        return said(
                "declaration.known.turnover",
                period(one),
                TypedNumber.write(one.figures().revenue()));
    }

    private String quantity(Figures figures) {
        @Nullable BigDecimal output = figures.output();
        return TypedNumber.write(output) + " " + data.units().name(figures.unit());
    }

    private static String period(Declaration one) {
        return one.period().half() + "/" + one.period().year();
    }

    private String said(String key, Object... args) {
        return java.util.Objects.requireNonNull(messages.getMessage(key, args, VIETNAMESE));
    }
}
