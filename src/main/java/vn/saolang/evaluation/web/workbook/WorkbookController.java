package vn.saolang.evaluation.web.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.workbook.ImportWorkbook;
import vn.saolang.evaluation.app.workbook.WorkbookForms;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;

/** A member's own score sheets as a workbook: taken away, brought back, looked at, saved. */
@Controller
class WorkbookController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final WorkbookForms forms;
    private final ImportWorkbook importing;

    WorkbookController(WorkbookForms forms, ImportWorkbook importing) {
        this.forms = forms;
        this.importing = importing;
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER})
    @GetMapping("/sessions/{id}/workbook")
    WorkbookPage page(Actor actor, @PathVariable UUID id) {
        return pageOf(actor, new SessionId(id), List.of());
    }

    private WorkbookPage pageOf(Actor actor, SessionId session, List<Refusal> refusals) {
        return new WorkbookPage(session, forms.fillable(actor, session), refusals);
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER})
    @GetMapping("/sessions/{id}/workbook.xlsx")
    Object workbook(Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID product) {
        SessionId session = new SessionId(id);
        try {
            return ResponseEntity.ok()
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"phieu-danh-gia.xlsx\"")
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .contentType(MediaType.parseMediaType(XLSX))
                    .body(forms.workbook(actor, session, product));
        } catch (RefusedException refused) {
            return Rendered.unprocessable(pageOf(actor, session, refused.refusals()));
        }
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER})
    @PostMapping("/sessions/{id}/workbook")
    Object upload(Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        SessionId session = new SessionId(id);
        try {
            String name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
            if (file == null || name.isEmpty()) {
                throw new RefusedException(Refusal.of("evaluation.WORKBOOK_MISSING", "file"));
            }
            try (InputStream content = file.getInputStream()) {
                return Redirect.to("/sessions/" + id + "/workbook/" + importing.upload(actor, session, content, name));
            }
        } catch (RefusedException refused) {
            return Rendered.unprocessable(pageOf(actor, session, refused.refusals()));
        }
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER})
    @GetMapping("/sessions/{id}/workbook/{upload}")
    WorkbookPreviewPage preview(Actor actor, @PathVariable UUID id, @PathVariable UUID upload) {
        return new WorkbookPreviewPage(importing.preview(actor, new SessionId(id), upload), Map.of(), List.of(), false);
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER})
    @PostMapping("/sessions/{id}/workbook/{upload}/saving")
    Object save(Actor actor, @PathVariable UUID id, @PathVariable UUID upload, @RequestParam Map<String, String> form) {
        SessionId session = new SessionId(id);
        Map<String, String> choices = named(form, "choice.");
        Map<String, Integer> seen = new HashMap<>();
        named(form, "seen.").forEach((field, version) -> {
            if (version.matches("\\d{1,9}")) {
                seen.put(field, Integer.valueOf(version));
            }
        });
        try {
            int saved = importing.save(actor, session, upload, seen, choices);
            return Redirect.to("/sessions/" + id + "/workbook/" + upload)
                    .saying("evaluation.workbook.saved", Integer.toString(saved));
        } catch (Stale late) {
            return Rendered.of(again(actor, session, upload, choices, List.of(), true), HttpStatus.CONFLICT);
        } catch (RefusedException refused) {
            return Rendered.unprocessable(again(actor, session, upload, choices, refused.refusals(), false));
        }
    }

    private WorkbookPreviewPage again(
            Actor actor,
            SessionId session,
            UUID upload,
            Map<String, String> choices,
            List<Refusal> refusals,
            boolean late) {
        return new WorkbookPreviewPage(importing.preview(actor, session, upload), choices, refusals, late);
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER})
    @PostMapping("/sessions/{id}/workbook/{upload}/discarding")
    Redirect discard(Actor actor, @PathVariable UUID id, @PathVariable UUID upload) {
        importing.discard(actor, new SessionId(id), upload);
        return Redirect.to("/sessions/" + id + "/workbook").saying("evaluation.workbook.discarded");
    }

    private static Map<String, String> named(Map<String, String> form, String prefix) {
        Map<String, String> fields = new HashMap<>();
        form.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                fields.put(name.substring(prefix.length()), value);
            }
        });
        return fields;
    }
}
