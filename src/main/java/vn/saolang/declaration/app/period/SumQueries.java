package vn.saolang.declaration.app.period;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.declaration.Figures;
import vn.saolang.declaration.HalfYear;
import vn.saolang.declaration.Market;
import vn.saolang.declaration.app.DeclarationDays;
import vn.saolang.declaration.app.period.BoardQueries.BoardLine;
import vn.saolang.declaration.app.period.BoardQueries.Standing;
import vn.saolang.declaration.model.Declaration;
import vn.saolang.declaration.model.OutputUnit;
import vn.saolang.declaration.model.OutputUnits;
import vn.saolang.declaration.store.DataFiles;
import vn.saolang.declaration.store.PeriodStore;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.EntityId;
import vn.saolang.product.ProductId;
import vn.saolang.regulation.ProductGroup;
import vn.saolang.regulation.Regulations;
import vn.saolang.territory.Territory;
import vn.saolang.territory.Unit;
import vn.saolang.territory.UnitLevel;

/** Sums of a half-year by place or product group, each with how many declarations are missing. Only accepted ones are summed. */
@Component
public class SumQueries {

    private final BoardQueries boards;
    private final PeriodStore store;
    private final DeclarationDays days;
    private final Territory territory;
    private final Regulations regulations;
    private final DataFiles data;

    SumQueries(
            BoardQueries boards,
            PeriodStore store,
            DeclarationDays days,
            Territory territory,
            Regulations regulations,
            DataFiles data) {
        this.boards = boards;
        this.store = store;
        this.days = days;
        this.territory = territory;
        this.regulations = regulations;
        this.data = data;
    }

    /** By what sums are made. */
    public enum By {
        PLACE,
        GROUP;

        /** Message key of its name. */
        public String key() {
            return "declaration.by." + name();
        }
    }

    /**
     * The sums of one place or group.
     *
     * @param name of the place; code of the group; empty for the total
     * @param expected products that have to be declared
     * @param accepted whose figures are summed
     * @param waiting sent and not answered
     * @param outputs by name of the base unit; quantities of different kinds are never added
     * @param revenue in đồng
     * @param people at least so many: of each producer the product with the most, for one person may make several
     * @param exported products sold abroad
     */
    public record Sum(
            String name,
            int expected,
            int accepted,
            int waiting,
            Map<String, BigDecimal> outputs,
            BigDecimal revenue,
            People people,
            int exported) {

        public int missing() {
            return expected - accepted - waiting;
        }
    }

    /** People of a sum. */
    public record People(int total, int women, int minority, int trained) {}

    /** The sums of a half-year; the last line is the total. */
    public record Sums(HalfYear period, By by, OfficeUnit.Scope scope, List<Sum> lines) {}

    /** Sums of a half-year; of the one asked for now when none is given. */
    @Transactional(readOnly = true)
    public Sums sums(Actor actor, @Nullable HalfYear period, By by) {
        BoardQueries.Board board = boards.board(actor, period);
        HalfYear shown = board.due().period();
        Map<ProductId, Declaration> accepted = new HashMap<>();
        store.accepted(board.scope().keys(), shown).forEach(one -> accepted.put(one.product(), one));
        Function<BoardLine, String> key = by == By.GROUP
                ? line -> group(line.product().criteriaSet())
                : line -> place(
                        line, board.scope().manyCommunes() && board.scope().unit() == null);
        Map<String, List<BoardLine>> parts =
                board.lines().stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
        List<Sum> sums = new ArrayList<>();
        parts.forEach((name, lines) -> sums.add(sum(name, lines, accepted)));
        sums.add(sum("", board.lines(), accepted));
        return new Sums(shown, by, board.scope(), sums);
    }

    /** The group of a criteria set (26/2026 Phụ lục I); empty when it has none. */
    public String group(@Nullable String set) {
        return regulations.groups().stream()
                .filter(group -> group.branches().stream()
                        .map(ProductGroup.Branch::criteriaSet)
                        .anyMatch(one -> one.equals(set)))
                .findFirst()
                .map(ProductGroup::code)
                .orElse("–");
    }

    private String place(BoardLine line, boolean byProvince) {
        var standing = days.standing(line.product().place());
        Unit unit = byProvince ? territory.provinceOf(standing) : territory.get(standing);
        return unit.level() == UnitLevel.PROVINCE || !byProvince ? unit.name() : standing.key();
    }

    private Sum sum(String name, List<BoardLine> lines, Map<ProductId, Declaration> accepted) {
        List<Declaration> counted = lines.stream()
                .map(line -> accepted.get(line.product().id()))
                .filter(Objects::nonNull)
                .toList();
        int waiting = (int) lines.stream()
                .filter(line -> !accepted.containsKey(line.product().id()))
                .filter(line -> line.standing() == Standing.SENT)
                .count();
        int exported = (int) counted.stream()
                .filter(one -> one.figures().sales().markets().contains(Market.EXPORT))
                .count();
        return new Sum(
                name,
                lines.size(),
                counted.size(),
                waiting,
                outputs(counted),
                revenue(counted),
                people(counted),
                exported);
    }

    private Map<String, BigDecimal> outputs(List<Declaration> counted) {
        OutputUnits units = data.units();
        Map<String, BigDecimal> outputs = new TreeMap<>();
        for (Declaration one : counted) {
            OutputUnit unit = units.find(one.figures().unit()).orElse(null);
            BigDecimal output = one.figures().output();
            if (unit != null && output != null) {
                outputs.merge(units.name(unit.base()), unit.inBase(output), BigDecimal::add);
            }
        }
        return outputs;
    }

    private static BigDecimal revenue(List<Declaration> counted) {
        return counted.stream()
                .map(one -> one.figures().revenue())
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static People people(List<Declaration> counted) {
        return new People(
                most(counted, Figures.Labour::total),
                most(counted, Figures.Labour::women),
                most(counted, Figures.Labour::minority),
                most(counted, Figures.Labour::trained));
    }

    private static int most(List<Declaration> counted, Function<Figures.Labour, @Nullable Integer> part) {
        Map<EntityId, Integer> byEntity = new HashMap<>();
        for (Declaration one : counted) {
            Integer told = part.apply(one.figures().labour());
            byEntity.merge(one.entity(), told == null ? 0 : told, Math::max);
        }
        return byEntity.values().stream().mapToInt(Integer::intValue).sum();
    }
}
