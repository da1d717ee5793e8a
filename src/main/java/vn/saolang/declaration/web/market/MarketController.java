package vn.saolang.declaration.web.market;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.declaration.Channel;
import vn.saolang.declaration.Figures;
import vn.saolang.declaration.HalfYear;
import vn.saolang.declaration.Market;
import vn.saolang.declaration.app.DeclarationQueries;
import vn.saolang.declaration.app.file.SheetWords;
import vn.saolang.declaration.app.period.MarketQueries;
import vn.saolang.declaration.app.period.MarketQueries.Asked;
import vn.saolang.declaration.app.period.MarketQueries.MarketLine;
import vn.saolang.declaration.app.period.MarketQueries.Sort;
import vn.saolang.declaration.app.period.SumQueries;
import vn.saolang.declaration.app.period.SumQueries.By;
import vn.saolang.declaration.app.period.SumQueries.Sum;
import vn.saolang.declaration.app.period.SumQueries.Sums;
import vn.saolang.declaration.model.FigureField;
import vn.saolang.declaration.model.TypedFigures;
import vn.saolang.declaration.web.Periods;
import vn.saolang.declaration.web.file.Tables;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.Role;
import vn.saolang.regulation.Regulations;

/** What offices read of declarations: sums of a half-year, and the products on the market; on pages and as files. */
@Controller
class MarketController {

    private static final int SIZE = 50;
    private static final int LONGEST_QUERY = 200;

    private final SumQueries sums;
    private final MarketQueries market;
    private final DeclarationQueries queries;
    private final Regulations regulations;
    private final SheetWords words;

