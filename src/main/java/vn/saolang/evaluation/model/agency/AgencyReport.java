package vn.saolang.evaluation.model.agency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.model.council.Decision;
import vn.saolang.kernel.Refusal;

/**
 * The report of the advising agency on a re-evaluation dossier: in this procedure the agency reports to the council's chair, not
 * the advisory team (26/2026 Điều 7.6c, 7.6e).
 *
 * @param issue number, day and signer once issued
 * @param issuedAt null while it is a draft
 */
public record AgencyReport(
        UUID id,
        UUID candidate,
        Map<UpdatedContent, ContentCheck> checks,
        SiteCheck site,
        String conclusion,
        Decision issue,
        @Nullable Instant issuedAt,
        int version) {

    public AgencyReport {
        checks = Map.copyOf(checks);
    }

    public boolean issued() {
        return issuedAt != null;
    }

    public ContentCheck check(UpdatedContent content) {
        return checks.getOrDefault(content, ContentCheck.OPEN);
    }

    /** The clause under which the level's agency reports. */
    public static String clause(Level level) {
        return level == Level.PROVINCE ? "26/2026 Điều 7.6c" : "26/2026 Điều 7.6e";
    }

    /** Everything that keeps it from being issued, besides number, day and signer. */
    public List<Refusal> defects(Level level, LocalDate today) {
        List<Refusal> defects = new ArrayList<>();
        for (UpdatedContent content : UpdatedContent.values()) {
            ContentCheck check = check(content);
            if (check.finding() == null) {
                defects.add(Refusal.of("evaluation.CONTENT_UNJUDGED", "finding-" + content)
                        .citing(UpdatedContent.CLAUSE));
            } else if (check.finding() == ContentCheck.Finding.UNCLEAR
                    && check.note().isBlank()) {
                defects.add(Refusal.of("evaluation.CONTENT_UNEXPLAINED", "note-" + content)
                        .citing(UpdatedContent.CLAUSE));
            }
        }
        defects.addAll(siteDefects(clause(level), today));
        if (conclusion.isBlank()) {
            defects.add(
                    Refusal.of("evaluation.CONCLUSION_MISSING", "conclusion").citing(clause(level)));
        }
        return defects;
    }

    private List<Refusal> siteDefects(String clause, LocalDate today) {
        List<Refusal> defects = new ArrayList<>();
        boolean unclear = checks.values().stream().anyMatch(one -> one.finding() == ContentCheck.Finding.UNCLEAR);
        if (unclear && !site.evidenceUnclear()) {
            defects.add(Refusal.of("evaluation.UNCLEAR_UNCHECKED", "evidenceUnclear")
                    .citing(clause));
        }
        if (!site.needed()) {
            if (site.recorded()) {
                defects.add(Refusal.of("evaluation.SITE_CHECK_WITHOUT_GROUND", "scaleChanged")
                        .citing(clause));
            }
            return defects;
        }
        defects.addAll(visitDefects(clause, today));
        return defects;
    }

    private List<Refusal> visitDefects(String clause, LocalDate today) {
        List<Refusal> defects = new ArrayList<>();
        if (site.ground().isBlank()) {
            defects.add(Refusal.of("evaluation.SITE_GROUND_MISSING", "ground").citing(clause));
        }
        LocalDate day = site.visitedOn();
        if (day == null) {
            defects.add(Refusal.of("evaluation.VISIT_DAY_MISSING", "visitedOn").citing(clause));
        } else if (day.isAfter(today)) {
            defects.add(Refusal.of("evaluation.DATE_AHEAD", "visitedOn"));
        }
        if (site.participants().isBlank()) {
            defects.add(
                    Refusal.of("evaluation.VISITORS_MISSING", "participants").citing(clause));
        }
        if (site.findings().isBlank()) {
            defects.add(
                    Refusal.of("evaluation.VISIT_FINDINGS_MISSING", "findings").citing(clause));
        }
        return defects;
    }
}
