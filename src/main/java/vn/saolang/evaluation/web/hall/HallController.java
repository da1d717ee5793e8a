package vn.saolang.evaluation.web.hall;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.hall.EndMeeting;
import vn.saolang.evaluation.app.hall.HallQueries;
import vn.saolang.evaluation.app.hall.OrderProducts;
import vn.saolang.evaluation.app.hall.StartMeeting;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.evaluation.web.session.SessionPages;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;

/** The course of a meeting: its beginning and end, the order of discussion, and the screens that follow it. */
@Controller
class HallController {

    private final HallQueries queries;
    private final StartMeeting starting;
    private final EndMeeting ending;
    private final OrderProducts ordering;
    private final SessionPages pages;

    HallController(
            HallQueries queries, StartMeeting starting, EndMeeting ending, OrderProducts ordering, SessionPages pages) {
        this.queries = queries;
        this.starting = starting;
        this.ending = ending;
        this.ordering = ordering;
        this.pages = pages;
    }

    /** What goes on now; 204 while the reader has seen it all. */
    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE
    })
    @GetMapping("/sessions/{id}/live")
    @Nullable
    Object live(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String seen,
            HttpServletResponse response) {
        SessionId session = new SessionId(id);
        if (queries.pulse(actor, session).equals(seen)) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return null;
        }
        return new LivePart(queries.live(actor, session));
    }

    /** The screen of the hall. */
    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/sessions/{id}/hall")
    HallPage hall(Actor actor, @PathVariable UUID id) {
        return new HallPage(new HallPart(queries.screen(actor, new SessionId(id))));
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/sessions/{id}/hall/live")
    @Nullable
    Object hallLive(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String seen,
            HttpServletResponse response) {
        SessionId session = new SessionId(id);
        if (queries.pulse(actor, session).equals(seen)) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return null;
        }
        return new HallPart(queries.screen(actor, session));
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY})
    @PostMapping("/sessions/{id}/start")
    Object start(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
        return act(actor, id, null, form, "evaluation.start.done", "", (session, _) -> starting.start(actor, session));
    }

    @Access(Role.COUNCIL_CHAIR)
    @PostMapping("/sessions/{id}/end")
    Object end(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
        return act(
                actor,
                id,
                null,
                form,
                "evaluation.end.done",
                "",
                (session, typed) -> ending.end(actor, session, typed.text("conclusion")));
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY})
    @PostMapping("/sessions/{id}/products/{product}/place")
    Object place(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID product,
            @RequestParam MultiValueMap<String, String> form) {
        return act(actor, id, product, form, "evaluation.order.done", "#order", (session, typed) -> {
            Integer to = typed.whole("to");
            ordering.move(actor, session, product, typed.wholeOr("seen", 0), to == null ? typed.whole("place") : to);
        });
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY})
    @PostMapping("/sessions/{id}/products/{product}/discussion")
    Object discuss(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID product,
            @RequestParam MultiValueMap<String, String> form) {
        return act(
                actor,
                id,
                product,
                form,
                "evaluation.discuss.done",
                "#live",
                (session, _) -> ordering.discuss(actor, session, product));
    }

    /** One act at the table. */
    private interface Act {
        void run(SessionId session, Typed typed);
    }

    private Object act(
            Actor actor,
            UUID id,
            @Nullable UUID product,
            MultiValueMap<String, String> form,
            String done,
            String anchor,
            Act deed) {
        SessionId session = new SessionId(id);
        Typed typed = new Typed(form);
        try {
            deed.run(session, typed);
            return Redirect.to("/sessions/" + id + anchor).saying(done);
        } catch (RefusedException refused) {
            return Rendered.unprocessable(pages.session(actor, session, product, typed, refused.refusals()));
        }
    }
}
