package vn.saolang.evaluation.web.prepare;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.prepare.AgendaQueries;
import vn.saolang.evaluation.app.prepare.MeetingPapers;
import vn.saolang.evaluation.app.prepare.PlanAgenda;
import vn.saolang.evaluation.app.prepare.PlanAgenda.DraftPause;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.papers.web.PaperAnswer;

/** The agenda: planned by those who prepare the meeting, read by everybody in it. */
@Controller
class AgendaController {

    /** Stands for minutes that were typed and are no number: no product takes so long, so the rule refuses it. */
    private static final int UNREADABLE = -1;

    private final AgendaQueries queries;
    private final PlanAgenda planning;
    private final MeetingPapers papers;

    AgendaController(AgendaQueries queries, PlanAgenda planning, MeetingPapers papers) {
        this.queries = queries;
        this.planning = planning;
        this.papers = papers;
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE
    })
    @GetMapping("/sessions/{id}/agenda")
    AgendaPage agenda(Actor actor, @PathVariable UUID id) {
        return new AgendaPage(queries.day(actor, new SessionId(id)), new Typed(new LinkedMultiValueMap<>()), List.of());
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/sessions/{id}/agenda")
    Object plan(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        SessionId session = new SessionId(id);
        try {
            planning.plan(actor, session, draft(typed));
            return Redirect.to("/sessions/" + id + "/agenda").saying("evaluation.agenda.done");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(new AgendaPage(queries.day(actor, session), typed, refused.refusals()));
        }
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE
    })
    @GetMapping("/sessions/{id}/agenda.{format}")
    ResponseEntity<byte[]> paper(Actor actor, @PathVariable UUID id, @PathVariable String format) {
        return PaperAnswer.of(papers.agenda(actor, new SessionId(id)), format);
    }

    private static PlanAgenda.Draft draft(Typed typed) {
        List<DraftPause> pauses = new ArrayList<>();
        for (int row = 0; row < AgendaPage.PAUSES; row++) {
            String at = "pause-" + row + "-at";
            String minutes = "pause-" + row + "-minutes";
            String label = typed.text("pause-" + row + "-label");
            if (!(typed.text(at) + typed.text(minutes) + label).isBlank()) {
                pauses.add(new DraftPause(row, hour(typed.text(at)), typed.whole(minutes), label));
            }
        }
        return new PlanAgenda.Draft(
                hour(typed.text("startsAt")),
                typed.whole("opening"),
                typed.whole("minutes"),
                typed.whole("closing"),
                pauses,
                own(typed),
                typed.wholeOr("lockVersion", 0));
    }

    private static Map<UUID, @Nullable Integer> own(Typed typed) {
        Map<UUID, @Nullable Integer> own = new HashMap<>();
        typed.form().forEach((name, _) -> {
            UUID product = name.startsWith("minutes-") ? uuid(name.substring("minutes-".length())) : null;
            if (product != null && !typed.text(name).isBlank()) {
                own.put(product, typed.wholeOr(name, UNREADABLE));
            }
        });
        return own;
    }

    private static @Nullable UUID uuid(String text) {
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}") ? UUID.fromString(text) : null;
    }

    private static @Nullable LocalTime hour(String text) {
        try {
            return LocalTime.parse(text).withSecond(0).withNano(0);
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
