package vn.saolang.evaluation.model.reasons;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.ResultId;
import vn.saolang.evaluation.reasons.RoadMap;

/**
 * A reasons letter as stored.
 *
 * @param releasedAt null while it is a draft
 * @param roadMap as it was on the day of release, null before and where there is none
 */
public record Letter(
        UUID id,
        ResultId result,
        int version,
        @Nullable Instant releasedAt,
        List<Remark> remarks,
        @Nullable RoadMap roadMap) {

    public Letter {
        remarks = List.copyOf(remarks);
    }

    /**
     * A comment as the secretary leaves it.
     *
     * @param criterion empty for comments on the whole
     * @param kept whether it goes to the producer
     */
    public record Remark(int position, String criterion, String text, boolean kept) {}

    public boolean released() {
        return releasedAt != null;
    }
}
