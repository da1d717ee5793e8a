package vn.saolang.evaluation.reasons;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.ResultSummary;

/**
 * Why a product got its stars, and how to get one more. It names no member.
 *
 * @param set "Bộ 11: Chè tươi, chè chế biến"
 * @param releasedOn the day the secretary or the office released it, null before
 * @param roadMap null at five stars and for a knock-out
 */
public record ReasonsLetter(
        ResultSummary result,
        String set,
        @Nullable LocalDate releasedOn,
        List<PartPoints> parts,
        List<Minimum> missed,
        List<Comments> comments,
        @Nullable RoadMap roadMap) {

    public ReasonsLetter {
        parts = List.copyOf(parts);
        missed = List.copyOf(missed);
        comments = List.copyOf(comments);
    }

    /** Mean points of a part and the most it can have. */
    public record PartPoints(String code, String name, BigDecimal points, BigDecimal most) {}

    /** A minimum missed, with the criterion's name as printed. */
    public record Minimum(int stars, String criterion, String name, BigDecimal required, BigDecimal given) {}

    /**
     * What members wrote about a criterion, in no order of seats.
     *
     * @param criterion empty for comments on the whole
     */
    public record Comments(String criterion, String name, List<String> texts) {
        public Comments {
            texts = List.copyOf(texts);
        }
    }
}
