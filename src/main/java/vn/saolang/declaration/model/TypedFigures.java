package vn.saolang.declaration.model;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.saolang.declaration.Figures;

/** Figures as they would be typed, for forms and files; {@link ReadFigures} reads them back. */
public final class TypedFigures {

    private TypedFigures() {}

    public static Map<FigureField, String> of(Figures figures) {
        Map<FigureField, String> typed = new EnumMap<>(FigureField.class);
        typed.put(FigureField.UNIT, figures.unit() == null ? "" : figures.unit());
        typed.put(FigureField.OUTPUT, TypedNumber.write(figures.output()));
        typed.put(FigureField.CAPACITY, TypedNumber.write(figures.capacity()));
        typed.put(FigureField.REVENUE, TypedNumber.write(inMillions(figures.revenue())));
        typed.put(FigureField.LABOUR, TypedNumber.write(figures.labour().total()));
        typed.put(FigureField.WOMEN, TypedNumber.write(figures.labour().women()));
        typed.put(FigureField.MINORITY, TypedNumber.write(figures.labour().minority()));
        typed.put(FigureField.TRAINED, TypedNumber.write(figures.labour().trained()));
        typed.put(
                FigureField.WAGE, TypedNumber.write(inMillions(figures.labour().wage())));
        typed.put(FigureField.MARKETS, joined(figures.sales().markets()));
        typed.put(
                FigureField.COUNTRIES,
                figures.sales().countries().stream()
                        .map(code -> Countries.name(code, Locale.of("vi")))
                        .collect(Collectors.joining("; ")));
        typed.put(FigureField.CHANNELS, joined(figures.sales().channels()));
        typed.put(FigureField.MATERIAL, TypedNumber.write(figures.materialShare()));
        typed.put(FigureField.NOTE, figures.note());
        return typed;
    }

    /** What a new declaration takes over from the last one: all but what the half-year itself brought. */
    public static Map<FigureField, String> after(Figures last) {
        Map<FigureField, String> typed = of(last);
        typed.remove(FigureField.OUTPUT);
        typed.remove(FigureField.REVENUE);
        typed.remove(FigureField.NOTE);
        return typed;
    }

    /** Đồng in millions, exactly. */
    public static @Nullable BigDecimal inMillions(@Nullable BigDecimal dong) {
        return dong == null ? null : dong.movePointLeft(6).stripTrailingZeros();
    }

    private static String joined(Collection<? extends Enum<?>> chosen) {
        return chosen.stream().sorted().map(Enum::name).collect(Collectors.joining(";"));
    }
}
