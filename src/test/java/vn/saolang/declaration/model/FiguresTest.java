package vn.saolang.declaration.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.saolang.declaration.Figures;
import vn.saolang.declaration.store.DataFiles;
import vn.saolang.kernel.Refusal;

class FiguresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final DataFiles DATA = new DataFiles();

    private static Map<FigureField, String> good() {
        Map<FigureField, String> typed = new EnumMap<>(FigureField.class);
        typed.put(FigureField.UNIT, "KG");
        typed.put(FigureField.OUTPUT, "1.200,5");
        typed.put(FigureField.CAPACITY, "3000");
        typed.put(FigureField.REVENUE, "360,15");
        typed.put(FigureField.LABOUR, "12");
        typed.put(FigureField.WOMEN, "7");
        typed.put(FigureField.WAGE, "5,5");
        typed.put(FigureField.MARKETS, "PROVINCE;EXPORT");
        typed.put(FigureField.COUNTRIES, "Nhật Bản; han quoc");
        typed.put(FigureField.CHANNELS, "TRADER;E_COMMERCE");
        typed.put(FigureField.MATERIAL, "100");
        return typed;
    }

    private static ReadFigures read(Map<FigureField, String> typed) {
        return new ReadFigures(typed, Set.of(), DATA.units(), DAY);
    }

    private static List<String> codes(List<Refusal> refusals) {
        return refusals.stream().map(one -> one.code() + "@" + one.field()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.250|1250", "1.234.567,5|1234567.5", "12,5|12.5", "12.5|12.5", "0.125|0.125", "7|7"})
    void numbersAreReadAsPeopleTypeThem(String typed, BigDecimal number) {
        assertThat(TypedNumber.read(typed)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"-5", "1,200,300", "12 kg", "1.2.3", "1e5"})
    void whatIsNoNumberIsNotGuessed(String typed) {
        assertThat(TypedNumber.read(typed)).isNull();
    }

    @Test
    void moneyIsKeptInExactDong() {
        Figures figures = read(good()).figures();
        assertThat(figures.revenue()).isEqualTo(new BigDecimal("360150000"));
        assertThat(figures.labour().wage()).isEqualTo(new BigDecimal("5500000"));
        assertThat(figures.sales().countries()).containsExactly("JP", "KR");
        assertThat(FigureRules.defects(figures)).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Figures figures = read(good()).figures();
        ReadFigures again = read(TypedFigures.of(figures));
        assertThat(again.refusals()).isEmpty();
        assertThat(again.figures().output()).isEqualByComparingTo(figures.output());
        assertThat(again.figures().sales()).isEqualTo(figures.sales());
        assertThat(again.figures().revenue()).isEqualTo(figures.revenue());
        assertThat(TypedFigures.after(figures))
                .doesNotContainKeys(FigureField.OUTPUT, FigureField.REVENUE)
                .containsEntry(FigureField.LABOUR, "12");
    }

    @Test
    void everythingUnreadableIsNamedAtOnce() {
        Map<FigureField, String> typed = good();
        typed.put(FigureField.UNIT, "thúng");
        typed.put(FigureField.OUTPUT, "nhiều");
        typed.put(FigureField.REVENUE, "1,1234567");
        typed.put(FigureField.LABOUR, "2,5");
        typed.put(FigureField.COUNTRIES, "Nước nào");
        typed.put(FigureField.MATERIAL, "101");
        typed.put(FigureField.CHANNELS, "TRADER;KIOSK");
        assertThat(codes(read(typed).refusals()))
                .containsExactlyInAnyOrder(
                        "declaration.UNKNOWN_UNIT@unit",
                        "declaration.NOT_A_NUMBER@output",
                        "declaration.TOO_FINE@revenue",
                        "declaration.NOT_WHOLE@labour",
                        "declaration.UNKNOWN_COUNTRY@countries",
                        "declaration.TOO_LARGE@material",
                        "declaration.UNKNOWN_CHANNEL@channels");
    }

    @Test
    void whatIsMissingOrImpossibleIsNamedAtOnce() {
        assertThat(codes(FigureRules.defects(Figures.blank())))
                .containsExactlyInAnyOrder(
                        "declaration.NEEDED@unit",
                        "declaration.NEEDED@output",
                        "declaration.NEEDED@revenue",
                        "declaration.NEEDED@labour");
        Map<FigureField, String> typed = good();
        typed.put(FigureField.WOMEN, "13");
        typed.put(FigureField.MARKETS, "PROVINCE");
        typed.put(FigureField.CHANNELS, "");
        assertThat(codes(FigureRules.defects(read(typed).figures())))
                .containsExactlyInAnyOrder(
                        "declaration.MORE_THAN_TOTAL@women",
                        "declaration.NEEDED@channels",
                        "declaration.EXPORT_NOT_TICKED@markets");
    }

    private static List<String> odd(Map<FigureField, String> now, Map<FigureField, String> before) {
        return new Plausibility(DATA.units(), DATA.bounds(DAY))
                .warnings(read(now).figures(), read(before).figures()).stream()
                        .map(Warning::code)
                        .toList();
    }

    @Test
    void oddFiguresAreSeenAndOrdinaryOnesAreNot() {
        Map<FigureField, String> now = good();
        now.put(FigureField.OUTPUT, "1.300");
        assertThat(odd(now, good())).isEmpty();
        now.put(FigureField.OUTPUT, "1.900");
        now.put(FigureField.REVENUE, "100");
        now.put(FigureField.WAGE, "0,5");
        assertThat(odd(now, good()))
                .containsExactlyInAnyOrder(
                        "ABOVE_CAPACITY", "WAGE_UNUSUAL", "OUTPUT_CHANGED", "REVENUE_CHANGED", "PRICE_CHANGED");
    }

    @Test
    void aChangeOfExactlyTheBoundIsOrdinaryAndOneMoreIsOdd() {
        Map<FigureField, String> before = good();
        before.put(FigureField.REVENUE, "100");
        Map<FigureField, String> now = good();
        now.put(FigureField.REVENUE, "150");
        assertThat(odd(now, before)).doesNotContain("REVENUE_CHANGED");
        now.put(FigureField.REVENUE, "151");
        assertThat(odd(now, before)).contains("REVENUE_CHANGED");
    }

    @Test
    void tonnesForKilogramsShowInThePriceAndTheUnit() {
        Map<FigureField, String> now = good();
        now.put(FigureField.UNIT, "TONNE");
        assertThat(odd(now, good())).contains("UNIT_CHANGED", "OUTPUT_CHANGED", "PRICE_CHANGED");
        now.put(FigureField.OUTPUT, "1,2005");
        now.put(FigureField.CAPACITY, "3");
        assertThat(odd(now, good())).containsExactly("UNIT_CHANGED");
        now.put(FigureField.UNIT, "LITRE");
        assertThat(odd(now, good())).containsExactly("UNIT_CHANGED");
    }
}