    MarketController(
            SumQueries sums,
            MarketQueries market,
            DeclarationQueries queries,
            Regulations regulations,
            SheetWords words) {
        this.sums = sums;
        this.market = market;
        this.queries = queries;
        this.regulations = regulations;
        this.words = words;
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/declarations/sums")
    SumsPage sums(
            Actor actor, @RequestParam(defaultValue = "") String period, @RequestParam(defaultValue = "") String by) {
        return new SumsPage(asked(actor, period, by), groups());
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/declarations/sums.xlsx")
    ResponseEntity<byte[]> sumsXlsx(
            Actor actor,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String by,
            Locale locale) {
        Sums found = asked(actor, period, by);
        return Tables.xlsx("ke-khai-tong-hop-" + found.period().path(), rows(found, locale), List.of(), "");
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/declarations/sums.csv")
    ResponseEntity<byte[]> sumsCsv(
            Actor actor,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String by,
            Locale locale) {
        Sums found = asked(actor, period, by);
        return Tables.csv("ke-khai-tong-hop-" + found.period().path(), rows(found, locale));
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/market-data")
    MarketPage market(Actor actor, @RequestParam Map<String, String> given) {
        Asked asked = asked(given);
        List<MarketLine> all = market.find(actor, asked);
        String page = given.getOrDefault("page", "0");
        int number = page.matches("\\d{1,4}") ? Integer.parseInt(page) : 0;
        List<MarketLine> shown =
                all.stream().skip((long) number * SIZE).limit(SIZE).toList();
        return new MarketPage(new Paged<>(shown, all.size(), number, SIZE), asked, groups(), queries.units());
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/market-data/export.xlsx")
    ResponseEntity<byte[]> marketXlsx(Actor actor, @RequestParam Map<String, String> given, Locale locale) {
        return Tables.xlsx("san-pham-tren-thi-truong", rows(market.find(actor, asked(given)), locale), List.of(), "");
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/market-data/export.csv")
    ResponseEntity<byte[]> marketCsv(Actor actor, @RequestParam Map<String, String> given, Locale locale) {
        return Tables.csv("san-pham-tren-thi-truong", rows(market.find(actor, asked(given)), locale));
    }

    private Sums asked(Actor actor, String period, String by) {
        HalfYear half = period.matches("20[1-9]\\d-[12]") ? HalfYear.parse(period) : null;
        return sums.sums(actor, half, by.equals("GROUP") ? By.GROUP : By.PLACE);
    }

    private static Asked asked(Map<String, String> given) {
        String q = given.getOrDefault("q", "");
        String group = given.getOrDefault("group", "");
        String stars = given.getOrDefault("stars", "");
        return new Asked(
                q.substring(0, Math.min(q.length(), LONGEST_QUERY)),
                group.isEmpty() ? null : group,
                stars.matches("[3-5]") ? Integer.valueOf(stars) : null,
                named(Market.values(), given.get("market")),
                named(Channel.values(), given.get("channel")),
                Objects.requireNonNullElse(named(Sort.values(), given.get("sort")), Sort.NAME));
    }

    private static <E extends Enum<E>> @Nullable E named(E[] values, @Nullable String name) {
        return Arrays.stream(values)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private Map<String, String> groups() {
        Map<String, String> names = new LinkedHashMap<>();
        regulations.groups().forEach(one -> names.put(one.code(), one.code() + ". " + one.name()));
        return names;
    }

    private List<List<Object>> rows(Sums found, Locale locale) {
        Map<String, String> groups = groups();
        List<List<Object>> rows = new ArrayList<>();
        rows.add(head(
                locale,
                found.by().key(),
                "declaration.sums.expected",
                "declaration.sums.accepted",
                "declaration.sums.waiting",
                "declaration.sums.missing",
                "declaration.sums.output",
                "declaration.revenue.dong",
                "declaration.sums.people",
                "declaration.sums.women",
                "declaration.sums.minority",
                "declaration.sums.trained",
                "declaration.sums.exported"));
        found.lines().forEach(sum -> rows.add(row(sum, groups, locale)));
        return rows;
    }

    private List<Object> row(Sum sum, Map<String, String> groups, Locale locale) {
        String outputs = sum.outputs().entrySet().stream()
                .map(one -> one.getValue().stripTrailingZeros().toPlainString() + " " + one.getKey())
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
        String name = sum.name().isEmpty()
                ? words.text("declaration.sums.total", locale)
                : groups.getOrDefault(sum.name(), sum.name());
        return List.of(
                name,
                count(sum.expected()),
                count(sum.accepted()),
                count(sum.waiting()),
                count(sum.missing()),
                outputs,
                sum.revenue(),
                count(sum.people().total()),
                count(sum.people().women()),
                count(sum.people().minority()),
                count(sum.people().trained()),
                count(sum.exported()));
    }

    private List<List<Object>> rows(List<MarketLine> found, Locale locale) {
        List<List<Object>> rows = new ArrayList<>();
        List<Object> head = new ArrayList<>(head(
                locale,
                "declaration.column.name",
                "declaration.entity",
                "declaration.place",
                "declaration.group",
                "declaration.stars",
                "declaration.period"));
        Arrays.stream(FigureField.values())
                .filter(field -> field != FigureField.NOTE)
                .forEach(field -> head.add(words.text(field.key(), locale)));
        rows.add(head);
        found.forEach(line -> rows.add(row(line, locale)));
        return rows;
    }

    private List<Object> row(MarketLine line, Locale locale) {
        Figures figures = line.declaration().figures();
        Figures.Labour people = figures.labour();
        Map<FigureField, String> typed = TypedFigures.of(figures);
        return List.of(
                line.product().name(),
                line.product().entityName(),
                line.place(),
                line.group(),
                orEmpty(line.stars()),
                Periods.said(line.declaration().period()),
                queries.units().name(figures.unit()),
                orEmpty(figures.output()),
                orEmpty(figures.capacity()),
                orEmpty(TypedFigures.inMillions(figures.revenue())),
                orEmpty(people.total()),
                orEmpty(people.women()),
                orEmpty(people.minority()),
                orEmpty(people.trained()),
                orEmpty(TypedFigures.inMillions(people.wage())),
                words.words(FigureField.MARKETS, typed.getOrDefault(FigureField.MARKETS, ""), locale),
                typed.getOrDefault(FigureField.COUNTRIES, ""),
                words.words(FigureField.CHANNELS, typed.getOrDefault(FigureField.CHANNELS, ""), locale),
                orEmpty(figures.materialShare()));
    }

    private List<Object> head(Locale locale, String... keys) {
        return Arrays.stream(keys).map(key -> (Object) words.text(key, locale)).toList();
    }

    private static Object orEmpty(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Integer number -> BigDecimal.valueOf(number);
            default -> value;
        };
    }

    private static BigDecimal count(int number) {
        return BigDecimal.valueOf(number);
    }
}
