package vn.saolang.evaluation.model;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.ranking.Answers;
import vn.saolang.regulation.CriteriaSet;

/** One seat's score sheet for one attempt. */
public record Sheet(
        UUID id,
        int attempt,
        Seat seat,
        int submission,
        SheetState state,
        String comment,
        int version,
        @Nullable Instant finishedAt,
        Map<String, SavedAnswer> answers) {

    public Sheet {
        answers = Map.copyOf(answers);
    }

    public SavedAnswer answer(String criterion) {
        return answers.getOrDefault(criterion, SavedAnswer.blank(criterion));
    }

    /** The options chosen so far. */
    public Answers chosen(CriteriaSet set) {
        Map<String, Integer> options = new LinkedHashMap<>();
        answers.forEach((code, answer) -> {
            Integer option = answer.option();
            if (option != null) {
                options.put(code, option);
            }
        });
        return Answers.ofOptions(set, options);
    }
}
