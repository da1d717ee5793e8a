package vn.saolang.recognition.web.withdrawal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.recognition.app.withdrawal.OpenWithdrawal;
import vn.saolang.recognition.app.withdrawal.WithdrawalQueries;

/** Opening a case: which certificate, on which ground and paper. */
@Controller
class OpeningController {

    private final WithdrawalQueries cases;
    private final OpenWithdrawal opening;

    OpeningController(WithdrawalQueries cases, OpenWithdrawal opening) {
        this.cases = cases;
        this.opening = opening;
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/withdrawal-cases/new")
    ChooseCertificatePage choose(Actor actor, @RequestParam(defaultValue = "") String q) {
        return new ChooseCertificatePage(cases.certificates(actor, q), q);
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/withdrawal-cases/new/{id}")
    OpenCasePage form(Actor actor, @PathVariable UUID id) {
        return page(actor, id, Map.of(), List.of());
    }

    private OpenCasePage page(Actor actor, UUID id, Map<String, String> typed, List<Refusal> refusals) {
        return new OpenCasePage(cases.certificate(actor, id), commune(actor), typed, refusals);
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/withdrawal-cases/new/{id}")
    Object open(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        OpenWithdrawal.Typed typed = new OpenWithdrawal.Typed(
                form.getOrDefault("ground", ""),
                form.getOrDefault("number", ""),
                form.getOrDefault("day", ""),
                form.getOrDefault("authority", ""),
                form.getOrDefault("text", ""));
        try {
            UUID opened = Uploads.with(
                    file,
                    upload -> commune(actor)
                            ? opening.onStop(actor, id, typed, upload)
                            : opening.onConclusion(actor, id, typed, upload));
            return Redirect.to("/withdrawal-cases/" + opened).saying("recognition.done.withdrawal.opened");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, id, form, refused.refusals()));
        }
    }

    static boolean commune(Actor actor) {
        return !actor.has(Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE);
    }
}
