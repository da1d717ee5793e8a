package vn.saolang.declaration.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.saolang.declaration.Channel;
import vn.saolang.declaration.Figures;
import vn.saolang.declaration.Market;
import vn.saolang.kernel.Refusal;

/** Reads what was typed; names everything that cannot be read, all at once. Money is typed in millions of đồng. */
public final class ReadFigures {

    /** Of đồng. */
    public static final BigDecimal MILLION = new BigDecimal(1_000_000);

    private static final int LONGEST_NOTE = 2000;
    private static final int MONEY_DECIMALS = 6;
    private static final int OUTPUT_DECIMALS = 3;
    private static final int SHARE_DECIMALS = 2;
    private static final BigDecimal MOST_MADE = new BigDecimal("999999999999");
    private static final BigDecimal MOST_EARNED = new BigDecimal("999999999");
    private static final BigDecimal MOST_PEOPLE = new BigDecimal(100_000);
    private static final BigDecimal ALL = new BigDecimal(100);

    private final Map<FigureField, String> typed;
    private final Set<FigureField> plain;
    private final OutputUnits units;
    private final LocalDate day;
    private final List<Refusal> refusals = new ArrayList<>();
    private final Figures figures;

    /**
     * Reads at once.
     *
     * @param plain fields whose number comes from a cell that holds a number: a dot before decimals, nothing between thousands
     * @param day on which units must be in use
     */
    public ReadFigures(Map<FigureField, String> typed, Set<FigureField> plain, OutputUnits units, LocalDate day) {
        this.typed = Map.copyOf(typed);
        this.plain = Set.copyOf(plain);
        this.units = units;
        this.day = day;
        this.figures = read();
    }

    public Figures figures() {
        return figures;
    }

    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    private Figures read() {
        String note = text(FigureField.NOTE);
        if (note.length() > LONGEST_NOTE) {
            wrong("declaration.NOTE_LONG", FigureField.NOTE, Integer.toString(LONGEST_NOTE));
        }
        return new Figures(
                unit(),
                number(FigureField.OUTPUT, OUTPUT_DECIMALS, MOST_MADE),
                number(FigureField.CAPACITY, OUTPUT_DECIMALS, MOST_MADE),
                money(FigureField.REVENUE),
                new Figures.Labour(
                        people(FigureField.LABOUR),
                        people(FigureField.WOMEN),
                        people(FigureField.MINORITY),
                        people(FigureField.TRAINED),
                        money(FigureField.WAGE)),
                new Figures.Sales(
                        choices(FigureField.MARKETS, Market.class, "declaration.UNKNOWN_MARKET"),
                        countries(),
                        choices(FigureField.CHANNELS, Channel.class, "declaration.UNKNOWN_CHANNEL")),
                number(FigureField.MATERIAL, SHARE_DECIMALS, ALL),
                note);
    }

    private String text(FigureField field) {
        return typed.getOrDefault(field, "").strip();
    }

    private @Nullable String unit() {
        String said = text(FigureField.UNIT);
        if (said.isEmpty()) {
            return null;
        }
        String code = units.said(said, day).map(OutputUnit::code).orElse(null);
        if (code == null) {
            wrong("declaration.UNKNOWN_UNIT", FigureField.UNIT, said);
        }
        return code;
    }

    private @Nullable BigDecimal number(FigureField field, int decimals, BigDecimal most) {
        String said = text(field);
        if (said.isEmpty()) {
            return null;
        }
        BigDecimal read = plain.contains(field) ? TypedNumber.plain(said) : TypedNumber.read(said);
        if (read == null) {
            wrong("declaration.NOT_A_NUMBER", field, said);
        } else if (read.compareTo(most) > 0) {
            wrong("declaration.TOO_LARGE", field, TypedNumber.write(most));
        } else if (read.stripTrailingZeros().scale() > decimals) {
            wrong(decimals == 0 ? "declaration.NOT_WHOLE" : "declaration.TOO_FINE", field, Integer.toString(decimals));
        } else {
            return read;
        }
        return null;
    }

    private @Nullable BigDecimal money(FigureField field) {
        BigDecimal millions = number(field, MONEY_DECIMALS, MOST_EARNED);
        return millions == null ? null : millions.multiply(MILLION).setScale(0);
    }

    private @Nullable Integer people(FigureField field) {
        BigDecimal read = number(field, 0, MOST_PEOPLE);
        return read == null ? null : read.intValueExact();
    }

    private <E extends Enum<E>> Set<E> choices(FigureField field, Class<E> kind, String code) {
        Set<E> chosen = EnumSet.noneOf(kind);
        for (String word : words(field)) {
            E found = Arrays.stream(kind.getEnumConstants())
                    .filter(one -> one.name().equals(word))
                    .findFirst()
                    .orElse(null);
            if (found == null) {
                wrong(code, field, word);
            } else {
                chosen.add(found);
            }
        }
        return chosen;
    }

    private List<String> countries() {
        Set<String> codes = new LinkedHashSet<>();
        for (String word : words(FigureField.COUNTRIES)) {
            String code = Countries.code(word);
            if (code == null) {
                wrong("declaration.UNKNOWN_COUNTRY", FigureField.COUNTRIES, word);
            } else {
                codes.add(code);
            }
        }
        return List.copyOf(codes);
    }

    private List<String> words(FigureField field) {
        return Arrays.stream(text(field).split("[;,\\n]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private void wrong(String code, FigureField field, String arg) {
        refusals.add(Refusal.of(code, field.field(), arg));
    }
}
