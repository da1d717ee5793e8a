package vn.saolang.evaluation.app.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.app.team.TeamDoor.Desk;
import vn.saolang.evaluation.app.team.TeamQueries.Whole;
import vn.saolang.evaluation.model.council.Council;
import vn.saolang.evaluation.model.council.SeatRole;
import vn.saolang.evaluation.model.team.TeamFile;
import vn.saolang.evaluation.store.CandidateStore;
import vn.saolang.evaluation.store.CouncilStore;
import vn.saolang.evaluation.store.ScoredProductStore;
import vn.saolang.evaluation.store.team.TeamFileStore;
import vn.saolang.evaluation.team.TeamEvent;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;

/** The leader issues the team's report to the council's chair (26/2026 Điều 7.3c, 7.4c); nothing changes after it. */
@Component
public class IssueTeamReport {

    private static final int LONGEST = 20_000;

    private final TeamDoor door;
    private final TeamQueries queries;
    private final TeamFileStore files;
    private final CouncilStore councils;
    private final ScoredProductStore products;
    private final CandidateStore candidates;
    private final TeamNotices notices;
    private final Events events;
    private final VietnamTime time;

    IssueTeamReport(
            TeamDoor door,
            TeamQueries queries,
            TeamFileStore files,
            CouncilStore councils,
            ScoredProductStore products,
            CandidateStore candidates,
            TeamNotices notices,
            Events events,
            VietnamTime time) {
        this.door = door;
        this.queries = queries;
        this.files = files;
        this.councils = councils;
        this.products = products;
        this.candidates = candidates;
        this.notices = notices;
        this.events = events;
        this.time = time;
    }

    /** What the leader fills in; number and day as given by who keeps the council's papers. */
    public record Words(@Nullable String number, @Nullable LocalDate date, String assessment, String proposal) {}

    /** @throws vn.saolang.kernel.RefusedException with every reason at once */
    @Transactional
    public void issue(Actor actor, UUID id, Words words) {
        Desk desk = door.lead(actor, id);
        List<Refusal> reasons = new ArrayList<>(queries.work(desk.file()).unfinished());
        reasons.addAll(defects(desk.file(), words));
        Verdict.of(reasons).orThrow();
        files.report(
                id,
                new TeamFile.Report(
                        Objects.requireNonNull(words.number),
                        Objects.requireNonNull(words.date),
                        words.assessment,
                        words.proposal,
                        desk.adviser().id(),
                        time.now()));
        notices.reported(desk.file(), desk.council());
        events.publish(actor, new TeamEvent("TeamReportIssued", desk.file().dossier(), Map.of("number", words.number)));
    }

    private List<Refusal> defects(TeamFile file, Words words) {
        List<Refusal> defects = new ArrayList<>();
        if (words.number == null || words.number.isBlank() || words.number.length() > 200) {
            defects.add(Refusal.of("evaluation.NUMBER_MISSING", "number"));
        }
        LocalDate date = words.date;
        if (date == null || date.isBefore(VietnamTime.dateOf(file.handedAt()))) {
            defects.add(Refusal.of("evaluation.TEAM_REPORT_DAY", "date"));
        } else if (date.isAfter(time.today())) {
            defects.add(Refusal.of("evaluation.DATE_AHEAD", "date"));
        }
        require(defects, words.assessment, "assessment");
        require(defects, words.proposal, "proposal");
        return defects;
    }

    private static void require(List<Refusal> defects, String text, String field) {
        if (text.isBlank() || text.length() > LONGEST) {
            defects.add(Refusal.of("evaluation.TEAM_WORDS", field));
        }
    }

    /**
     * The report with all behind it: before it is issued for the team and the office, from then on for the council it went to
     * and whoever decides on its result.
     *
     * @throws NotFound for everybody else
     */
    public Whole read(Actor actor, UUID id) {
        TeamFile file = files.find(id).orElseThrow(() -> new NotFound("team file " + id));
        if (file.open() || !readsIssued(actor, file)) {
            return queries.whole(actor, id);
        }
        Council council = councils.find(file.council()).orElseThrow();
        return queries.whole(new Desk(
                file,
                council,
                actor.mayFor(Role.ADVISER, file.scope())
                        ? council.adviserOf(actor.account()).orElse(null)
                        : null));
    }

    private boolean readsIssued(Actor actor, TeamFile file) {
        boolean decides = Level.ofScope(file.scope()) == Level.PROVINCE
                ? actor.mayFor(Role.PROVINCE_CHAIR, file.scope())
                : actor.mayFor(Role.MINISTER, file.scope());
        boolean sentUp = actor.has(Role.MINISTRY_OFFICE) && candidates.sentUp(file.dossier());
        return decides || sentUp || sits(actor, file);
    }

    /** A member reads it when the dossier is before the council; chair and secretary get it before that. */
    private boolean sits(Actor actor, TeamFile file) {
        if (!actor.has(Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER)) {
            return false;
        }
        boolean before = candidates
                .find(file.candidate())
                .filter(one -> one.session() != null)
                .isPresent();
        if (before) {
            return products.sitsOver(actor.account(), file.dossier());
        }
        return councils.find(file.council())
                .flatMap(one -> one.seatOf(actor.account()))
                .filter(seat -> seat.role() != SeatRole.MEMBER
                        && actor.mayFor(seat.role().role(), file.scope()))
                .isPresent();
    }
}
