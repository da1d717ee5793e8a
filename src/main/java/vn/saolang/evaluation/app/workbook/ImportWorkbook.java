package vn.saolang.evaluation.app.workbook;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.SaveAnswer;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.app.workbook.Preview.Kind;
import vn.saolang.evaluation.app.workbook.Preview.Row;
import vn.saolang.evaluation.model.ProductState;
import vn.saolang.evaluation.model.SavedAnswer;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.Sheet;
import vn.saolang.evaluation.model.SheetState;
import vn.saolang.evaluation.model.scoring.AnswerSource;
import vn.saolang.evaluation.model.scoring.Provenance;
import vn.saolang.evaluation.model.workbook.Seal;
import vn.saolang.evaluation.store.ScoredProductStore;
import vn.saolang.evaluation.store.SheetStore;
import vn.saolang.evaluation.store.workbook.WorkbookStore;
import vn.saolang.evaluation.store.workbook.WorkbookStore.Upload;
import vn.saolang.files.FileId;
import vn.saolang.files.Files;
import vn.saolang.files.Spreadsheet;
import vn.saolang.files.StoredFile;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.regulation.Regulations;

/** A member brings a filled workbook back, looks at what would change, and saves it like answers typed on the page. */
@Component
public class ImportWorkbook {

    private static final String FILE = "file";
    private static final Provenance FROM_FILE = new Provenance(AnswerSource.FILE, null);

    private final WorkbookForms forms;
    private final WorkbookStore store;
    private final ScoredProductStore products;
    private final SheetStore sheets;
    private final CheckForm checking;
    private final SaveAnswer saving;
    private final Regulations regulations;
    private final Files files;
    private final VietnamTime time;

    ImportWorkbook(
            WorkbookForms forms,
            WorkbookStore store,
            ScoredProductStore products,
            SheetStore sheets,
            CheckForm checking,
            SaveAnswer saving,
            Regulations regulations,
            Files files,
            VietnamTime time) {
        this.forms = forms;
        this.store = store;
        this.products = products;
        this.sheets = sheets;
        this.checking = checking;
        this.saving = saving;
        this.regulations = regulations;
        this.files = files;
        this.time = time;
    }

    /**
     * Takes a file to be looked at; saves no answer.
     *
     * @return the upload's id
     * @throws RefusedException when it is dangerous or too large, not a workbook from here, changed where it must not be,
     *     another's or another session's, or none of its pages can be saved
     */
    @Transactional
    public UUID upload(Actor actor, SessionId session, InputStream content, String name) {
        Room room = forms.scorersRoom(actor, session);
        StoredFile stored = files.store(content, name);
        List<Preview.Page> pages = pages(room, stored.id(), name);
        if (pages.stream().noneMatch(page -> page.refused().isEmpty())) {
            throw new RefusedException(
                    pages.stream().flatMap(page -> page.refused().stream()).toList());
        }
        UUID id = UUID.randomUUID();
        store.insert(
                id,
                session,
                actor.account(),
                stored.id().sha256(),
                name.isEmpty() ? FILE : shortened(name),
                time.now());
        return id;
    }

    private static String shortened(String name) {
        return name.substring(Math.max(0, name.length() - 300));
    }

    /** What would become of an upload, compared with what is saved now. Others' uploads do not exist. */
    @Transactional(readOnly = true)
    public Preview preview(Actor actor, SessionId session, UUID id) {
        Room room = forms.scorersRoom(actor, session);
        Upload upload = store.find(id, session, actor.account()).orElseThrow(() -> new NotFound("workbook " + id));
        return new Preview(room, upload, pages(room, new FileId(upload.sha256()), upload.name()));
    }

    /**
     * Saves every change that can be saved, and of the conflicts those chosen from the file: all of it or nothing.
     *
     * @param seen version of each row as it was shown, by {@link Row#field()}
     * @param choices FILE or ONLINE for each conflict
     * @return how many answers were saved
     * @throws RefusedException when a conflict is not decided, or the product was closed meanwhile
     * @throws Stale when an answer changed after it was shown, or the upload was saved before
     */
    @Transactional
    public int save(Actor actor, SessionId session, UUID id, Map<String, Integer> seen, Map<String, String> choices) {
        Upload upload = store.lock(id, session, actor.account()).orElseThrow(() -> new NotFound("workbook " + id));
        if (!upload.open()) {
            throw new Stale("workbook " + id);
        }
        Preview preview = preview(actor, session, id);
        List<Row> rows = new ArrayList<>(preview.rows(Kind.CHANGE));
        rows.addAll(preview.rows(Kind.CONFLICT));
        requireAsShown(rows, seen);
        rows.removeIf(row -> row.kind() == Kind.CONFLICT && "ONLINE".equals(choices.get(row.field())));
        List<Refusal> open = rows.stream()
                .filter(row -> row.kind() == Kind.CONFLICT && !"FILE".equals(choices.get(row.field())))
                .map(row -> Refusal.of("evaluation.WORKBOOK_CHOOSE", row.field(), row.criterion()))
                .toList();
        if (!open.isEmpty()) {
            throw new RefusedException(open);
        }
        rows.forEach(row -> save(actor, session, row));
        store.end(id, rows.size(), time.now());
        return rows.size();
    }

