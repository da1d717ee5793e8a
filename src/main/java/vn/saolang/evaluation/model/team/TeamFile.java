package vn.saolang.evaluation.model.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.CouncilId;

/**
 * A dossier with an advisory team (hồ sơ giao Tổ tư vấn), with the names of the day it came for evaluation.
 *
 * @param scope province or "VN"
 * @param submission number of the sealed submission that is assessed
 * @param report null while the report is not issued
 */
public record TeamFile(
        UUID id,
        UUID candidate,
        CouncilId council,
        UUID dossier,
        UUID entity,
        String scope,
        int submission,
        String criteriaSet,
        @Nullable String tourismCase,
        Instant handedAt,
        String productName,
        String entityName,
        @Nullable String productCode,
        @Nullable Report report) {

    /**
     * The team's report (báo cáo đánh giá của Tổ tư vấn), as its leader issued it.
     *
     * @param assessment what the team says of the dossier as a whole
     * @param proposal what it proposes to the council
     * @param leader id of the adviser who issued it
     */
    public record Report(String number, LocalDate date, String assessment, String proposal, UUID leader, Instant at) {}

    /** Whether the team still works on it. */
    public boolean open() {
        return report == null;
    }

    public String url() {
        return "/team/" + id;
    }
}
