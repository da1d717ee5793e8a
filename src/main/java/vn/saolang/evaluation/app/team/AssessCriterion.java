package vn.saolang.evaluation.app.team;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.app.team.TeamDoor.Desk;
import vn.saolang.evaluation.model.team.Assessment;
import vn.saolang.evaluation.model.team.Progress;
import vn.saolang.evaluation.model.team.TeamFile;
import vn.saolang.evaluation.store.team.AssessmentStore;
import vn.saolang.evaluation.store.team.TeamFileStore;
import vn.saolang.evaluation.team.EvidenceVerdict;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.ranking.AnswerDefect;
import vn.saolang.ranking.Answers;
import vn.saolang.regulation.Criterion;
import vn.saolang.regulation.Option;
import vn.saolang.regulation.Regulations;

/** Saves what an adviser thinks of a criterion, as it is given. */
@Component
public class AssessCriterion {

    private static final int LONGEST = 4000;

    private final TeamDoor door;
    private final TeamFileStore files;
    private final AssessmentStore assessments;
    private final TeamQueries queries;
    private final Regulations regulations;
    private final VietnamTime time;

    AssessCriterion(
            TeamDoor door,
            TeamFileStore files,
            AssessmentStore assessments,
            TeamQueries queries,
            Regulations regulations,
            VietnamTime time) {
        this.door = door;
        this.files = files;
        this.assessments = assessments;
        this.queries = queries;
        this.regulations = regulations;
        this.time = time;
    }

    /** What was given. */
    public record Given(@Nullable Integer option, @Nullable EvidenceVerdict verdict, String comment, int version) {}

    /** What a save brought about. */
    public record Saved(int version, Progress progress) {}

    /**
     * Saves if nobody saved it since it was read.
     *
     * @throws Stale when somebody did
     * @throws RefusedException when the criterion is another's, the option does not exist or the report is out
     */
    @Transactional
    public Saved save(Actor actor, UUID file, String criterion, Given given) {
        Desk desk = door.write(actor, file);
        Criterion leaf = regulations
                .get(desk.file().criteriaSet())
                .leaf(criterion)
                .orElseThrow(() -> new NotFound("criterion " + criterion));
        Verdict.of(defects(desk, leaf, given)).orThrow();
        Assessment one = new Assessment(
                criterion,
                given.option,
                pointsOf(leaf, given.option),
                given.verdict,
                given.comment,
                null,
                given.version);
        OptionalInt version = assessments.save(file, one, desk.adviser().id(), time.now());
        int now = version.orElseThrow(() -> new Stale("assessment of " + criterion));
        return new Saved(now, queries.progress(desk.file()));
    }

    private List<Refusal> defects(Desk desk, Criterion leaf, Given given) {
        List<Refusal> defects = new ArrayList<>();
        if (!desk.writes(files.tasks(desk.file().id()).get(leaf.code()))) {
            defects.add(Refusal.whole("evaluation.NOT_ASSIGNED", leaf.code()));
        }
        if (given.comment.length() > LONGEST) {
            defects.add(Refusal.of("evaluation.COMMENT_LONG", "comment-" + leaf.code()));
        }
        if (given.option != null) {
            optionDefect(desk.file(), leaf, given.option).ifPresent(defects::add);
        }
        return defects;
    }

    private java.util.Optional<Refusal> optionDefect(TeamFile file, Criterion leaf, int option) {
        return Answers.defects(regulations.get(file.criteriaSet()), Map.of(leaf.code(), option), file.tourismCase())
                .stream()
                .findFirst()
                .map(defect -> Refusal.of(
                        defect.kind() == AnswerDefect.Kind.OTHER_CASE
                                ? "evaluation.OTHER_CASE"
                                : "evaluation.NO_SUCH_OPTION",
                        "option",
                        leaf.code()));
    }

    private static BigDecimal pointsOf(Criterion leaf, @Nullable Integer option) {
        return option == null
                ? BigDecimal.ZERO
                : leaf.option(option).map(Option::points).orElse(BigDecimal.ZERO);
    }
}
