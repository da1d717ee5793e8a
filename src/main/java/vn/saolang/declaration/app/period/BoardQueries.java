package vn.saolang.declaration.app.period;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.declaration.DeclarationState;
import vn.saolang.declaration.HalfYear;
import vn.saolang.declaration.app.DeclarationDays;
import vn.saolang.declaration.app.ExpectedProducts;
import vn.saolang.declaration.app.period.OfficeUnit.Scope;
import vn.saolang.declaration.model.Declaration;
import vn.saolang.declaration.model.Due;
import vn.saolang.declaration.model.ProductRow;
import vn.saolang.declaration.store.PeriodStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.SearchText;
import vn.saolang.product.ProductId;
import vn.saolang.recognition.register.Register;
import vn.saolang.recognition.register.RegisterEntry;
import vn.saolang.territory.UnitRef;

/** Who of an office's unit has declared a half-year, and who has not. */
@Component
public class BoardQueries {

    private final OfficeUnit offices;
    private final PeriodStore store;
    private final DeclarationDays days;
    private final Register register;

    BoardQueries(OfficeUnit offices, PeriodStore store, DeclarationDays days, Register register) {
        this.offices = offices;
        this.store = store;
        this.days = days;
        this.register = register;
    }

    /** Where a product stands: with one of the states of a declaration, or nothing was begun. */
    public enum Standing {
        MISSING,
        DRAFT,
        SENT,
        RETURNED,
        ACCEPTED;

        /** Message key of its name. */
        public String key() {
            return "declaration.standing." + name();
        }

        /** Colour of its mark. */
        public String mark() {
            return this == MISSING ? "late" : DeclarationState.valueOf(name()).mark();
        }
    }

    /**
     * A product that is expected to declare.
     *
     * @param stars it bears today; null when none
     */
    public record BoardLine(
            ProductRow product,
            @Nullable Integer stars,
            @Nullable Declaration declaration) {

        public Standing standing() {
            return declaration == null
                    ? Standing.MISSING
                    : Standing.valueOf(declaration.state().name());
        }
    }

    /** All products of the unit that are expected to declare the half-year. */
    public record Board(Scope scope, Due due, List<BoardLine> lines) {

        public long count(Standing standing) {
            return lines.stream().filter(line -> line.standing() == standing).count();
        }

        /** The lines with these words in the names of product or entity, with or without diacritics. */
        public List<BoardLine> found(String words, @Nullable Standing standing) {
            String asked = SearchText.fold(words);
            return lines.stream()
                    .filter(line -> standing == null || line.standing() == standing)
                    .filter(line -> SearchText.fold(
                                    line.product().name() + " " + line.product().entityName())
                            .contains(asked))
                    .toList();
        }
    }

    /** The board of a half-year; of the one asked for now when none is given. */
    @Transactional(readOnly = true)
    public Board board(Actor actor, @Nullable HalfYear period) {
        Scope scope = offices.of(actor);
        UnitRef place = scope.unit() == null ? null : scope.unit().ref();
        Due due = period == null ? days.asked(place) : days.due(period, place);
        Map<ProductId, Declaration> newest = new HashMap<>();
        store.newest(scope.keys(), due.period()).forEach(one -> newest.put(one.product(), one));
        List<BoardLine> lines = expected(scope).stream()
                .map(one -> new BoardLine(
                        one.product(), one.stars(), newest.get(one.product().id())))
                .toList();
        return new Board(scope, due, lines);
    }

    /** A product with the stars it bears today. */
    record Expected(ProductRow product, @Nullable Integer stars) {}

    /** Products that bear a star, or were declared before. */
    List<Expected> expected(Scope scope) {
        List<ProductRow> all = store.products(scope.keys());
        Map<UUID, RegisterEntry> listed =
                register.ofProducts(all.stream().map(one -> one.id().value()).toList());
        return all.stream()
                .map(one -> new Expected(
                        one, ExpectedProducts.stars(listed.get(one.id().value()))))
                .filter(one -> one.stars() != null || one.product().declaredOnce())
                .toList();
    }

    /** Products of the scope that are expected to be declared. */
    public List<ProductRow> expectedProducts(Scope scope) {
        return expected(scope).stream().map(Expected::product).toList();
    }
}
