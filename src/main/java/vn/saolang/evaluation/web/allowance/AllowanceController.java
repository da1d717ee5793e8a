package vn.saolang.evaluation.web.allowance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.allowance.AllowancePapers;
import vn.saolang.evaluation.app.allowance.AllowanceQueries;
import vn.saolang.evaluation.app.allowance.KeepAllowances;
import vn.saolang.evaluation.app.allowance.KeepAllowances.Support;
import vn.saolang.evaluation.model.allowance.AllowanceKind;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.papers.web.PaperAnswer;

/** Allowances of a meeting, for those who prepare it. */
@Controller
class AllowanceController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final AllowanceQueries queries;
    private final KeepAllowances keeping;
    private final AllowancePapers papers;

    AllowanceController(AllowanceQueries queries, KeepAllowances keeping, AllowancePapers papers) {
        this.queries = queries;
        this.keeping = keeping;
        this.papers = papers;
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/sessions/{id}/allowances")
    AllowancesPage allowances(Actor actor, @PathVariable UUID id) {
        return new AllowancesPage(
                queries.sheet(actor, new SessionId(id)), new Typed(new LinkedMultiValueMap<>()), List.of());
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/sessions/{id}/allowances")
    Object keep(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        SessionId session = new SessionId(id);
        try {
            keeping.keep(actor, session, draft(typed));
            return Redirect.to("/sessions/" + id + "/allowances").saying("evaluation.allowance.done");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(new AllowancesPage(queries.sheet(actor, session), typed, refused.refusals()));
        }
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/sessions/{id}/allowances.{format}")
    ResponseEntity<byte[]> paper(Actor actor, @PathVariable UUID id, @PathVariable String format) {
        return PaperAnswer.of(papers.paper(actor, new SessionId(id)), format);
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/sessions/{id}/allowances.xlsx")
    ResponseEntity<byte[]> workbook(Actor actor, @PathVariable UUID id) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(XLSX))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"chi-boi-duong.xlsx\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(papers.workbook(actor, new SessionId(id)));
    }

    private static KeepAllowances.Draft draft(Typed typed) {
        Map<AllowanceKind, @Nullable Long> rates = new EnumMap<>(AllowanceKind.class);
        for (AllowanceKind kind : AllowanceKind.values()) {
            rates.put(kind, dong(typed.text("rate-" + kind)));
        }
        Map<UUID, @Nullable Integer> days = new HashMap<>();
        typed.form().forEach((name, _) -> {
            String who = name.startsWith("days-") ? name.substring("days-".length()) : "";
            if (who.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
                days.put(UUID.fromString(who), count(typed.text(name)));
            }
        });
        List<Support> support = new ArrayList<>();
        for (int row = 0; row < AllowancesPage.MOST; row++) {
            String start = "support-" + row;
            String name = typed.text(start + "-name");
            String agency = typed.text(start + "-agency");
            if (!(name + agency + typed.text(start + "-days")).isBlank()) {
                support.add(new Support(row, name, agency, count(typed.text(start + "-days"))));
            }
        }
        return new KeepAllowances.Draft(typed.text("act"), rates, days, support, typed.wholeOr("lockVersion", 0));
    }

    /** Whole đồng as people write them: 150000, 150.000 or 150 000. */
    private static @Nullable Long dong(String text) {
        String digits = text.replaceAll("[. ]", "");
        return digits.matches("\\d{1,12}") ? Long.valueOf(digits) : null;
    }

    /** Half-days; nothing typed is none. */
    private static @Nullable Integer count(String text) {
        if (text.isBlank()) {
            return 0;
        }
        return text.strip().matches("\\d{1,3}") ? Integer.valueOf(text.strip()) : null;
    }
}
