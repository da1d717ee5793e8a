package vn.saolang.training.web.attend;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.papers.QrCode;
import vn.saolang.training.ClassId;
import vn.saolang.training.ParticipantId;
import vn.saolang.training.app.attend.ClassCodesKept;
import vn.saolang.training.app.attend.NoteByHand;
import vn.saolang.training.app.course.ClassQueries;
import vn.saolang.training.web.Typed;

/** The office's side of attendance: the screen of the hall and the list on paper. */
@Controller
class AttendController {

    private final ClassQueries classes;
    private final ClassCodesKept codes;
    private final NoteByHand noting;
    private final VietnamTime time;

    AttendController(ClassQueries classes, ClassCodesKept codes, NoteByHand noting, VietnamTime time) {
        this.classes = classes;
        this.codes = codes;
        this.noting = noting;
        this.time = time;
    }

    @Access({Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE})
    @GetMapping("/training/classes/{id}/hall")
    HallPage hall(Actor actor, @PathVariable String id) {
        return new HallPage(new HallPart(codes.screen(actor, ClassId.parse(id))));
    }

    /** What goes on now; 204 while the screen has shown it. */
    @Access({Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE})
    @GetMapping("/training/classes/{id}/hall/live")
    @Nullable
    Object live(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String seen,
            HttpServletResponse response) {
        HallPart part = new HallPart(codes.screen(actor, ClassId.parse(id)));
        if (part.seen().equals(seen)) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return null;
        }
        return part;
    }

    @Access({Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE})
    @GetMapping("/training/classes/{id}/hall/code.svg")
    ResponseEntity<String> code(Actor actor, @PathVariable String id) {
        QrCode code = QrCode.of(codes.hallUrl(actor, ClassId.parse(id)));
        String svg =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %1$d\"><rect width=\"%1$d\" height=\"%1$d\" fill=\"#fff\"/><path d=\"%2$s\"/></svg>"
                        .formatted(code.size(), code.svgPath());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("image/svg+xml"))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .body(svg);
    }

    @Access({Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE})
    @GetMapping("/training/classes/{id}/attendance")
    AttendancePage attendance(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> form) {
        return page(actor, ClassId.parse(id), new Typed(form), List.of());
    }

    @Access({Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE})
    @PostMapping("/training/classes/{id}/attendance")
    Object note(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> form) {
        ClassId course = ClassId.parse(id);
        Typed typed = new Typed(form);
        Set<ParticipantId> present =
                typed.all("present").stream().map(ParticipantId::parse).collect(Collectors.toSet());
        try {
            noting.note(actor, course, typed.day("day"), present);
            return Redirect.to("/training/classes/" + id + "/attendance?day=" + typed.day("day"))
                    .saying("training.done.noted");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, course, typed, refused.refusals()));
        }
    }

    @Access({Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE})
    @PostMapping("/training/classes/{id}/attendance/list")
    Object list(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> form) {
        ClassId course = ClassId.parse(id);
        Typed typed = new Typed(form);
        try {
            int noted = noting.list(actor, course, typed.day("day"), typed.audience("audience"), typed.get("people"));
            return Redirect.to("/training/classes/" + id + "/attendance?day=" + typed.day("day"))
                    .saying("training.done.listed", Integer.toString(noted));
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, course, typed, refused.refusals()));
        }
    }

    private AttendancePage page(Actor actor, ClassId id, Typed typed, List<Refusal> refusals) {
        ClassQueries.View view = classes.view(actor, id);
        if (!view.runs()) {
            throw new Forbidden("runs class " + id);
        }
        LocalDate asked = typed.day("day");
        LocalDate today = time.today();
        LocalDate last = view.course().lastDay().isBefore(today) ? view.course().lastDay() : today;
        LocalDate day = asked != null && view.course().days().contains(asked) ? asked : last;
        return new AttendancePage(view, day, today, typed, refusals);
    }
}
