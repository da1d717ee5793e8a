package vn.saolang.evaluation.app.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.ResultSummary;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.ballot.BallotQueries;
import vn.saolang.evaluation.app.session.SessionQueries;
import vn.saolang.evaluation.app.session.SessionQueries.Whole;
import vn.saolang.evaluation.app.session.SheetQueries;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.agency.AgencyReport;
import vn.saolang.evaluation.model.ballot.Opinion;
import vn.saolang.evaluation.model.ballot.Turning;
import vn.saolang.evaluation.model.ballot.Vote;
import vn.saolang.evaluation.model.council.Council;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.model.council.SeatRole;
import vn.saolang.evaluation.store.ballot.BallotStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.papers.Paper;
import vn.saolang.papers.PaperWords;
import vn.saolang.papers.ballot.BallotPaper;
import vn.saolang.papers.ballot.CountingMinutes;

/** The ballot of a member and the minutes of counting, as papers. */
@Component
public class BallotPapers {

    private final SessionQueries sessions;
    private final SheetQueries sheets;
    private final BallotQueries ballots;
    private final Letterhead letterhead;

    BallotPapers(SessionQueries sessions, SheetQueries sheets, BallotQueries ballots, Letterhead letterhead) {
        this.sessions = sessions;
        this.sheets = sheets;
        this.ballots = ballots;
        this.letterhead = letterhead;
    }

    /** The actor's own ballot; its boxes stay empty until it is returned. */
    public Paper own(Actor actor, SessionId session, UUID product) {
        SheetQueries.Desk desk = sheets.desk(actor, session, product);
        BallotQueries.Beside beside = ballots.beside(actor, session, product);
        BallotStore.Returned own = beside.own();
        AgencyReport report = beside.report();
        Council council = desk.room().council();
        Seat seat = desk.sheet().seat();
        return new BallotPaper(
                        letterhead.council(
                                beside.session().scope(),
                                council.name(),
                                null,
                                beside.session().heldOn()),
                        council.name(),
                        desk.product().productName(),
                        desk.product().productCode(),
                        desk.product().entityName(),
                        report == null ? null : "số " + report.issue().number(),
                        report == null ? null : report.conclusion(),
                        beside.session().replyBy(),
                        own == null ? null : own.opinion().ordinal(),
                        own == null ? null : own.text(),
                        own == null ? null : PaperWords.total(desk.result().total()),
                        own == null ? null : desk.result().stars(),
                        desk.sheet().finishedAt() == null
                                ? null
                                : VietnamTime.dateOf(desk.sheet().finishedAt()),
                        seat.name(),
                        seat.agency())
                .paper();
    }

    /** The minutes of counting a ballot: only products that are over stand in them. */
    public Paper minutes(Actor actor, SessionId id) {
        Whole whole = sessions.session(actor, id);
        Council council = whole.room().council();
        List<ResultSummary> results = sessions.results(actor, id);
        return new CountingMinutes(
                        letterhead.council(
                                whole.session().scope(),
                                council.name(),
                                null,
                                whole.session().heldOn()),
                        council.name(),
                        whole.session().heldOn(),
                        whole.session().lastDay(),
                        DecisionPapers.lines(whole.rules()),
                        ballots.counted(actor, id).stream()
                                .map(one -> line(one, results))
                                .toList(),
                        nameOf(council, SeatRole.CHAIR),
                        nameOf(council, SeatRole.SECRETARY))
                .paper();
    }

    private static @Nullable String nameOf(Council council, SeatRole role) {
        return council.seats().stream()
                .filter(seat -> seat.role() == role)
                .map(Seat::name)
                .findFirst()
                .orElse(null);
    }

    private CountingMinutes.Product line(BallotQueries.Counted one, List<ResultSummary> results) {
        ScoredProduct product = one.product();
        Turning turning = one.turning();
        List<String> reasons = new ArrayList<>(sessions.findings(product.id()).forMinutes());
        sessions.recused(product.id()).ifPresent(reasons::add);
        if (turning != null) {
            reasons.add("Lý do đưa ra họp: " + turning.reason());
        }
        return new CountingMinutes.Product(
                product.productName(),
                product.productCode(),
                product.entityName(),
                one.count().asked(),
                one.count().needed(),
                one.count().votes().stream().map(BallotPapers::voice).toList(),
                turning != null ? meeting(turning) : outcome(product, results),
                reasons);
    }

    private static CountingMinutes.Voice voice(Vote vote) {
        return new CountingMinutes.Voice(vote.member(), vote.agency(), wordOf(vote.opinion()), vote.text());
    }

    private static String wordOf(Opinion opinion) {
        return switch (opinion) {
            case AGREE -> "Đồng ý";
            case DISAGREE -> "Không đồng ý";
            case OTHER -> "Ý kiến khác";
        };
    }

    private static String meeting(Turning turning) {
        return turning.cause() == Turning.Cause.DIFFER
                ? "Ý kiến đánh giá khác nhau, tổ chức họp trực tiếp"
                : "Nội dung phức tạp cần thảo luận, tổ chức họp trực tiếp";
    }

    private static String outcome(ScoredProduct product, List<ResultSummary> results) {
        return results.stream()
                .filter(one -> one.dossier().value().equals(product.dossier()))
                .findFirst()
                .map(BallotPapers::outcome)
                .orElse("");
    }

    private static String outcome(ResultSummary result) {
        BigDecimal shown = result.shown();
        return result.knockedOut()
                ? "Hồ sơ bị loại. " + result.knockOutReason()
                : "%d sao, điểm trung bình %s".formatted(result.stars(), PaperWords.total(shown));
    }
}
