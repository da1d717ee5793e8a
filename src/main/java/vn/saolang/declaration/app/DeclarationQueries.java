package vn.saolang.declaration.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.declaration.DeclarationState;
import vn.saolang.declaration.Figures;
import vn.saolang.declaration.HalfYear;
import vn.saolang.declaration.Writer;
import vn.saolang.declaration.model.Declaration;
import vn.saolang.declaration.model.Due;
import vn.saolang.declaration.model.FigureField;
import vn.saolang.declaration.model.OutputUnits;
import vn.saolang.declaration.model.Plausibility;
import vn.saolang.declaration.model.ReadFigures;
import vn.saolang.declaration.model.Warning;
import vn.saolang.declaration.store.DataFiles;
import vn.saolang.declaration.store.DeclarationStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Mandates;
import vn.saolang.producer.Producers;
import vn.saolang.product.ProductId;
import vn.saolang.product.ProductSummary;
import vn.saolang.product.Products;

/** Questions about declarations. */
@Component
public class DeclarationQueries {

    private final DeclarationStore declarations;
    private final DeclarationDoor door;
    private final Producers producers;
    private final Mandates mandates;
    private final Products products;
    private final DeclarationDays days;
    private final DataFiles data;
    private final VietnamTime time;

    DeclarationQueries(
            DeclarationStore declarations,
            DeclarationDoor door,
            Producers producers,
            Mandates mandates,
            Products products,
            DeclarationDays days,
            DataFiles data,
            VietnamTime time) {
        this.declarations = declarations;
        this.door = door;
        this.producers = producers;
        this.mandates = mandates;
        this.products = products;
        this.days = days;
        this.data = data;
        this.time = time;
    }

    /**
     * The declaration of a product for a half-year with what belongs to it.
     *
     * @param writer as whom the reader writes; null when they only read
     * @param judge whether the reader accepts and returns
     * @param versions the newest first; empty when nothing was declared
     * @param last what was declared before, to begin with and to compare; null for the first
     */
    public record File(
            ProductSummary product,
            HalfYear period,
            Due due,
            @Nullable Writer writer,
            boolean judge,
            List<Declaration> versions,
            @Nullable Declaration last,
            List<Warning> warnings) {

        /** The newest version; null when there is none. */
        public @Nullable Declaration newest() {
            return versions.isEmpty() ? null : versions.getFirst();
        }

        /** Whether the reader may write on it now. */
        public boolean writable() {
            Declaration newest = newest();
            return writer != null && (newest == null || newest.state() == DeclarationState.DRAFT);
        }
    }

    /** A product of a producer with its declaration for the half-year asked; null when there is none. */
    public record Line(ProductSummary product, @Nullable Declaration declaration) {}

    /** An entity with its products, and the half-year that is asked for now. */
    public record OwnLines(EntitySummary entity, Due due, List<Line> lines) {

        /** How many are not yet with the commune. */
        public long missing() {
            return lines.stream().filter(OwnLines::isMissing).count();
        }

        /** Whether a line is not yet with the commune. */
        public static boolean isMissing(Line line) {
            return line.declaration() == null
                    || line.declaration().state() == DeclarationState.DRAFT
                    || line.declaration().state() == DeclarationState.RETURNED;
        }
    }

    /**
     * One file.
     *
     * @throws vn.saolang.kernel.NotFound for those who may not read it
     */
    @Transactional(readOnly = true)
    public File file(Actor actor, ProductId id, HalfYear period) {
        ProductSummary product = door.product(actor, id);
        List<Declaration> versions = declarations.versions(id, period);
        Declaration last = compared(id, period).orElse(null);
        List<Warning> warnings = versions.isEmpty() ? List.of() : warnings(versions.getFirst());
        return new File(
                product,
                period,
                due(product, period),
                door.writer(actor, product),
                door.isCommuneOfficer(actor, product),
                versions,
                last,
                warnings);
    }

    /** Until when the product's declaration for a half-year is asked for. */
    public Due due(ProductSummary product, HalfYear period) {
        return days.due(period, days.standing(product.place()));
    }

    /** The half-year that is asked for today where the product is made. */
    public Due asked(ProductSummary product) {
        return days.asked(days.standing(product.place()));
    }

    public OutputUnits units() {
        return data.units();
    }

    Optional<Declaration> newest(ProductId product, HalfYear period) {
        return declarations.versions(product, period).stream().findFirst();
    }

    /** Every half-year of a product, newest versions, the newest half-year first. */
    @Transactional(readOnly = true)
    public List<Declaration> history(Actor actor, ProductId product) {
        door.product(actor, product);
        return declarations.newestOf(product);
    }

    /** What looks odd in a version, held against the same half a year before or else the last one. */
    public List<Warning> warnings(Declaration one) {
        return warnings(one.product(), one.period(), one.figures());
    }

    /** What looks odd in what is being typed; what cannot be read does not count. */
    public List<Warning> warnings(ProductId product, HalfYear period, Map<FigureField, String> typed) {
        Figures read = new ReadFigures(typed, Set.of(), data.units(), time.today()).figures();
        return warnings(product, period, read);
    }

    /** What looks odd in figures. */
    public List<Warning> warnings(ProductId product, HalfYear period, Figures figures) {
        Figures before = compared(product, period).map(Declaration::figures).orElse(null);
        return new Plausibility(data.units(), data.bounds(period.to())).warnings(figures, before);
    }

    /** The declaration that figures of a half-year are held against; drafts and returned ones do not count. */
    private Optional<Declaration> compared(ProductId product, HalfYear period) {
        List<Declaration> before = declarations.newestOf(product).stream()
                .filter(one -> one.period().compareTo(period) < 0)
                .filter(one -> one.state() == DeclarationState.SENT || one.state() == DeclarationState.ACCEPTED)
                .toList();
        return before.stream()
                .filter(one -> one.period().equals(period.yearBefore()))
                .findFirst()
                .or(() -> before.stream().findFirst());
    }

    /** The entities the actor declares for, each with its products. */
    @Transactional(readOnly = true)
    public List<OwnLines> own(Actor actor) {
        List<EntitySummary> entities = new ArrayList<>(producers.standing(actor));
        for (EntityId one : mandates.entitiesOf(actor)) {
            producers.find(one).filter(found -> !entities.contains(found)).ifPresent(entities::add);
        }
        return entities.stream().map(this::lines).toList();
    }

    private OwnLines lines(EntitySummary entity) {
        List<ProductSummary> all = products.of(entity.id());
        Due due = all.isEmpty() ? days.asked(entity.commune()) : asked(all.getFirst());
        Map<ProductId, Declaration> known = newestOf(all, due.period());
        return new OwnLines(
                entity,
                due,
                all.stream().map(one -> new Line(one, known.get(one.id()))).toList());
    }

    Map<ProductId, Declaration> newestOf(Collection<ProductSummary> all, HalfYear period) {
        Map<ProductId, Declaration> known = new HashMap<>();
        declarations
                .newestOf(all.stream().map(one -> one.id().value()).toList(), period)
                .forEach(one -> known.put(one.product(), one));
        return known;
    }
}
