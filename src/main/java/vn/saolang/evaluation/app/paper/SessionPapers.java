package vn.saolang.evaluation.app.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.ResultSummary;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.SessionQueries;
import vn.saolang.evaluation.app.session.SessionQueries.Whole;
import vn.saolang.evaluation.app.session.SheetQueries;
import vn.saolang.evaluation.app.session.SheetQueries.Desk;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.Sheet;
import vn.saolang.evaluation.model.council.Council;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.model.council.SeatRole;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.papers.CouncilMinutes;
import vn.saolang.papers.Paper;
import vn.saolang.papers.ScoreSheet;
import vn.saolang.ranking.Miss;
import vn.saolang.ranking.SheetResult;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Regulations;

/** Minutes and score sheets as papers. A sheet of another is printed only after its product is closed. */
@Component
public class SessionPapers {

    private final SessionQueries sessions;
    private final SheetQueries sheets;
    private final Regulations regulations;
    private final Letterhead letterhead;

    SessionPapers(SessionQueries sessions, SheetQueries sheets, Regulations regulations, Letterhead letterhead) {
        this.sessions = sessions;
        this.sheets = sheets;
        this.regulations = regulations;
        this.letterhead = letterhead;
    }

    /** The actor's own sheet, dated and named once it is handed in. */
    public Paper own(Actor actor, SessionId session, UUID product) {
        Desk desk = sheets.desk(actor, session, product);
        String version = "số " + desk.sheet().submission() + ", "
                + desk.dossier().sha256().substring(0, 12);
        return paper(desk.room().council(), desk.product(), desk.sheet(), desk.result(), version);
    }

    /** A finished sheet of a closed product, for those who keep the session's papers. */
    public Paper sheet(Actor actor, SessionId session, UUID product, UUID sheet) {
        SheetQueries.Printed printed = sheets.finished(actor, session, product, sheet);
        return paper(
                printed.room().council(),
                printed.product(),
                printed.sheet(),
                printed.result(),
                "số " + printed.sheet().submission());
    }

    private Paper paper(Council council, ScoredProduct product, Sheet sheet, SheetResult result, String version) {
        CriteriaSet set = regulations.get(product.criteriaSet());
        boolean done = sheet.finishedAt() != null;
        return new ScoreSheet(
                        council.name(),
                        "Bộ tiêu chí số " + set.number() + ": " + set.name(),
                        null,
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

    /**
     * The minutes of a session.
     *
     * @throws NotFound for somebody who neither sits in it nor prepares it
     */
    public Paper minutes(Actor actor, SessionId id) {
        Whole whole = sessions.session(actor, id);
        Council council = whole.room().council();
        List<ResultSummary> results = sessions.results(actor, id);
        String scope = whole.session().scope();
        return new CouncilMinutes(
                        letterhead.council(
                                scope, council.name(), null, whole.session().heldOn()),
                        council.name(),
                        whole.round() == null
                                ? "Đánh giá, phân hạng lại"
                                : whole.round().label(),
                        null,
                        null,
                        whole.session().place(),
                        council.seats().stream()
                                .map(seat -> attendance(whole, seat))
                                .toList(),
                        whole.rules().quorum().of(council.appointed()) + "/" + council.appointed() + " thành viên",
                        DecisionPapers.lines(whole.rules()),
                        results.stream().map(one -> line(whole, one)).toList(),
                        null,
                        nameOf(council, SeatRole.CHAIR),
                        nameOf(council, SeatRole.SECRETARY))
                .paper();
    }

    private static CouncilMinutes.Attendance attendance(Whole whole, Seat seat) {
        return new CouncilMinutes.Attendance(
                seat.name(), seat.agency(), DecisionPapers.roleOf(seat), whole.present(seat), null);
    }

    private static @org.jspecify.annotations.Nullable String nameOf(Council council, SeatRole role) {
        return council.seats().stream()
                .filter(seat -> seat.role() == role)
                .map(Seat::name)
                .findFirst()
                .orElse(null);
    }

    private CouncilMinutes.Result line(Whole whole, ResultSummary result) {
        ScoredProduct product = whole.products().stream()
                .filter(one -> one.dossier().equals(result.dossier().value()))
                .findFirst()
                .orElseThrow();
        CriteriaSet set = regulations.get(product.criteriaSet());
        List<String> reasons = new ArrayList<>();
        if (result.knockOutReason() != null) {
            reasons.add("Hồ sơ bị loại. " + result.knockOutReason());
        }
        result.missed().forEach(miss -> reasons.add(reason(miss)));
        sessions.findings(product.id()).forMinutes().forEach(reasons::add);
        sessions.recused(product.id()).ifPresent(reasons::add);
        return new CouncilMinutes.Result(
                result.productName(),
                result.productCode(),
                result.entityName(),
                "Bộ " + set.number(),
                result.sheets(),
                result.knockedOut() ? null : result.shown(),
                result.stars(),
                reasons);
    }

    private static String reason(Miss miss) {
        return "Không đạt mức tối thiểu %d sao: tiêu chí %s cần %s điểm, được %s điểm."
                .formatted(miss.stars(), miss.criterion(), plain(miss.required()), plain(miss.given()));
    }

    private static String plain(BigDecimal points) {
        return points.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
