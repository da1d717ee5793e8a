package vn.saolang.declaration.app.remind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.declaration.HalfYear;
import vn.saolang.declaration.app.DeclarationQueries;
import vn.saolang.declaration.app.DeclarationQueries.OwnLines;
import vn.saolang.declaration.app.ExpectedProducts;
import vn.saolang.declaration.app.period.BoardQueries;
import vn.saolang.declaration.app.period.BoardQueries.Board;
import vn.saolang.declaration.app.period.BoardQueries.BoardLine;
import vn.saolang.declaration.app.period.BoardQueries.Standing;
import vn.saolang.declaration.app.period.OfficeUnit;
import vn.saolang.declaration.model.Due;
import vn.saolang.declaration.store.PeriodStore;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntitySummary;
import vn.saolang.product.ProductSummary;

/** What has not come yet: of a producer's own products, and of the producers of an office's unit. */
@Component
public class MissingDeclarations {

    private final DeclarationQueries queries;
    private final ExpectedProducts expected;
    private final BoardQueries boards;
    private final OfficeUnit offices;
    private final PeriodStore store;

    MissingDeclarations(
            DeclarationQueries queries,
            ExpectedProducts expected,
            BoardQueries boards,
            OfficeUnit offices,
            PeriodStore store) {
        this.queries = queries;
        this.expected = expected;
        this.boards = boards;
        this.offices = offices;
        this.store = store;
    }

    /** An entity with how many of its products are not sent. */
    public record Own(EntitySummary entity, Due due, int missing) {}

    /** Entities the actor declares for with products that are not sent. */
    @Transactional(readOnly = true)
    public List<Own> own(Actor actor) {
        List<Own> all = new ArrayList<>();
        for (OwnLines lines : queries.own(actor)) {
            List<ProductSummary> open = lines.lines().stream()
                    .filter(OwnLines::isMissing)
                    .map(DeclarationQueries.Line::product)
                    .toList();
            int missing = expected.among(open).size();
            if (missing > 0) {
                all.add(new Own(lines.entity(), lines.due(), missing));
            }
        }
        return all;
    }

    /** How many declarations wait for the officer's answer, by half-year. */
    @Transactional(readOnly = true)
    public Map<HalfYear, Long> waiting(Actor officer) {
        return store.sent(offices.of(officer).keys());
    }

    /**
     * An entity of the unit that has to be spoken to.
     *
     * @param returned whether the commune gave one back
     */
    public record Silent(EntityId entity, String name, Due due, int missing, boolean returned) {}

    /** Entities of the office's unit whose declarations of the half-year asked are not there. */
    @Transactional(readOnly = true)
    public List<Silent> silent(Actor officer) {
        Board board = boards.board(officer, null);
        Map<EntityId, List<BoardLine>> open = new LinkedHashMap<>();
        board.lines().stream()
                .filter(line -> line.standing() != Standing.SENT && line.standing() != Standing.ACCEPTED)
                .forEach(line -> open.computeIfAbsent(line.product().entity(), _ -> new ArrayList<>())
                        .add(line));
        return open.entrySet().stream()
                .map(one -> new Silent(
                        one.getKey(),
                        one.getValue().getFirst().product().entityName(),
                        board.due(),
                        one.getValue().size(),
                        one.getValue().stream().anyMatch(line -> line.standing() == Standing.RETURNED)))
                .toList();
    }
}
