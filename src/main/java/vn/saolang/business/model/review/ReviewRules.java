package vn.saolang.business.model.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.business.PlanPart;
import vn.saolang.kernel.Refusal;

/** What an office owes a producer: each weakness explained, each return with its items, each approval with number and reason. */
public final class ReviewRules {

    /** What stands beside the seven parts. */
    public static final String MILESTONES = "milestones";

    private static final int LONGEST = 2000;
    private static final int SHORTEST = 5;
    private static final String NUMBER = "[0-9A-Za-zÀ-ỹĐđ./-]{1,60}";

    private ReviewRules() {}

    /** What stands against keeping the answers as they are. */
    public static List<Refusal> defects(List<Answer> answers) {
        List<Refusal> refusals = new ArrayList<>();
        for (Answer answer : answers) {
            String field = "note-" + answer.question();
            if (answer.note().length() > LONGEST) {
                refusals.add(Refusal.of("business.TOO_LONG", field, Integer.toString(LONGEST)));
            } else if (answer.rating() == Rating.WEAK && answer.note().strip().length() < SHORTEST) {
                refusals.add(Refusal.of("business.WEAK_NEEDS_NOTE", field));
            }
        }
        return refusals;
    }

    /** What stands against approving. */
    public static List<Refusal> unapprovable(
            Map<Question, Answer> kept, String number, @Nullable LocalDate day, String reason, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        long open = java.util.Arrays.stream(Question.values())
                .filter(question -> !kept.containsKey(question))
                .count();
        if (open > 0) {
            refusals.add(Refusal.whole("business.NOT_ASSESSED", Long.toString(open)));
        }
        if (!number.strip().matches(NUMBER)) {
            refusals.add(Refusal.of("business.DECISION_NUMBER", "number"));
        }
        if (day == null || day.isAfter(today) || day.isBefore(today.minusYears(1))) {
            refusals.add(Refusal.of("business.DECISION_DAY", "day"));
        }
        refusals.addAll(unreasoned(reason));
        return refusals;
    }

    /** A decision says why. */
    public static List<Refusal> unreasoned(String reason) {
        int length = reason.strip().length();
        return length < SHORTEST || length > LONGEST ? List.of(Refusal.of("business.REASON", "reason")) : List.of();
    }

    /** What stands against sending back with these items. */
    public static List<Refusal> unreturnable(List<ReturnItem> items) {
        List<Refusal> refusals = new ArrayList<>();
        if (items.isEmpty()) {
            refusals.add(Refusal.whole("business.NO_ITEM"));
        }
        for (ReturnItem item : items) {
            boolean known =
                    PlanPart.named(item.part()).isPresent() || item.part().equals(MILESTONES);
            int length = item.request().strip().length();
            if (!known || length < SHORTEST || length > LONGEST) {
                refusals.add(Refusal.of("business.ITEM", "item-" + item.part()));
            }
        }
        return refusals;
    }
}
