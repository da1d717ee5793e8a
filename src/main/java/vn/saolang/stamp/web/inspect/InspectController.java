package vn.saolang.stamp.web.inspect;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.stamp.app.inspect.InspectStamp;
import vn.saolang.stamp.app.matter.OpenMatter;

/** What an inspector's scan opens. */
@Controller
class InspectController {

    private final InspectStamp inspecting;
    private final OpenMatter opening;

    InspectController(InspectStamp inspecting, OpenMatter opening) {
        this.inspecting = inspecting;
        this.opening = opening;
    }

    /** A field to type or scan a number into. */
    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/inspect/stamps")
    Object ask(@RequestParam(defaultValue = "") String code) {
        String plain = code.substring(code.lastIndexOf('/') + 1).replaceAll("[^0-9A-Za-z]", "");
        return plain.isEmpty() ? new InspectAskPage() : Redirect.to("/inspect/stamps/" + plain);
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/inspect/stamps/{code}")
    InspectPage show(Actor actor, @PathVariable String code, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        return new InspectPage(inspecting.inspect(actor, code), code);
    }

    /** The inspector opens a case about the goods in hand, or comes to the open one. */
    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/inspect/stamps/{code}/case")
    Redirect open(Actor actor, @PathVariable String code) {
        OpenMatter.OnSight opened = opening.onSight(actor, code);
        return opened.own()
                ? Redirect.to("/stamps/cases/" + opened.id()).saying("stamp.done.matter.OPENED")
                : Redirect.to("/inspect/stamps/" + code.replaceAll("[^0-9A-Za-z]", ""))
                        .saying("stamp.done.matter.ELSEWHERE");
    }
}
