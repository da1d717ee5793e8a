package vn.saolang.evaluation.model.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.files.FileId;
import vn.saolang.kernel.Refusal;

/**
 * A visit to the place of production (khảo sát thực tế, 26/2026 Điều 7.3c).
 *
 * @param participants one a line
 * @param signedBy names under the minutes, one a line
 * @param checks by criterion, only those looked at
 * @param version counted up by each save
 */
public record Survey(
        UUID id,
        UUID file,
        @Nullable LocalDate heldOn,
        String place,
        String participants,
        String findings,
        String conclusion,
        String signedBy,
        boolean signed,
        int version,
        Map<String, Check> checks,
        List<Photo> photos) {

    public Survey {
        checks = Map.copyOf(checks);
        photos = List.copyOf(photos);
    }

    /** One criterion on the spot. */
    public record Check(SurveyResult result, String note) {}

    /** A picture, JPG or PNG; size in bytes. */
    public record Photo(UUID id, FileId file, String name, String mediaType, long size, String caption) {}

    /** What keeps the minutes from being signed, all at once. */
    public List<Refusal> defects(LocalDate today) {
        List<Refusal> defects = new ArrayList<>();
        if (heldOn == null) {
            defects.add(Refusal.of("evaluation.SURVEY_DAY", "heldOn"));
        } else if (heldOn.isAfter(today)) {
            defects.add(Refusal.of("evaluation.DATE_AHEAD", "heldOn"));
        }
        require(defects, place, "place", "evaluation.SURVEY_PLACE");
        require(defects, participants, "participants", "evaluation.SURVEY_PARTICIPANTS");
        require(defects, conclusion, "conclusion", "evaluation.SURVEY_CONCLUSION");
        require(defects, signedBy, "signedBy", "evaluation.SURVEY_SIGNERS");
        return defects;
    }

    private static void require(List<Refusal> defects, String text, String field, String code) {
        if (text.isBlank()) {
            defects.add(Refusal.of(code, field));
        }
    }
}
