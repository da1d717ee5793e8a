package vn.saolang.vault.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.saolang.kernel.Refusal;
import vn.saolang.vault.Fact;
import vn.saolang.vault.PaperDraft;
import vn.saolang.vault.PaperKind;
import vn.saolang.vault.Sheet;

/** What has to be told of a paper before it is kept (26/2026 Phụ lục III Mẫu số 02). */
public final class PaperRules {

    private static final int LONGEST = 300;

    private PaperRules() {}

    /** Every defect that can be told without looking at the file. */
    public static List<Refusal> defects(PaperDraft draft, LocalDate today) {
        List<Refusal> defects = new ArrayList<>();
        if (draft.kind() == null) {
            defects.add(Refusal.of("vault.KIND_MISSING", "kind").citing("26/2026 Phụ lục III"));
        }
        Sheet sheet = draft.sheet();
        if (sheet != null && draft.kind() != null && sheet.kind() != draft.kind()) {
            defects.add(Refusal.of(
                    "vault.SHEET_OF_OTHER_KIND", "sheet", sheet.kind().key()));
        }
        if (draft.title().isBlank()) {
            defects.add(Refusal.of("vault.TITLE_MISSING", "title"));
        }
        longest(defects, "title", draft.title());
        longest(defects, "issuer", draft.issuer());
        longest(defects, "number", draft.number());
        days(defects, draft, today);
        return defects;
    }

    private static void days(List<Refusal> defects, PaperDraft draft, LocalDate today) {
        LocalDate issued = draft.issuedOn();
        LocalDate expires = draft.expiresOn();
        if (issued != null && issued.isAfter(today)) {
            defects.add(Refusal.of("vault.ISSUED_LATER", "issuedOn"));
        }
        if (issued != null && expires != null && expires.isBefore(issued)) {
            defects.add(Refusal.of("vault.EXPIRES_BEFORE_ISSUE", "expiresOn"));
        }
        if (draft.kind() == PaperKind.PRODUCTION_CERTIFICATE && issued == null) {
            defects.add(Refusal.of("vault.ISSUED_MISSING", "issuedOn").citing("26/2026 Phụ lục III"));
        }
    }

    private static void longest(List<Refusal> defects, String field, String value) {
        if (value.length() > LONGEST) {
            defects.add(Refusal.of("vault.TOO_LONG", field, Integer.toString(LONGEST)));
        }
    }

    /** Facts that are not written as they have to be, or that the sheet does not hold. */
    public static List<Refusal> defects(Sheet sheet, Map<Fact, String> facts) {
        List<Refusal> defects = new ArrayList<>();
        facts.forEach((fact, text) -> {
            if (!sheet.facts().contains(fact) || !fact.takes(text)) {
                defects.add(Refusal.of(fact.form().refusal(), "fact-" + fact.name(), fact.key()));
            }
        });
        return defects;
    }
}
