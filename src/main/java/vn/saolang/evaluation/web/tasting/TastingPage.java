package vn.saolang.evaluation.web.tasting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.app.tasting.TastingQueries.Key;
import vn.saolang.evaluation.app.tasting.TastingQueries.Served;
import vn.saolang.evaluation.model.SavedAnswer;
import vn.saolang.evaluation.model.tasting.Glass;
import vn.saolang.evaluation.model.tasting.TastingState;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.ranking.Answers;
import vn.saolang.ranking.SheetView;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Criterion;

/**
 * A member's own coded samples, one at a time.
 *
 * @param glass the sample shown; null when none is served
 * @param set the set whose options are offered; null with no sample
 * @param eaten whether something of it is put into the mouth
 * @param typed what a refused or late save brought, shown again; null when none
 * @param revealed codes with their products, once they are revealed
 */
public record TastingPage(
        Served served,
        @Nullable Glass glass,
        @Nullable CriteriaSet set,
        boolean eaten,
        @Nullable SavedAnswer typed,
        boolean late,
        List<Key> revealed,
        List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "evaluation.tasting.title";
    }

    public String base() {
        return "/sessions/" + served.room().session().id() + "/tasting";
    }

    public boolean running() {
        return served.state() == TastingState.OPEN
                && glass != null
                && !served.glasses().isEmpty();
    }

    /** Whether a tasting runs without a sample for this member, who may have come after the start. */
    public boolean left() {
        return served.state() == TastingState.OPEN && served.glasses().isEmpty();
    }

    /** Message key of the line under the title. */
    public String leadKey() {
        if (running()) {
            return "evaluation.tasting.lead";
        }
        if (served.state() == null || served.state() == TastingState.PREPARED) {
            return "evaluation.tasting.lead.soon";
        }
        return served.state() == TastingState.OPEN
                ? "evaluation.tasting.lead.none-for-you"
                : "evaluation.tasting.lead.ended";
    }

    public int complete() {
        return (int) served.glasses().stream().filter(Glass::complete).count();
    }

    /** The sample before or after the one shown, in the own order; null at the ends. */
    public @Nullable Glass neighbour(Glass shown, int step) {
        int place = shown.position() + step;
        return served.glasses().stream()
                .filter(one -> one.position() == place)
                .findFirst()
                .orElse(null);
    }

    /** The criteria asked about, in the order of the set. */
    public List<Criterion> criteria(Glass shown, CriteriaSet of) {
        return of.leaves().stream()
                .filter(leaf -> shown.criteria().contains(leaf.code()))
                .toList();
    }

    /** How the ranking's component draws a criterion, with what was typed and not kept. */
    public SheetView view(Glass shown, CriteriaSet of) {
        Map<String, Integer> options = new LinkedHashMap<>();
        for (Criterion leaf : criteria(shown, of)) {
            Integer option = current(shown, leaf).option();
            if (option != null && (option == 0 || leaf.option(option).isPresent())) {
                options.put(leaf.code(), option);
            }
        }
        Answers chosen = Answers.ofOptions(of, options);
        return running()
                ? SheetView.toFill(of, chosen, shown.productCase())
                : SheetView.toRead(of, chosen, shown.productCase());
    }

    /** What the form of a criterion shows: what was typed last, else what is stored. */
    public SavedAnswer current(Glass shown, Criterion leaf) {
        SavedAnswer stored = shown.answer(leaf.code());
        return typed != null && typed.criterion().equals(leaf.code())
                ? new SavedAnswer(leaf.code(), typed.option(), typed.comment(), stored.version())
                : stored;
    }
}
