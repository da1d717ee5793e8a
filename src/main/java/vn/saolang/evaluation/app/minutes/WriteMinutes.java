package vn.saolang.evaluation.app.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.ResultSummary;
import vn.saolang.evaluation.app.paper.DecisionPapers;
import vn.saolang.evaluation.app.paper.Letterhead;
import vn.saolang.evaluation.app.session.SessionDoor;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.Session;
import vn.saolang.evaluation.model.council.Council;
import vn.saolang.evaluation.model.council.CouncilRules;
import vn.saolang.evaluation.model.council.RulesDemand;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.model.council.SeatRole;
import vn.saolang.evaluation.model.hall.Attended;
import vn.saolang.evaluation.model.hall.SessionCourse;
import vn.saolang.evaluation.model.minutes.Remark;
import vn.saolang.evaluation.model.vote.Motion;
import vn.saolang.evaluation.store.CouncilStore;
import vn.saolang.evaluation.store.ResultStore;
import vn.saolang.evaluation.store.RoundStore;
import vn.saolang.evaluation.store.ScoredProductStore;
import vn.saolang.evaluation.store.hall.CourseStore;
import vn.saolang.evaluation.store.hall.SeatEndStore;
import vn.saolang.evaluation.store.minutes.LogStore;
import vn.saolang.evaluation.store.minutes.RemarkStore;
import vn.saolang.evaluation.store.vote.MotionStore;
import vn.saolang.papers.OfficialPaper;
import vn.saolang.papers.minutes.CouncilMinutes;

/** Tells the minutes of a meeting from its log. Nobody retypes anything. */
@Component
class WriteMinutes {

    /** Sees every product: nobody has this account, so nobody is recused under it. */
    static final UUID EVERYBODY = new UUID(0, 0);

    private final SessionDoor door;
    private final CouncilStore councils;
    private final RoundStore rounds;
    private final ScoredProductStore products;
    private final ResultStore results;
    private final CourseStore courses;
    private final RemarkStore remarks;
    private final SeatEndStore seatEnds;
    private final MotionStore motions;
    private final LogStore log;
    private final TellVotes voting;
    private final TellProduct telling;
    private final Letterhead letterhead;

    WriteMinutes(
            SessionDoor door,
            CouncilStore councils,
            RoundStore rounds,
            ScoredProductStore products,
            ResultStore results,
            CourseStore courses,
            RemarkStore remarks,
            SeatEndStore seatEnds,
            MotionStore motions,
            LogStore log,
            TellVotes voting,
            TellProduct telling,
            Letterhead letterhead) {
        this.door = door;
        this.councils = councils;
        this.rounds = rounds;
        this.products = products;
        this.results = results;
        this.courses = courses;
        this.remarks = remarks;
        this.seatEnds = seatEnds;
        this.motions = motions;
        this.log = log;
        this.voting = voting;
        this.telling = telling;
        this.letterhead = letterhead;
    }

    /**
     * The minutes as the log tells them now.
     *
     * @param reader whose products stand in it: those the account is recused from do not
     * @param version "Dự thảo", or which frozen version it becomes
     */
    OfficialPaper paper(Session session, UUID reader, String version) {
        Council council = councils.find(session.council()).orElseThrow();
        CouncilRules rules = door.rulesOf(session);
        SessionCourse course = courses.of(session.id());
        List<Attended> attended = courses.attended(session.id());
        List<Remark> added = remarks.of(session.id());
        TellAttendance attendance = new TellAttendance(
                council, rules, course, attended, absences(session, added), seatEnds.of(council.id()));
        List<Motion> votes =
                motions.of(session.id()).stream().filter(one -> !one.open()).toList();
        return new CouncilMinutes(
                        letterhead.council(session.scope(), council.name(), null, session.heldOn()),
                        council.name(),
                        label(session),
                        version,
                        times(session, course),
                        attendance.members(),
                        attendance.conditions(),
                        rules.decision().number() == null ? null : "số " + RulesDemand.of(rules),
                        DecisionPapers.lines(rules),
                        products(session, reader, new TellProduct.Meeting(session, rules, attended, votes), added),
                        voting.about(votes, null),
                        new CouncilMinutes.Closing(
                                course.conclusion().isEmpty() ? null : course.conclusion(),
                                general(added),
                                nameOf(council, SeatRole.CHAIR),
                                nameOf(council, SeatRole.SECRETARY)))
                .paper();
    }

    private List<CouncilMinutes.Product> products(
            Session session, UUID reader, TellProduct.Meeting meeting, List<Remark> added) {
        Map<UUID, ResultSummary> byDossier = new HashMap<>();
        results.ofSession(session.id(), reader)
                .forEach(one -> byDossier.put(one.dossier().value(), one));
        List<CouncilMinutes.Product> all = new ArrayList<>();
        for (ScoredProduct product : products.of(session.id(), reader)) {
            String remark = added.stream()
                    .filter(one -> product.id().equals(one.product()))
                    .map(Remark::text)
                    .findFirst()
                    .orElse("");
            ResultSummary result = product.state().concluded() ? byDossier.get(product.dossier()) : null;
            all.add(telling.tell(meeting, product, result, remark));
        }
        return all;
    }

    private String label(Session session) {
        return session.round() == null
                ? "Đánh giá, phân hạng lại"
                : rounds.find(session.round()).orElseThrow().label();
    }

    private static CouncilMinutes.Course times(Session session, SessionCourse course) {
        return new CouncilMinutes.Course(
                MinutesWords.moment(course.startedAt()), MinutesWords.moment(course.endedAt()), session.place());
    }

    /** What members answered to the invitation, and above it what the secretary wrote. */
    private Map<UUID, String> absences(Session session, List<Remark> added) {
        Map<UUID, String> absences = new HashMap<>(log.regrets(session.id()));
        added.forEach(one -> {
            UUID seat = one.seat();
            if (seat != null && !one.text().isEmpty()) {
                absences.put(seat, one.text());
            }
        });
        return absences;
    }

    private static List<String> general(List<Remark> added) {
        return added.stream()
                .filter(one -> one.product() == null
                        && one.seat() == null
                        && !one.text().isEmpty())
                .flatMap(one -> one.text().lines())
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static @Nullable String nameOf(Council council, SeatRole role) {
        return council.seats().stream()
                .filter(seat -> seat.role() == role)
                .map(Seat::name)
                .findFirst()
                .orElse(null);
    }
}
