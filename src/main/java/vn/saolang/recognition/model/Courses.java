package vn.saolang.recognition.model;

import java.util.List;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.ResultSummary;

/** Which courses the law leaves open after a result; several mean that the office has to choose and say why. */
public final class Courses {

    private Courses() {}

    /** The courses open to the office of this level, the usual one first. */
    public static List<Course> open(ResultSummary result, Level office) {
        if (result.level() == Level.PROVINCE) {
            return ofProvince(result);
        }
        return office == Level.CENTRAL ? ofMinistry(result) : afterMinistry(result);
    }

    private static List<Course> ofProvince(ResultSummary result) {
        if (result.knockedOut()) {
            return List.of(Course.NOTICE);
        }
        boolean recognisable = result.stars() == 3 || result.stars() == 4;
        if (result.band() < 5) {
            return List.of(recognisable ? Course.RECOGNISE : Course.NOTICE);
        }
        if (result.stars() == 5) {
            return List.of(Course.SEND_UP);
        }
        return List.of(Course.SEND_UP, recognisable ? Course.RECOGNISE : Course.NOTICE);
    }

    private static List<Course> ofMinistry(ResultSummary result) {
        return List.of(!result.knockedOut() && result.stars() == 5 ? Course.RECOGNISE : Course.NOTICE);
    }

    private static List<Course> afterMinistry(ResultSummary result) {
        if (!result.knockedOut() && result.stars() == 5) {
            return List.of();
        }
        boolean recognisable = !result.knockedOut() && (result.stars() == 3 || result.stars() == 4);
        return List.of(recognisable ? Course.RECOGNISE : Course.NOTICE, Course.EVALUATE_AGAIN);
    }
}
