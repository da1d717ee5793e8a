package vn.saolang.dossier.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.dossier.content.CommuneSignature;
import vn.saolang.dossier.content.CompletionItem;
import vn.saolang.dossier.content.MissingPaper;
import vn.saolang.dossier.content.SectionName;
import vn.saolang.kernel.Refusal;

/** What the commune's papers must hold before they go on (26/2026 Điều 6.2, 7.2). */
public final class CommuneRules {

    private static final String COMMUNE = "26/2026 Điều 7.2";
    private static final int SHORTEST_DETAIL = 5;
    private static final int LONGEST_DETAIL = 2_000;

    private CommuneRules() {}

    /** What keeps report and letter from being laid before the chair. */
    public static List<Refusal> proposalDefects(Map<SectionName, Map<String, String>> sections, boolean samplesNeeded) {
        List<Refusal> defects = new ArrayList<>();
        for (String field : SectionName.REPORT.fields()) {
            if (text(sections, SectionName.REPORT, field).isEmpty()) {
                defects.add(Refusal.of("dossier.PART_MISSING", "report/" + field, SectionName.REPORT.key(field))
                        .citing("26/2026 Mẫu số 03"));
            }
        }
        for (String paper : List.of("form01", "form02", "evidence")) {
            if (!text(sections, SectionName.CHECKLIST, paper).equals("true")) {
                defects.add(Refusal.of("dossier.NOT_CHECKED", "checklist/" + paper, SectionName.CHECKLIST.key(paper))
                        .citing("26/2026 Điều 7.2a"));
            }
        }
        if (samplesNeeded && !text(sections, SectionName.CHECKLIST, "samples").equals("true")) {
            defects.add(Refusal.of("dossier.SAMPLES_NOT_RECEIVED", "checklist/samples")
                    .citing("26/2026 Điều 6.2d"));
        }
        return defects;
    }

    private static String text(Map<SectionName, Map<String, String>> sections, SectionName section, String field) {
        return sections.getOrDefault(section, Map.of()).getOrDefault(field, "").strip();
    }

    /** What is wrong with a list of papers asked for. */
    public static List<Refusal> requestDefects(List<CompletionItem> items, List<MissingPaper> grounds, String clause) {
        List<Refusal> defects = new ArrayList<>();
        if (items.isEmpty()) {
            defects.add(Refusal.of("dossier.NOTHING_ASKED", "items").citing(clause));
        }
        for (CompletionItem item : items) {
            if (!grounds.contains(item.paper())) {
                defects.add(
                        Refusal.of("dossier.NO_GROUND", "detail-" + item.paper().name())
                                .citing(clause));
            } else if (item.detail().strip().length() < SHORTEST_DETAIL
                    || item.detail().length() > LONGEST_DETAIL) {
                defects.add(Refusal.of(
                                "dossier.REASON_MISSING",
                                "detail-" + item.paper().name())
                        .citing(clause));
            }
        }
        return defects;
    }

    /** What is wrong with the numbers and dates entered for report and letter. */
    public static List<Refusal> signatureDefects(CommuneSignature signature, LocalDate receivedOn, LocalDate today) {
        List<Refusal> defects = new ArrayList<>();
        number(defects, "reportNumber", signature.reportNumber());
        date(defects, "reportDate", signature.reportDate(), receivedOn, today);
        number(defects, "letterNumber", signature.letterNumber());
        date(defects, "letterDate", signature.letterDate(), receivedOn, today);
        if (signature.reportDate() != null
                && signature.letterDate() != null
                && signature.letterDate().isBefore(signature.reportDate())) {
            defects.add(Refusal.of("dossier.LETTER_BEFORE_REPORT", "letterDate").citing(COMMUNE + "b"));
        }
        return defects;
    }

    private static void number(List<Refusal> defects, String field, String value) {
        if (!value.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}./-]{0,39}")) {
            defects.add(Refusal.of("dossier.NUMBER_MISSING", field).citing("Nghị định 30/2020/NĐ-CP"));
        }
    }

    private static void date(
            List<Refusal> defects, String field, @Nullable LocalDate day, LocalDate receivedOn, LocalDate today) {
        if (day == null) {
            defects.add(Refusal.of("dossier.DATE_MISSING", field).citing("Nghị định 30/2020/NĐ-CP"));
        } else if (day.isAfter(today)) {
            defects.add(Refusal.of("dossier.DATE_IN_FUTURE", field));
        } else if (day.isBefore(receivedOn)) {
            defects.add(Refusal.of("dossier.DATE_BEFORE_RECEIPT", field).citing(COMMUNE));
        }
    }
}
