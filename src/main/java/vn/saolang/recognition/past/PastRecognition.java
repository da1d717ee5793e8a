package vn.saolang.recognition.past;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.saolang.regulation.Authority;

/**
 * A recognition made before this software was used, with only what its source tells.
 *
 * @param authority null when the source does not name it
 * @param act the act it was evaluated under; null when not certain
 * @param decided the day of the decision, as exactly as it is known
 * @param withdrawnOn the day it was withdrawn, or null
 * @param withdrawal why; null unless withdrawn
 * @param source the decision or the news the facts come from
 */
public record PastRecognition(
        int stars,
        Authority level,
        @Nullable String authority,
        @Nullable String act,
        @Nullable String decisionNumber,
        @Nullable BigDecimal total,
        PastDay decided,
        @Nullable LocalDate withdrawnOn,
        @Nullable String withdrawal,
        String source) {}
