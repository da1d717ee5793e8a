package vn.saolang.training.model.lesson;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Dossiers of those who learnt something before they handed in, beside those of all others, and in how many what it prepares for
 * was missing. An association: who goes to a class may differ in other ways too.
 *
 * @param name the content, or the class
 */
public record Lesson(String name, Group learnt, Group others) {

    /** Below so many dossiers on one side a difference says nothing. */
    public static final int ENOUGH = 10;

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** Dossiers, and those of them with a gap. */
    public record Group(List<Filed> dossiers, List<Filed> withGap) {

        public Group {
            dossiers = List.copyOf(dossiers);
            withGap = List.copyOf(withGap);
        }

        /** Share with a gap in percent, one decimal, cut; null without dossiers. */
        public @Nullable BigDecimal percent() {
            return dossiers.isEmpty()
                    ? null
                    : HUNDRED.multiply(new BigDecimal(withGap.size()))
                            .divide(new BigDecimal(dossiers.size()), 1, RoundingMode.DOWN);
        }
    }

    /** Whether there are enough dossiers on both sides to compare. */
    public boolean enough() {
        return learnt.dossiers().size() >= ENOUGH && others.dossiers().size() >= ENOUGH;
    }
}
