package vn.saolang.evaluation.model.reasons;

import java.math.BigDecimal;
import java.util.List;
import vn.saolang.kernel.SearchText;

/**
 * What a step for a family of criteria takes.
 *
 * @param words folded words by which a criterion's name belongs to the family
 * @param costFrom million đồng
 * @param version 0 for the estimate that comes with the software
 */
public record StepCost(
        String family,
        List<String> words,
        String task,
        BigDecimal costFrom,
        BigDecimal costTo,
        int weeksFrom,
        int weeksTo,
        String helper,
        String source,
        int version) {

    public StepCost {
        words = List.copyOf(words);
    }

    /** Whether a criterion of this name belongs here; a family without words takes all. */
    boolean takes(String criterionName) {
        String name = " " + SearchText.fold(criterionName) + " ";
        return words.isEmpty() || words.stream().anyMatch(word -> name.contains(" " + SearchText.fold(word) + " "));
    }
}
