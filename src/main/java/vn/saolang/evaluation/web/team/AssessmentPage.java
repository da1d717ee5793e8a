package vn.saolang.evaluation.web.team;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.dossier.content.SelfAnswer;
import vn.saolang.evaluation.app.team.TeamQueries.Whole;
import vn.saolang.evaluation.model.council.Adviser;
import vn.saolang.evaluation.model.team.Assessment;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.ranking.Answers;
import vn.saolang.ranking.SheetView;
import vn.saolang.regulation.Criterion;

/**
 * The criteria of a dossier as the team works on them, each beside the producer's own answer and its evidence.
 *
 * @param open codes of criteria the reader still has to assess
 * @param all whether others' criteria are shown too; always for who has none
 * @param typed what a refused or late save held, null when none was
 * @param anchor what a refused place held, null when none was
 */
public record AssessmentPage(
        Whole whole,
        Set<String> open,
        boolean all,
        @Nullable Assessment typed,
        @Nullable AnchorTyped anchor,
        List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "evaluation.team.criteria.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(whole.file().productName());
    }

    /** Whether the reader has criteria of their own, so that showing only those makes sense. */
    public boolean hasOwn() {
        return whole.set().leaves().stream().anyMatch(this::mine);
    }

    public boolean shown(Criterion criterion) {
        return all || !hasOwn() || mine(criterion);
    }

    public boolean mine(Criterion criterion) {
        Adviser mine = whole.desk().mine();
        return mine != null && mine.id().equals(adviserOf(criterion));
    }

    public @Nullable UUID adviserOf(Criterion criterion) {
        return whole.work().tasks().get(criterion.code());
    }

    public boolean writable(Criterion criterion) {
        return whole.desk().writes(adviserOf(criterion));
    }

    /** What is stored, or what was typed where a save was refused or came late. */
    public Assessment assessment(Criterion criterion) {
        return late(criterion) || refused(criterion)
                ? java.util.Objects.requireNonNull(typed)
                : whole.work().assessment(criterion.code());
    }

    private boolean about(Criterion criterion) {
        return typed != null && typed.criterion().equals(criterion.code());
    }

    public boolean late(Criterion criterion) {
        return about(criterion) && refusals.isEmpty();
    }

    private boolean refused(Criterion criterion) {
        return about(criterion) && !refusals.isEmpty();
    }

    public SheetView view(Criterion criterion) {
        Map<String, Integer> options = new LinkedHashMap<>();
        Integer option = assessment(criterion).option();
        if (option != null && (option == 0 || criterion.option(option).isPresent())) {
            options.put(criterion.code(), option);
        }
        Answers chosen = Answers.ofOptions(whole.set(), options);
        String fixed = whole.file().tourismCase();
        return writable(criterion)
                ? SheetView.toFill(whole.set(), chosen, fixed)
                : SheetView.toRead(whole.set(), chosen, fixed);
    }

    public SelfAnswer self(Criterion criterion) {
        return whole.dossier().selfAnswers().getOrDefault(criterion.code(), SelfAnswer.none(criterion.code()));
    }

    /** The words of the option the producer chose; empty when none. */
    public String selfOption(Criterion criterion) {
        Integer option = self(criterion).option();
        return option == null
                ? ""
                : criterion.option(option).map(one -> one.text()).orElse("");
    }

    public AnchorsPart anchors(Criterion criterion) {
        return AnchorsPart.of(whole, criterion.code(), anchor, refusals);
    }

    /** The answerable criteria below a criterion, itself when it is one. */
    public List<Criterion> leaves(Criterion criterion) {
        return criterion.children().isEmpty() ? List.of(criterion) : criterion.children();
    }
}
