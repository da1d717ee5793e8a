package vn.saolang.evaluation.app.paper;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.SheetQueries;
import vn.saolang.evaluation.app.session.SheetQueries.Desk;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.Sheet;
import vn.saolang.evaluation.model.council.Council;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.papers.Paper;
import vn.saolang.papers.ScoreSheet;
import vn.saolang.ranking.SheetResult;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Regulations;

/** Score sheets as papers. A sheet of another is printed only after its product is closed. */
@Component
public class SessionPapers {

    private final SheetQueries sheets;
    private final Regulations regulations;

    SessionPapers(SheetQueries sheets, Regulations regulations) {
        this.sheets = sheets;
        this.regulations = regulations;
    }

    /** The actor's own sheet, dated and named once it is handed in. */
    public Paper own(Actor actor, SessionId session, UUID product) {
        Desk desk = sheets.desk(actor, session, product);
        String version = "số " + desk.sheet().submission() + ", "
                + desk.dossier().sha256().substring(0, 12);
        return paper(desk.room().council(), desk.product(), desk.sheet(), desk.result(), version, null);
    }

    /** A finished sheet of a closed product, for those who keep the session's papers. */
    public Paper sheet(Actor actor, SessionId session, UUID product, UUID sheet) {
        SheetQueries.Printed printed = sheets.finished(actor, session, product, sheet);
        return paper(
                printed.room().council(),
                printed.product(),
                printed.sheet(),
                printed.result(),
                "số " + printed.sheet().submission(),
                null);
    }

    /** A kept sheet under a mark such as "Lần chấm 1, không tính", null for none. */
    Paper marked(Council council, ScoredProduct product, Sheet sheet, SheetResult result, @Nullable String mark) {
        return paper(council, product, sheet, result, "số " + sheet.submission(), mark);
    }

    private Paper paper(
            Council council,
            ScoredProduct product,
            Sheet sheet,
            SheetResult result,
            String version,
            @Nullable String mark) {
        CriteriaSet set = regulations.get(product.criteriaSet());
        boolean done = sheet.finishedAt() != null;
        return new ScoreSheet(
                        council.name(),
                        "Bộ tiêu chí số " + set.number() + ": " + set.name(),
                        mark,
                        product.productName(),
                        product.productCode(),
                        product.entityName(),
                        version,
                        SheetLines.of(set, sheet, product.tourismCase()),
                        SheetLines.sums(set, result),
                        done ? result.total() : null,
                        sheet.comment().isEmpty() ? null : sheet.comment(),
                        null,
                        sheet.finishedAt() == null ? null : VietnamTime.dateOf(sheet.finishedAt()),
                        sheet.seat().name(),
                        sheet.seat().agency())
                .paper();
    }
}
