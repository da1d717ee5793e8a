package vn.saolang.declaration.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.declaration.Figures;
import vn.saolang.declaration.Market;
import vn.saolang.kernel.Refusal;

/** What a declaration must tell before it is sent, and what cannot be. */
public final class FigureRules {

    private FigureRules() {}

    /** Every reason why these figures cannot be sent. */
    public static List<Refusal> defects(Figures figures) {
        List<Refusal> defects = new ArrayList<>();
        needed(FigureField.UNIT, figures.unit(), defects);
        needed(FigureField.OUTPUT, figures.output(), defects);
        needed(FigureField.REVENUE, figures.revenue(), defects);
        needed(FigureField.LABOUR, figures.labour().total(), defects);
        checkParts(figures.labour(), defects);
        checkSales(figures, defects);
        return defects;
    }

    private static void needed(FigureField field, @Nullable Object value, List<Refusal> defects) {
        if (value == null) {
            defects.add(Refusal.of("declaration.NEEDED", field.field(), field.key()));
        }
    }

    private static void checkParts(Figures.Labour labour, List<Refusal> defects) {
        Integer total = labour.total();
        if (total == null) {
            return;
        }
        Map<FigureField, Integer> parts = new java.util.EnumMap<>(FigureField.class);
        put(parts, FigureField.WOMEN, labour.women());
        put(parts, FigureField.MINORITY, labour.minority());
        put(parts, FigureField.TRAINED, labour.trained());
        parts.forEach((field, part) -> {
            if (part > total) {
                defects.add(
                        Refusal.of("declaration.MORE_THAN_TOTAL", field.field(), part.toString(), total.toString()));
            }
        });
    }

    private static void put(Map<FigureField, Integer> parts, FigureField field, @Nullable Integer part) {
        if (part != null) {
            parts.put(field, part);
        }
    }

    private static void checkSales(Figures figures, List<Refusal> defects) {
        boolean sold = figures.revenue() != null && figures.revenue().signum() > 0;
        Figures.Sales sales = figures.sales();
        if (sold && sales.markets().isEmpty()) {
            defects.add(Refusal.of("declaration.NEEDED", FigureField.MARKETS.field(), FigureField.MARKETS.key()));
        }
        if (sold && sales.channels().isEmpty()) {
            defects.add(Refusal.of("declaration.NEEDED", FigureField.CHANNELS.field(), FigureField.CHANNELS.key()));
        }
        boolean exported = sales.markets().contains(Market.EXPORT);
        if (exported && sales.countries().isEmpty()) {
            defects.add(Refusal.of("declaration.COUNTRY_NEEDED", FigureField.COUNTRIES.field()));
        }
        if (!exported && !sales.countries().isEmpty()) {
            defects.add(Refusal.of("declaration.EXPORT_NOT_TICKED", FigureField.MARKETS.field()));
        }
    }
}
