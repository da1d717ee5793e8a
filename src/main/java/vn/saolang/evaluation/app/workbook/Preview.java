package vn.saolang.evaluation.app.workbook;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.SavedAnswer;
import vn.saolang.evaluation.store.workbook.WorkbookStore.Upload;
import vn.saolang.kernel.Refusal;

/** What would become of a filled workbook; nothing of it is saved yet. */
public record Preview(Room room, Upload upload, List<Page> pages) {

    public List<Row> rows(Kind kind) {
        return pages.stream()
                .flatMap(page -> page.rows().stream())
                .filter(row -> row.kind() == kind)
                .toList();
    }

    /** Whether anything can be saved. */
    public boolean anything() {
        return !rows(Kind.CHANGE).isEmpty() || !rows(Kind.CONFLICT).isEmpty();
    }

    /** What is to be done with a row. */
    public enum Kind {
        /** New, or changed in the file only. */
        CHANGE,
        /** Changed in the file and, since it was handed out, online. */
        CONFLICT,
        /** Cannot be saved. */
        WRONG
    }

    /**
     * One product of the workbook.
     *
     * @param refused why nothing of this page can be saved; empty when it can
     * @param same how many answers stay as they are
     */
    public record Page(UUID product, String name, List<Refusal> refused, List<Row> rows, int same) {}

    /**
     * One answer, or with an empty criterion the overall comment.
     *
     * @param cell sheet and address where it stands in the file
     * @param before option and comment as saved now, {@code 2 – text (3)}
     * @param after as in the file
     * @param now what is saved now, with its version
     * @param file what would be saved; null when it cannot be
     * @param refusal why it cannot
     */
    public record Row(
            Kind kind,
            UUID product,
            String criterion,
            String name,
            Place cell,
            Words before,
            Words after,
            SavedAnswer now,
            @Nullable SavedAnswer file,
            @Nullable Refusal refusal) {

        /** How a form names it. */
        public String field() {
            return product + "/" + criterion;
        }
    }

    /** Sheet and address. */
    public record Place(String sheet, String address) {}

    /** An answer in words. */
    public record Words(String option, String comment) {}
}
