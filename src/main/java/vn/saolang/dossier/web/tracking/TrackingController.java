package vn.saolang.dossier.web.tracking;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.dossier.app.tracking.TrackDossier;
import vn.saolang.dossier.app.tracking.TrackDossier.Tracked;
import vn.saolang.dossier.model.tracking.PhoneRules;
import vn.saolang.dossier.model.tracking.TrackingCode;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Rendered;

/** Where is my dossier: asked without an account. Typed values go in the body, so that no log keeps them. */
@Controller
class TrackingController {

    private final TrackDossier tracking;
    private final Attempts attempts;

    TrackingController(TrackDossier tracking, Attempts attempts) {
        this.tracking = tracking;
        this.attempts = attempts;
    }

    @Access(anyone = true)
    @GetMapping("/tracking")
    TrackingPage blank() {
        return new TrackingPage("", "", null, List.of());
    }

    /** A read, not an act: the answer is the page itself. Unknown code and wrong number are answered alike. */
    @Access(anyone = true)
    @PostMapping("/tracking")
    Object track(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String phone) {
        List<Refusal> defects = defects(code, phone);
        if (!defects.isEmpty()) {
            return Rendered.unprocessable(new TrackingPage(code, phone, null, defects));
        }
        if (!attempts.allowed(request.getRemoteAddr(), TrackingCode.asTracking(code))) {
            return Rendered.of(
                    new TrackingPage(code, phone, null, List.of(Refusal.whole("dossier.TOO_MANY_ATTEMPTS"))),
                    HttpStatus.TOO_MANY_REQUESTS);
        }
        Optional<Tracked> found = tracking.find(code, phone);
        return found.<Object>map(one -> new TrackingPage(code, "", one, List.of()))
                .orElseGet(() -> Rendered.unprocessable(
                        new TrackingPage(code, phone, null, List.of(Refusal.of("dossier.NOT_TRACKED", "code")))));
    }

    private static List<Refusal> defects(String code, String phone) {
        List<Refusal> defects = new ArrayList<>();
        if (code.isBlank()) {
            defects.add(Refusal.of("dossier.TRACKING_CODE_MISSING", "code"));
        }
        if (PhoneRules.digits(phone).length() < PhoneRules.FEWEST) {
            defects.add(Refusal.of("dossier.PHONE_SHORT", "phone", Integer.toString(PhoneRules.FEWEST)));
        }
        return defects;
    }
}
