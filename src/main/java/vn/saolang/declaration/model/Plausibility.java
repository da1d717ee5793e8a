package vn.saolang.declaration.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.declaration.Figures;

/** Finds what looks odd in figures: against themselves and against those of an earlier half-year. */
public final class Plausibility {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal TWO = new BigDecimal(2);

    private final OutputUnits units;
    private final Bounds bounds;

    public Plausibility(OutputUnits units, Bounds bounds) {
        this.units = units;
        this.bounds = bounds;
    }

    /**
     * What looks odd.
     *
     * @param before the same half a year earlier, or else the last one; null when nothing was declared
     */
    public List<Warning> warnings(Figures now, @Nullable Figures before) {
        List<Warning> found = new ArrayList<>();
        checkItself(now, found);
        checkWage(now, found);
        if (before != null) {
            checkUnit(now, before, found);
            checkChange("REVENUE_CHANGED", FigureField.REVENUE, now.revenue(), before.revenue(), found);
            if (comparable(now, before)) {
                checkChange("OUTPUT_CHANGED", FigureField.OUTPUT, base(now), base(before), found);
                checkPrice(now, before, found);
            }
        }
        return found;
    }

    private void checkItself(Figures now, List<Warning> found) {
        BigDecimal output = now.output();
        BigDecimal revenue = now.revenue();
        if (output != null && revenue != null) {
            if (output.signum() == 0 && revenue.signum() > 0) {
                found.add(Warning.of("REVENUE_WITHOUT_OUTPUT", FigureField.OUTPUT));
            }
            if (output.signum() > 0 && revenue.signum() == 0) {
                found.add(Warning.of("OUTPUT_WITHOUT_REVENUE", FigureField.REVENUE));
            }
        }
        Integer people = now.labour().total();
        if (people != null && people == 0 && output != null && output.signum() > 0) {
            found.add(Warning.of("NOBODY_WORKS", FigureField.LABOUR));
        }
        BigDecimal capacity = now.capacity();
        if (output != null && capacity != null && capacity.signum() > 0) {
            BigDecimal most = capacity.multiply(HUNDRED.add(bounds.overCapacity()))
                    .divide(HUNDRED.multiply(TWO), MathContext.DECIMAL64);
            if (output.compareTo(most) > 0) {
                found.add(Warning.of("ABOVE_CAPACITY", FigureField.OUTPUT, TypedNumber.write(capacity)));
            }
        }
    }

    private void checkWage(Figures now, List<Warning> found) {
        BigDecimal wage = now.labour().wage();
        if (wage != null && (wage.compareTo(bounds.lowestWage()) < 0 || wage.compareTo(bounds.highestWage()) > 0)) {
            found.add(Warning.of("WAGE_UNUSUAL", FigureField.WAGE, TypedNumber.write(TypedFigures.inMillions(wage))));
        }
    }

    private void checkUnit(Figures now, Figures before, List<Warning> found) {
        if (now.unit() != null && before.unit() != null && !now.unit().equals(before.unit())) {
            found.add(Warning.of("UNIT_CHANGED", FigureField.UNIT, units.name(before.unit()), units.name(now.unit())));
        }
    }

    private void checkChange(
            String code,
            FigureField field,
            @Nullable BigDecimal now,
            @Nullable BigDecimal before,
            List<Warning> found) {
        if (now == null || before == null || before.signum() == 0) {
            return;
        }
        BigDecimal percent = now.subtract(before).multiply(HUNDRED).divide(before, 0, RoundingMode.HALF_UP);
        if (percent.abs().compareTo(bounds.change()) > 0) {
            String sign = percent.signum() > 0 ? "+" : "−";
            found.add(Warning.of(code, field, sign + TypedNumber.write(percent.abs())));
        }
    }

    /** A price that jumps mostly means a slip in the unit or in the zeros. */
    private void checkPrice(Figures now, Figures before, List<Warning> found) {
        BigDecimal price = price(now);
        BigDecimal last = price(before);
        if (price == null || last == null) {
            return;
        }
        boolean dearer = price.compareTo(last.multiply(bounds.price())) > 0;
        boolean cheaper = price.multiply(bounds.price()).compareTo(last) < 0;
        if (dearer || cheaper) {
            found.add(Warning.of("PRICE_CHANGED", FigureField.REVENUE, money(last), money(price)));
        }
    }

    private @Nullable BigDecimal price(Figures figures) {
        BigDecimal output = base(figures);
        BigDecimal revenue = figures.revenue();
        return output == null || output.signum() == 0 || revenue == null || revenue.signum() == 0
                ? null
                : revenue.divide(output, MathContext.DECIMAL64);
    }

    private static String money(BigDecimal dong) {
        return TypedNumber.write(dong.setScale(0, RoundingMode.HALF_UP));
    }

    private boolean comparable(Figures now, Figures before) {
        return units.find(now.unit())
                .flatMap(unit ->
                        units.find(before.unit()).filter(other -> other.base().equals(unit.base())))
                .isPresent();
    }

    /** Output in the base unit; null when output or unit is unknown. */
    private @Nullable BigDecimal base(Figures figures) {
        BigDecimal output = figures.output();
        OutputUnit unit = units.find(figures.unit()).orElse(null);
        return output == null || unit == null ? null : unit.inBase(output);
    }
}
