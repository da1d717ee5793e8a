package vn.saolang.evaluation.web.attend;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.attend.ComeByCode;
import vn.saolang.evaluation.app.attend.HallCodeQueries;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.papers.QrCode;

/** The door of the hall: the code on its screen, and what happens when somebody scans it or a card. */
@Controller
class HallCodeController {

    private final HallCodeQueries codes;
    private final ComeByCode coming;

    HallCodeController(HallCodeQueries codes, ComeByCode coming) {
        this.codes = codes;
        this.coming = coming;
    }

    /** The code of these two minutes as a picture, never kept by a cache. */
    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/sessions/{id}/hall/code.svg")
    ResponseEntity<String> code(Actor actor, @PathVariable UUID id) {
        QrCode code = QrCode.of(codes.hallUrl(actor, new SessionId(id)));
        String svg =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %1$d\"><rect width=\"%1$d\" height=\"%1$d\" fill=\"#fff\"/><path d=\"%2$s\"/></svg>"
                        .formatted(code.size(), code.svgPath());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("image/svg+xml"))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .body(svg);
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER})
    @GetMapping("/sessions/{id}/hall/entry")
    Object enter(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String code) {
        try {
            return hall(id, code, coming.atHall(actor, new SessionId(id), code));
        } catch (RefusedException refused) {
            return refused(id, false, refused);
        }
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER})
    @PostMapping("/sessions/{id}/hall/entry")
    Object come(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String code) {
        try {
            coming.come(actor, new SessionId(id), code);
            return Redirect.to("/sessions/" + id).saying("evaluation.attend.done");
        } catch (RefusedException refused) {
            return refused(id, false, refused);
        }
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY})
    @GetMapping("/sessions/{id}/cards/{seat}")
    Object card(
            Actor actor, @PathVariable UUID id, @PathVariable UUID seat, @RequestParam(defaultValue = "") String code) {
        try {
            var arrival = coming.atTable(actor, new SessionId(id), seat, code);
            String action = "/sessions/" + id + "/cards/" + seat;
            return new ArrivalPage(arrival, id.toString(), action, code, true, List.of());
        } catch (RefusedException refused) {
            return refused(id, true, refused);
        }
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY})
    @PostMapping("/sessions/{id}/cards/{seat}")
    Object admit(
            Actor actor, @PathVariable UUID id, @PathVariable UUID seat, @RequestParam(defaultValue = "") String code) {
        try {
            String name = coming.admit(actor, new SessionId(id), seat, code).name();
            return Redirect.to("/sessions/" + id).saying("evaluation.attend.card.done", name);
        } catch (RefusedException refused) {
            return refused(id, true, refused);
        }
    }

    private static ArrivalPage hall(UUID id, String code, ComeByCode.Arrival arrival) {
        return new ArrivalPage(arrival, id.toString(), "/sessions/" + id + "/hall/entry", code, false, List.of());
    }

    private static Rendered refused(UUID id, boolean card, RefusedException refused) {
        return Rendered.unprocessable(new ArrivalPage(null, id.toString(), "", "", card, refused.refusals()));
    }
}
