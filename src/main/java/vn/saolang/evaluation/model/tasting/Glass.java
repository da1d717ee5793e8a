package vn.saolang.evaluation.model.tasting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.model.SavedAnswer;

/**
 * One coded sample before one member. It does not know its product.
 *
 * @param id drawn for this member alone
 * @param position place in the member's own order, from 1
 * @param criteriaSet the set whose options are offered
 * @param answers what stands now, by criterion
 */
public record Glass(
        UUID id,
        UUID tasting,
        String code,
        int position,
        String criteriaSet,
        @Nullable String productCase,
        List<String> criteria,
        Map<String, SavedAnswer> answers) {

    public Glass {
        criteria = List.copyOf(criteria);
        answers = Map.copyOf(answers);
    }

    public SavedAnswer answer(String criterion) {
        return answers.getOrDefault(criterion, SavedAnswer.blank(criterion));
    }

    /** How many of its criteria have an option chosen. */
    public int answered() {
        return (int)
                criteria.stream().filter(one -> answer(one).option() != null).count();
    }

    public boolean complete() {
        return answered() == criteria.size();
    }
}
