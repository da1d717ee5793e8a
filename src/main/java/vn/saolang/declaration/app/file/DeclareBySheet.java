package vn.saolang.declaration.app.file;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.declaration.HalfYear;
import vn.saolang.declaration.Writer;
import vn.saolang.declaration.app.DeclarationDoor;
import vn.saolang.declaration.app.DeclarationQueries;
import vn.saolang.declaration.app.WriteDeclaration;
import vn.saolang.declaration.model.Declaration;
import vn.saolang.declaration.model.FigureField;
import vn.saolang.declaration.model.TypedFigures;
import vn.saolang.declaration.store.SheetStore;
import vn.saolang.declaration.store.SheetStore.Handed;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.product.ProductSummary;
import vn.saolang.product.Products;

/** Declares many products with one spreadsheet: given out filled in, handed in, looked at, then kept whole or not at all. */
@Component
public class DeclareBySheet {

    private final ReadSheet reading;
    private final CheckSheet checking;
    private final SheetStore sheets;
    private final WriteDeclaration writing;
    private final DeclarationQueries queries;
    private final DeclarationDoor door;
    private final Products products;
    private final VietnamTime time;

    DeclareBySheet(
            ReadSheet reading,
            CheckSheet checking,
            SheetStore sheets,
            WriteDeclaration writing,
            DeclarationQueries queries,
            DeclarationDoor door,
            Products products,
            VietnamTime time) {
        this.reading = reading;
        this.checking = checking;
        this.sheets = sheets;
        this.writing = writing;
        this.queries = queries;
        this.door = door;
        this.products = products;
        this.time = time;
    }

    /** A spreadsheet with each row checked today. */
    public record Preview(Handed sheet, List<CheckedLine> lines) {

        public List<CheckedLine> bad() {
            return lines.stream().filter(line -> !line.isGood()).toList();
        }

        public List<CheckedLine> good() {
            return lines.stream().filter(CheckedLine::isGood).toList();
        }

        public boolean odd() {
            return lines.stream().anyMatch(line -> !line.warnings().isEmpty());
        }

        /** Whether whoever handed it in may send it; a consultant only prepares. */
        public boolean maySend() {
            return lines.stream().noneMatch(line -> line.writer() == Writer.CONSULTANT);
        }
    }

    /**
     * The rows of the spreadsheet to fill in: the entity's products that are not with the commune yet, with what rarely changes.
     *
     * @throws NotFound when the actor declares for none of them
     */
    @Transactional(readOnly = true)
    public Map<ProductSummary, Map<FigureField, String>> toFill(Actor by, EntityId entity, HalfYear period) {
        Map<ProductSummary, Map<FigureField, String>> rows = new LinkedHashMap<>();
        List<ProductSummary> own = products.of(entity).stream()
                .filter(one -> door.writer(by, one) != null)
                .toList();
        if (own.isEmpty()) {
            throw new NotFound("declarations of " + entity);
        }
        for (ProductSummary product : own) {
            DeclarationQueries.File file = queries.file(by, product.id(), period);
            Declaration draft = file.newest();
            Declaration last = file.last();
            if (file.writable()) {
                rows.put(
                        product,
                        draft != null
                                ? TypedFigures.of(draft.figures())
                                : last == null ? Map.of() : TypedFigures.after(last.figures()));
            }
        }
        return rows;
    }

    /**
     * Reads a file and keeps its rows to be looked at; gives its id. Nothing is declared by that.
     *
     * @throws RefusedException when the file is dangerous, too large, or no such list
     */
    @Transactional
    public UUID upload(Actor by, InputStream content, String name) {
        ReadSheet.Read read = reading.read(content, name);
        sheets.insert(read.sheet(), read.sha256(), by.account(), time.now());
        return read.sheet().id();
    }

    /**
     * What would become of it.
     *
     * @throws NotFound when somebody else handed it in
     */
    @Transactional(readOnly = true)
    public Preview preview(Actor by, UUID id) {
        Handed sheet = sheets.find(id, by.account()).orElseThrow(() -> new NotFound("sheet"));
        return new Preview(sheet, sheet.isOpen() ? checking.check(by, sheet.rows()) : List.of());
    }

    /**
     * Keeps every row as a draft, or sends them all.
     *
     * @param checked whoever sends has looked again at what seemed odd
     * @return how many
     * @throws RefusedException when a row is wrong, or odd ones were not looked at
     * @throws Stale when it was settled before
     */
    @Transactional
    public int commit(Actor by, UUID id, boolean send, boolean checked) {
        Handed sheet = open(by, id);
        Preview preview = new Preview(sheet, checking.check(by, sheet.rows()));
        List<Refusal> refusals = new ArrayList<>();
        if (!preview.bad().isEmpty()) {
            refusals.add(Refusal.whole(
                    "declaration.ROWS_WRONG", Integer.toString(preview.bad().size())));
        } else if (send && preview.odd() && !checked) {
            refusals.add(Refusal.of("declaration.ROWS_LOOK_AGAIN", "checked"));
        }
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        preview.good().forEach(line -> writing.keepOrSend(by, draft(line), send));
        sheets.settle(id, send ? "SENT" : "SAVED", time.now());
        return preview.good().size();
    }

    private static WriteDeclaration.Draft draft(CheckedLine line) {
        return new WriteDeclaration.Draft(
                Objects.requireNonNull(line.product()),
                Objects.requireNonNull(line.period()),
                Objects.requireNonNull(line.writer()),
                line.version(),
                line.figures());
    }

    /** Throws it away. */
    @Transactional
    public void discard(Actor by, UUID id) {
        open(by, id);
        sheets.settle(id, "DISCARDED", time.now());
    }

    private Handed open(Actor by, UUID id) {
        Handed sheet = sheets.lock(id, by.account()).orElseThrow(() -> new NotFound("sheet"));
        if (!sheet.isOpen()) {
            throw new Stale("sheet " + id);
        }
        return sheet;
    }
}
