package vn.saolang.traceability.model.completeness;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an act asks to be told of a lot, from a day on.
 *
 * @param code of the file, e.g. "tt-02-2024"; it is recorded with each score
 * @param act its name and number, e.g. "Thông tư 02/2024/TT-BKHCN"
 * @param shortNumber as citations write it, e.g. "02/2024/TT-BKHCN"
 * @param title by language, "vi" and "en"
 * @param from first day it counts
 * @param until first day it counts no longer; null while it does
 */
public record Demand(
        String code,
        String act,
        String shortNumber,
        Map<String, String> title,
        LocalDate from,
        @Nullable LocalDate until,
        List<Item> items) {

    public Demand {
        title = Map.copyOf(title);
        items = List.copyOf(items);
    }

    /**
     * One thing to be told.
     *
     * @param clause article or number within the act
     * @param ifAny "nếu có": asked for only when there is something to tell
     * @param needs facts that must all be known
     * @param name by language
     * @param todo by language: one sentence that says what to do
     */
    public record Item(
            String code,
            String clause,
            boolean ifAny,
            List<LotFact> needs,
            Map<String, String> name,
            Map<String, String> todo) {

        public Item {
            needs = List.copyOf(needs);
            name = Map.copyOf(name);
            todo = Map.copyOf(todo);
        }

        public String name(String language) {
            return said(name, language);
        }

        public String todo(String language) {
            return said(todo, language);
        }
    }

    public String title(String language) {
        return said(title, language);
    }

    /** Whether it counts on that day. */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    private static String said(Map<String, String> texts, String language) {
        String vietnamese = texts.getOrDefault("vi", "");
        return texts.getOrDefault(language, vietnamese);
    }
}