    /** Puts an upload aside. */
    @Transactional
    public void discard(Actor actor, SessionId session, UUID id) {
        Upload upload = store.lock(id, session, actor.account()).orElseThrow(() -> new NotFound("workbook " + id));
        store.end(upload.id(), null, time.now());
    }

    private static void requireAsShown(List<Row> rows, Map<String, Integer> seen) {
        for (Row row : rows) {
            Integer shown = seen.get(row.field());
            if (shown == null || shown != row.now().version()) {
                throw new Stale("row " + row.field());
            }
        }
    }

    private void save(Actor actor, SessionId session, Row row) {
        SavedAnswer file = java.util.Objects.requireNonNull(row.file());
        if (row.criterion().isEmpty()) {
            saving.comment(actor, session, row.product(), file, FROM_FILE);
        } else {
            saving.save(actor, session, row.product(), file, FROM_FILE);
        }
    }

    private List<Preview.Page> pages(Room room, FileId file, String name) {
        List<FilledForm> filled = ReadWorkbook.forms(Spreadsheet.read(files.path(file), name));
        Seal seal = store.seal();
        filled.forEach(one -> requireOurs(room, one, seal));
        return filled.stream().map(one -> page(room, one)).toList();
    }

    /** Whose form it is, and that nothing fixed in it was changed. */
    private void requireOurs(Room room, FilledForm filled, Seal seal) {
        if (!seal.holds(filled.form(), filled.seal())) {
            List<String> cells = products.find(
                            room.session().id(),
                            filled.form().key().product(),
                            room.mine().account())
                    .map(one -> forms.draw(room, one).form().differences(filled.form()))
                    .orElse(List.of());
            String some = String.join(", ", cells.subList(0, Math.min(cells.size(), 5)));
            throw new RefusedException(Refusal.of(
                    some.isEmpty() ? "evaluation.WORKBOOK_TAMPERED" : "evaluation.WORKBOOK_TAMPERED_CELLS",
                    FILE,
                    filled.sheet().name(),
                    some));
        }
        if (!filled.form().key().account().equals(room.mine().account())) {
            throw new RefusedException(Refusal.of("evaluation.WORKBOOK_OTHERS", FILE));
        }
        if (!filled.form().key().session().equals(room.session().id())) {
            throw new RefusedException(Refusal.of("evaluation.WORKBOOK_OTHER_SESSION", FILE));
        }
    }

    private Preview.Page page(Room room, FilledForm filled) {
        UUID id = filled.form().key().product();
        Optional<ScoredProduct> found =
                products.find(room.session().id(), id, room.mine().account());
        if (found.isEmpty()) {
            String name = filled.sheet().name();
            return new Preview.Page(
                    id, name, List.of(Refusal.of("evaluation.WORKBOOK_NOT_YOURS", FILE, name)), List.of(), 0);
        }
        ScoredProduct product = found.get();
        Optional<Sheet> sheet = sheets.own(product.session(), id, room.mine().account());
        String code = refusal(product, sheet, filled);
        if (!code.isEmpty()) {
            String name = product.productName();
            return new Preview.Page(id, name, List.of(Refusal.of(code, FILE, name)), List.of(), 0);
        }
        return checking.check(filled, product, regulations.get(product.criteriaSet()), sheet.orElseThrow());
    }

    /** Why a page cannot be saved now; empty when it can. */
    private static String refusal(ScoredProduct product, Optional<Sheet> sheet, FilledForm filled) {
        if (product.state() == ProductState.WAITING) {
            return "evaluation.WORKBOOK_WAITING";
        }
        if (product.state() != ProductState.OPEN) {
            return "evaluation.WORKBOOK_CLOSED";
        }
        if (filled.form().key().attempt() != product.attempt()) {
            return "evaluation.WORKBOOK_REOPENED";
        }
        if (sheet.isEmpty()) {
            return "evaluation.WORKBOOK_NOT_YOURS";
        }
        return sheet.get().state() == SheetState.FINISHED ? "evaluation.WORKBOOK_HANDED_IN" : "";
    }
}
