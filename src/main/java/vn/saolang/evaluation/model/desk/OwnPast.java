package vn.saolang.evaluation.model.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.saolang.evaluation.model.SavedAnswer;
import vn.saolang.evaluation.model.scoring.AnswerSource;

/**
 * What the member answered before: on the sheet of the scoring before this one, and save by save on this one.
 *
 * @param earlier the sheet before this one, by criterion; empty at the first scoring
 * @param saves the saves of this sheet by criterion, the first first
 */
public record OwnPast(Map<String, SavedAnswer> earlier, Map<String, List<Save>> saves) {

    public OwnPast {
        earlier = Map.copyOf(earlier);
        saves = Map.copyOf(saves);
    }

    public Optional<SavedAnswer> before(String criterion) {
        return Optional.ofNullable(earlier.get(criterion));
    }

    public List<Save> saves(String criterion) {
        return saves.getOrDefault(criterion, List.of());
    }

    /** Whether what stands now came from the tasting of coded samples. */
    public boolean fromTasting(String criterion) {
        List<Save> all = saves(criterion);
        return !all.isEmpty() && all.getLast().source() == AnswerSource.TASTING;
    }
}
