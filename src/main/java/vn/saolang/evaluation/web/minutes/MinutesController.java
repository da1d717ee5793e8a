package vn.saolang.evaluation.web.minutes;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.minutes.FreezeMinutes;
import vn.saolang.evaluation.app.minutes.MinutesQueries;
import vn.saolang.evaluation.app.minutes.MinutesQueries.Part;
import vn.saolang.evaluation.app.minutes.SignMinutes;
import vn.saolang.evaluation.app.minutes.WriteRemark;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.files.Files;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;

/** After the meeting: the minutes, what the secretary adds, freezing and confirming them. */
@Controller
class MinutesController {

    private final MinutesQueries queries;
    private final FreezeMinutes freezing;
    private final SignMinutes signing;
    private final WriteRemark remarks;
    private final Files files;

    MinutesController(
            MinutesQueries queries, FreezeMinutes freezing, SignMinutes signing, WriteRemark remarks, Files files) {
        this.queries = queries;
        this.freezing = freezing;
        this.signing = signing;
        this.remarks = remarks;
        this.files = files;
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE
    })
    @GetMapping("/sessions/{id}/minutes")
    MinutesPage minutes(Actor actor, @PathVariable UUID id) {
        return new MinutesPage(
                queries.desk(actor, new SessionId(id)), new Typed(new LinkedMultiValueMap<>()), List.of());
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY})
    @PostMapping("/sessions/{id}/minutes")
    Object freeze(Actor actor, @PathVariable UUID id) {
        try {
            int number = freezing.freeze(actor, new SessionId(id));
            return Redirect.to(url(id)).saying("evaluation.minutes.frozen", Integer.toString(number));
        } catch (RefusedException refused) {
            return refused(actor, id, new LinkedMultiValueMap<>(), refused);
        }
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY})
    @PostMapping("/sessions/{id}/minutes/{number}/confirmation")
    Object sign(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String password) {
        try {
            boolean both = signing.sign(actor, new SessionId(id), number, password);
            return Redirect.to(url(id)).saying(both ? "evaluation.minutes.signed" : "evaluation.minutes.confirmed");
        } catch (RefusedException refused) {
            return refused(actor, id, new LinkedMultiValueMap<>(), refused);
        }
    }

    @Access(Role.COUNCIL_SECRETARY)
    @PostMapping("/sessions/{id}/minutes/remarks")
    Object remark(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        String key = typed.text("place");
        @Nullable UUID about = key.length() > 2 && !key.equals("meeting") ? uuid(key.substring(2)) : null;
        WriteRemark.Place place =
                new WriteRemark.Place(key.startsWith("p-") ? about : null, key.startsWith("s-") ? about : null);
        try {
            remarks.write(actor, new SessionId(id), place, typed.text("text-" + key));
            return Redirect.to(url(id) + "#remarks").saying("evaluation.minutes.remark.saved");
        } catch (RefusedException refused) {
            return refused(actor, id, form, refused);
        }
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound("place " + text);
        }
    }

    private Rendered refused(Actor actor, UUID id, MultiValueMap<String, String> form, RefusedException refused) {
        return Rendered.unprocessable(
                new MinutesPage(queries.desk(actor, new SessionId(id)), new Typed(form), refused.refusals()));
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE
    })
    @GetMapping("/sessions/{id}/minutes/{number}/{file}")
    ResponseEntity<Resource> file(
            Actor actor, @PathVariable UUID id, @PathVariable int number, @PathVariable String file) {
        Part part =
                switch (file) {
                    case "minutes.docx" -> Part.DOCX;
                    case "minutes.pdf" -> Part.PDF;
                    case "signed.pdf" -> Part.SIGNED;
                    default -> throw new NotFound("file " + file);
                };
        String name = "bien-ban-so-" + number + (part == Part.SIGNED ? "-da-xac-nhan" : "");
        return files.inline(queries.file(actor, new SessionId(id), number, part), name);
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE
    })
    @GetMapping("/sessions/{id}/minutes/{number}/papers/{position}")
    ResponseEntity<Resource> paper(
            Actor actor, @PathVariable UUID id, @PathVariable int number, @PathVariable int position) {
        return files.inline(
                queries.paper(actor, new SessionId(id), number, position),
                "bien-ban-so-" + number + "-ban-ky-" + position);
    }

    static String url(UUID session) {
        return "/sessions/" + session + "/minutes";
    }
}
