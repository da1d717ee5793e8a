package vn.saolang.evaluation.model.reconsideration;

import org.jspecify.annotations.Nullable;

/**
 * What a council's rules say about looking at a result again before it is decided upon (kiến nghị xem xét lại). The law leaves it
 * to the rules.
 *
 * @param days working days from the conclusion within which it may be asked for; null when the rules do not provide for it
 * @param byOthers whether members who voted first do not vote again
 */
public record ReconsiderationRule(@Nullable Integer days, boolean byOthers) {

    public static final ReconsiderationRule NONE = new ReconsiderationRule(null, false);
    private static final int MOST_DAYS = 60;

    /** Whether the number of days is none, or one that rules may set. */
    public boolean sound() {
        Integer given = days;
        return given == null || (given >= 1 && given <= MOST_DAYS);
    }
}
