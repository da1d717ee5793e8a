package vn.saolang.declaration.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.declaration.DeclarationId;
import vn.saolang.declaration.DeclarationMoved;
import vn.saolang.declaration.DeclarationState;
import vn.saolang.declaration.Figures;
import vn.saolang.declaration.HalfYear;
import vn.saolang.declaration.Writer;
import vn.saolang.declaration.model.Declaration;
import vn.saolang.declaration.model.FigureField;
import vn.saolang.declaration.model.FigureRules;
import vn.saolang.declaration.model.ReadFigures;
import vn.saolang.declaration.model.Warning;
import vn.saolang.declaration.store.DataFiles;
import vn.saolang.declaration.store.DeclarationStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.product.ProductId;
import vn.saolang.product.ProductSummary;
import vn.saolang.product.Products;

/** Writes the declaration of a product for a half-year: keeps it as a draft, or sends it to the commune. */
@Component
public class WriteDeclaration {

    private final DeclarationStore declarations;
    private final DeclarationQueries queries;
    private final DeclarationDoor door;
    private final MoveDeclaration moving;
    private final Products products;
    private final DataFiles data;
    private final Events events;
    private final VietnamTime time;

    WriteDeclaration(
            DeclarationStore declarations,
            DeclarationQueries queries,
            DeclarationDoor door,
            MoveDeclaration moving,
            Products products,
            DataFiles data,
            Events events,
            VietnamTime time) {
        this.declarations = declarations;
        this.queries = queries;
        this.door = door;
        this.moving = moving;
        this.products = products;
        this.data = data;
        this.events = events;
        this.time = time;
    }

    /**
     * What somebody typed.
     *
     * @param version of the draft they saw; 0 when there was none
     * @param checked they looked again at what seemed odd
     */
    public record Typed(int version, Map<FigureField, String> figures, boolean checked) {

        public Typed {
            figures = Map.copyOf(figures);
        }
    }

    /**
     * Keeps what was typed as a draft.
     *
     * @throws RefusedException with everything that cannot be read
     * @throws Stale when the draft was changed or sent meanwhile
     */
    @Transactional
    public DeclarationId save(Actor by, ProductId product, HalfYear period, Typed typed) {
        return keep(by, product, period, typed).id();
    }

    /**
     * Sends it to the commune.
     *
     * @throws RefusedException with everything that is missing or cannot be; and once, with code {@code LOOK_AGAIN}, when figures
     *     look odd and the writer has not said that they are right
     */
    @Transactional
    public DeclarationId send(Actor by, ProductId product, HalfYear period, Typed typed) {
        Declaration draft = keep(by, product, period, typed);
        List<Refusal> defects = new ArrayList<>(FigureRules.defects(draft.figures()));
        List<Warning> warnings = queries.warnings(draft);
        if (defects.isEmpty() && !warnings.isEmpty() && !typed.checked()) {
            defects.add(Refusal.of("declaration.LOOK_AGAIN", "checked", Integer.toString(warnings.size())));
        }
        Verdict.of(defects).orThrow();
        moving.send(by, draft);
        return draft.id();
    }

    private Declaration keep(Actor by, ProductId id, HalfYear period, Typed typed) {
        ProductSummary product = products.get(id);
        Writer writer = door.requireWriter(by, product);
        if (period.from().isAfter(time.today())) {
            throw new RefusedException(Refusal.whole("declaration.NOT_BEGUN"));
        }
        ReadFigures reading = new ReadFigures(typed.figures(), Set.of(), data.units(), time.today());
        Verdict.of(reading.refusals()).orThrow();
        return keep(by, new Draft(product, period, writer, typed.version(), reading.figures()));
    }

    /**
     * Figures that were read and judged before.
     *
     * @param version of the draft they replace; 0 when there is none
     */
    public record Draft(ProductSummary product, HalfYear period, Writer writer, int version, Figures figures) {}

    /** Keeps judged figures as a draft and, when asked, sends it; within the caller's transaction. */
    public void keepOrSend(Actor by, Draft draft, boolean send) {
        Declaration kept = keep(by, draft);
        if (send) {
            moving.send(by, kept);
        }
    }

    /** The newest version is opened when there is none. */
    private Declaration keep(Actor by, Draft draft) {
        ProductSummary product = draft.product();
        HalfYear period = draft.period();
        Writer writer = draft.writer();
        Declaration newest = queries.newest(product.id(), period).orElse(null);
        if (newest == null) {
            newest = fresh(by, product, period, writer, 1, draft.figures());
            if (draft.version() != 0 || !declarations.insert(newest, product.place())) {
                throw new Stale("declaration of " + product.id());
            }
        } else if (newest.state() != DeclarationState.DRAFT
                || !declarations.write(
                        newest.id(), draft.version(), draft.figures(), writer, by.account(), time.now())) {
            throw new Stale("declaration " + newest.id());
        }
        Declaration kept = declarations.find(newest.id()).orElseThrow();
        events.publish(
                by, new DeclarationMoved("DeclarationSaved", kept.id(), kept.product(), period, kept.number(), writer));
        return kept;
    }

    private Declaration fresh(
            Actor by, ProductSummary product, HalfYear period, Writer writer, int number, Figures figures) {
        return new Declaration(
                DeclarationId.random(),
                product.id(),
                product.entity(),
                period,
                number,
                0,
                DeclarationState.DRAFT,
                writer,
                by.account(),
                time.now(),
                figures,
                null,
                null,
                "");
    }

    /**
     * Opens the next version of one that was accepted or returned, with the same figures.
     *
     * @throws RefusedException when a version is open already or none was answered yet
     */
    @Transactional
    public DeclarationId correct(Actor by, ProductId id, HalfYear period) {
        ProductSummary product = products.get(id);
        Writer writer = door.requireWriter(by, product);
        Declaration last = queries.newest(id, period)
                .filter(one -> !one.open())
                .orElseThrow(() -> new RefusedException(Refusal.whole("declaration.NOTHING_TO_CORRECT")));
        Declaration next = fresh(by, product, period, writer, last.number() + 1, last.figures());
        if (!declarations.insert(next, product.place())) {
            throw new Stale("declaration of " + id);
        }
        events.publish(by, new DeclarationMoved("DeclarationCorrected", next.id(), id, period, next.number(), writer));
        return next.id();
    }
}
