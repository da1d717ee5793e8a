package vn.saolang.business;

import java.util.HashMap;
import java.util.Map;

/** A plan as a producer would type it, for tests. */
public final class PlanTexts {

    private PlanTexts() {}

    /** The numbers of a small plan that pays: 600 boxes a quarter, a loan of 20 million. */
    public static Map<String, String> finance() {
        Map<String, String> typed = new HashMap<>(Map.of(
                "start",
                "2026-4",
                "unit",
                "hộp",
                "own",
                "40",
                "usefulYears",
                "3",
                "loan",
                "20",
                "loanQuarter",
                "1",
                "loanRate",
                "8",
                "loanGrace",
                "2",
                "loanTerm",
                "6",
                "investment1",
                "48"));
        for (int year = 1; year <= 3; year++) {
            typed.put("price" + year, "60.000");
            typed.put("variable" + year, "30.000");
            typed.put("fixed" + year, "10");
        }
        for (int quarter = 1; quarter <= 12; quarter++) {
            typed.put("volume" + quarter, "600");
        }
        return typed;
    }

    /** The text of another part. */
    public static Map<String, String> part(PlanPart part) {
        Map<String, String> typed = new HashMap<>();
        part.fields().forEach(field -> typed.put(field, part.isNumber(field) ? "2.400" : "Nội dung " + field));
        return part == PlanPart.FINANCE ? finance() : typed;
    }
}
