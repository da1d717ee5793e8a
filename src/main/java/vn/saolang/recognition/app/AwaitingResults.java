package vn.saolang.recognition.app;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.Dossiers;
import vn.saolang.evaluation.Evaluations;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.ResultId;
import vn.saolang.evaluation.ResultSummary;
import vn.saolang.kernel.NotFound;
import vn.saolang.recognition.model.Course;
import vn.saolang.recognition.model.Courses;
import vn.saolang.recognition.store.ChoiceStore;
import vn.saolang.recognition.store.DecisionStore;
import vn.saolang.recognition.store.NoticeStore;

/** Results after which something is still to be done, with what the law leaves open. */
@Component
public class AwaitingResults {

    private final Evaluations evaluations;
    private final Dossiers dossiers;
    private final DecisionStore decisions;
    private final NoticeStore notices;
    private final ChoiceStore choices;

    AwaitingResults(
            Evaluations evaluations,
            Dossiers dossiers,
            DecisionStore decisions,
            NoticeStore notices,
            ChoiceStore choices) {
        this.evaluations = evaluations;
        this.dossiers = dossiers;
        this.decisions = decisions;
        this.notices = notices;
        this.choices = choices;
    }

    /**
     * A result that waits.
     *
     * @param open courses the law leaves open
     * @param course the only course, or the one chosen; null while the office has to choose
     * @param reason why it was chosen; empty where there was no choice
     */
    public record Waiting(
            ResultSummary result,
            List<Course> open,
            @Nullable Course course,
            String reason) {

        public boolean needsChoice() {
            return course == null;
        }
    }

    /** What waits in a scope, the oldest first. */
    public List<Waiting> of(String scope) {
        Level office = Level.ofScope(scope);
        Set<UUID> decided = new HashSet<>(decisions.decidedResults());
        Set<UUID> noticed = new HashSet<>(notices.noticedResults(scope));
        Map<ResultId, ChoiceStore.Chosen> chosen = choices.ofScope(scope);
        Stream<ResultSummary> own = evaluations.awaitingDecision(scope).stream();
        Stream<ResultSummary> fromAbove = office == Level.CENTRAL ? Stream.of() : announced(scope);
        return Stream.concat(own, fromAbove)
                .filter(result -> !decided.contains(result.id().value())
                        && !noticed.contains(result.id().value()))
                .map(result -> waiting(result, office, chosen.get(result.id())))
                .filter(one ->
                        one.course() != Course.EVALUATE_AGAIN && !one.open().isEmpty())
                .sorted((a, b) -> a.result().concludedOn().compareTo(b.result().concludedOn()))
                .toList();
    }

    private Stream<ResultSummary> announced(String scope) {
        Set<UUID> announced = new HashSet<>(notices.announcedByMinistry());
        return evaluations.awaitingDecision(Level.COUNTRY).stream()
                .filter(result -> announced.contains(result.id().value()))
                .filter(result -> result.stars() < 5 || result.knockedOut())
                .filter(result ->
                        dossiers.get(result.dossier()).province().key().equals(scope));
    }

    private static Waiting waiting(ResultSummary result, Level office, ChoiceStore.@Nullable Chosen chosen) {
        List<Course> open = Courses.open(result, office);
        if (chosen != null && open.contains(chosen.course())) {
            return new Waiting(result, open, chosen.course(), chosen.reason());
        }
        return new Waiting(result, open, open.size() == 1 ? open.getFirst() : null, "");
    }

    /**
     * One of them.
     *
     * @throws NotFound when the result does not wait in this scope
     */
    public Waiting get(String scope, ResultId result) {
        return of(scope).stream()
                .filter(one -> one.result().id().equals(result))
                .findFirst()
                .orElseThrow(() -> new NotFound("result"));
    }
}
