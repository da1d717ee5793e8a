package vn.saolang.traceability.app.trace;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.product.ProductSummary;
import vn.saolang.recognition.register.RegisterEntry;
import vn.saolang.traceability.EntryKind;
import vn.saolang.traceability.model.completeness.Score;
import vn.saolang.traceability.model.completeness.Statement;
import vn.saolang.traceability.model.file.LotHead;
import vn.saolang.traceability.model.file.SketchMap;
import vn.saolang.traceability.model.recall.Recall;

/**
 * What everybody may read of a lot: no person, no buyer but public shops, places to the commune.
 *
 * @param traceCode product code, place code and lot together; empty while the diary does not tell the making
 * @param listed its line in the register; null when it is not on it
 * @param recall the open recall that reaches it; null for none
 * @param complete score by the traceability circular of the day it was made; null when none was in force
 */
public record TraceStory(
        LotHead lot,
        @Nullable ProductSummary product,
        String address,
        Statement label,
        String uri,
        String traceCode,
        List<Stage> stages,
        List<Test> tests,
        SketchMap map,
        @Nullable RegisterEntry listed,
        @Nullable Recall recall,
        String recalledBy,
        @Nullable Score complete) {

    public TraceStory {
        stages = List.copyOf(stages);
        tests = List.copyOf(tests);
    }

    /**
     * A stage of the story.
     *
     * @param what done, in the producer's or template's own words; empty for none
     * @param item what it made or moved
     * @param placeCode GLN or internal code
     * @param shop name of a public shop the goods went to; empty for none
     */
    public record Stage(
            EntryKind kind,
            String what,
            LocalDate day,
            String item,
            String itemCode,
            String producer,
            String commune,
            String placeCode,
            String shop) {}

    /** An indicator that passed. */
    public record Test(String indicator, LocalDate day) {}
}
