package vn.saolang.evaluation.web.reasons;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.paper.ReasonsPapers;
import vn.saolang.evaluation.app.reasons.ReasonsQueries;
import vn.saolang.evaluation.app.reasons.WriteReasons;
import vn.saolang.evaluation.model.reasons.Letter.Remark;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.papers.web.PaperAnswer;

/** The secretary, or the office, prepares the letter that tells the producer why. */
@Controller
class ReasonsController {

    private final ReasonsQueries queries;
    private final WriteReasons writing;
    private final ReasonsPapers papers;

    ReasonsController(ReasonsQueries queries, WriteReasons writing, ReasonsPapers papers) {
        this.queries = queries;
        this.writing = writing;
        this.papers = papers;
    }

    @Access({Role.COUNCIL_SECRETARY, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/sessions/{id}/products/{product}/reasons")
    ReasonsPage reasons(Actor actor, @PathVariable UUID id, @PathVariable UUID product) {
        return new ReasonsPage(queries.desk(actor, new SessionId(id), product), null, List.of());
    }

    @Access({Role.COUNCIL_SECRETARY, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/sessions/{id}/products/{product}/reasons")
    Redirect draft(Actor actor, @PathVariable UUID id, @PathVariable UUID product) {
        writing.draft(actor, new SessionId(id), product);
        return Redirect.to(url(id, product)).saying("evaluation.reasons.drafted");
    }

    /** What is done with the edited comments. */
    private interface Act {
        void run(int version, Map<Integer, Remark> edited);
    }

    @Access({Role.COUNCIL_SECRETARY, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/sessions/{id}/products/{product}/reasons/comments")
    Object save(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID product,
            @RequestParam MultiValueMap<String, String> form) {
        return act(
                actor,
                id,
                product,
                form,
                "evaluation.reasons.saved",
                (version, edited) -> writing.save(actor, new SessionId(id), product, version, edited));
    }

    @Access({Role.COUNCIL_SECRETARY, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/sessions/{id}/products/{product}/reasons/release")
    Object release(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID product,
            @RequestParam MultiValueMap<String, String> form) {
        return act(
                actor,
                id,
                product,
                form,
                "evaluation.reasons.released",
                (version, edited) -> writing.release(actor, new SessionId(id), product, version, edited));
    }

    private Object act(Actor actor, UUID id, UUID product, MultiValueMap<String, String> form, String done, Act deed) {
        Typed typed = new Typed(form);
        try {
            deed.run(typed.wholeOr("version", 0), edited(typed));
            return Redirect.to(url(id, product)).saying(done);
        } catch (RefusedException refused) {
            return Rendered.unprocessable(
                    new ReasonsPage(queries.desk(actor, new SessionId(id), product), typed, refused.refusals()));
        }
    }

    private static Map<Integer, Remark> edited(Typed typed) {
        Map<Integer, Remark> all = new HashMap<>();
        typed.form().keySet().stream()
                .filter(name -> name.matches("text-\\d{1,4}"))
                .map(name -> Integer.parseInt(name.substring(5)))
                .forEach(position -> all.put(
                        position,
                        new Remark(position, "", typed.text("text-" + position), typed.ticked("keep-" + position))));
        return all;
    }

    @Access({Role.COUNCIL_SECRETARY, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/sessions/{id}/products/{product}/reasons.{format}")
    ResponseEntity<byte[]> paper(
            Actor actor, @PathVariable UUID id, @PathVariable UUID product, @PathVariable String format) {
        ReasonsQueries.Desk desk = queries.desk(actor, new SessionId(id), product);
        if (desk.letter() == null) {
            throw new NotFound("reasons of product " + product);
        }
        return PaperAnswer.of(papers.letter(desk.preview()), format);
    }

    private static String url(UUID session, UUID product) {
        return "/sessions/" + session + "/products/" + product + "/reasons";
    }
}
