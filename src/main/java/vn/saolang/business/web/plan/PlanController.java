package vn.saolang.business.web.plan;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.business.PlanId;
import vn.saolang.business.app.plan.MovePlan;
import vn.saolang.business.app.plan.OpenPlan;
import vn.saolang.business.app.plan.PlanLists;
import vn.saolang.business.app.plan.PlanQueries;
import vn.saolang.business.model.plan.PlanFilter;
import vn.saolang.idea.IdeaId;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.NavItem;
import vn.saolang.kernel.ui.NavSource;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;

/** Business plans: lists, the plan itself, its producer's steps. */
@Controller
class PlanController implements NavSource {

    private static final int ORDER = 115;
    private static final int LONGEST_SEARCH = 100;

    private final PlanQueries queries;
    private final PlanLists lists;
    private final OpenPlan opening;
    private final MovePlan moves;
    private final PlanPages pages;
    private final PlanCsv csv;

    PlanController(
            PlanQueries queries, PlanLists lists, OpenPlan opening, MovePlan moves, PlanPages pages, PlanCsv csv) {
        this.queries = queries;
        this.lists = lists;
        this.opening = opening;
        this.moves = moves;
        this.pages = pages;
        this.csv = csv;
    }

    @Access({
        Role.PRODUCER,
        Role.CONSULTANT,
        Role.COMMUNE_OFFICER,
        Role.COMMUNE_CHAIR,
        Role.PROVINCE_OFFICE,
        Role.MINISTRY_OFFICE
    })
    @GetMapping("/plans")
    PlansPage list(
            Actor actor,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page) {
        boolean writes = actor.has(Role.PRODUCER, Role.CONSULTANT);
        boolean office = holdsOffice(actor);
        PlanFilter filter = PlanFilter.of(show);
        String asked = q.substring(0, Math.min(q.length(), LONGEST_SEARCH));
        return new PlansPage(
                writes ? queries.waitingIdeas(actor) : List.of(),
                writes ? queries.own(actor) : List.of(),
                writes,
                office ? lists.page(actor, filter, asked, page) : null,
                filter,
                asked);
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/plans/list.csv")
    ResponseEntity<byte[]> export(
            Actor actor, @RequestParam(defaultValue = "") String show, @RequestParam(defaultValue = "") String q) {
        String asked = q.substring(0, Math.min(q.length(), LONGEST_SEARCH));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("plans.csv", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(csv.of(lists.all(actor, PlanFilter.of(show), asked)));
    }

    @Access({Role.PRODUCER, Role.CONSULTANT})
    @PostMapping("/plans")
    Redirect open(Actor actor, @RequestParam(defaultValue = "") String idea) {
        PlanId id = opening.open(actor, IdeaId.parse(idea));
        return Redirect.to("/plans/" + id).saying("business.opened");
    }

    @Access({
        Role.PRODUCER,
        Role.CONSULTANT,
        Role.COMMUNE_OFFICER,
        Role.COMMUNE_CHAIR,
        Role.PROVINCE_OFFICE,
        Role.MINISTRY_OFFICE
    })
    @GetMapping("/plans/{id}")
    PlanPage show(Actor actor, @PathVariable String id) {
        return pages.plan(queries.meet(actor, PlanId.parse(id)), List.of());
    }

    @Access(Role.PRODUCER)
    @PostMapping("/plans/{id}/submission")
    Object submit(Actor actor, @PathVariable String id) {
        return act(actor, id, "business.submitted", () -> moves.submit(actor, PlanId.parse(id)));
    }

    @Access(Role.PRODUCER)
    @PostMapping("/plans/{id}/taking-back")
    Object takeBack(Actor actor, @PathVariable String id) {
        return act(actor, id, "business.taken-back", () -> moves.takeBack(actor, PlanId.parse(id)));
    }

    @Access(Role.PRODUCER)
    @PostMapping("/plans/{id}/abandonment")
    Object abandon(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String reason) {
        return act(actor, id, "business.abandoned", () -> moves.abandon(actor, PlanId.parse(id), reason));
    }

    @Access(Role.PROVINCE_OFFICE)
    @PostMapping("/plans/{id}/completion")
    Object complete(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String note) {
        return act(actor, id, "business.completed", () -> moves.complete(actor, PlanId.parse(id), note));
    }

    private Object act(Actor actor, String id, String saying, Runnable step) {
        try {
            step.run();
            return Redirect.to("/plans/" + id).saying(saying);
        } catch (RefusedException refused) {
            return Rendered.unprocessable(pages.plan(queries.meet(actor, PlanId.parse(id)), refused.refusals()));
        }
    }

    private static boolean holdsOffice(Actor actor) {
        return actor.has(Role.MINISTRY_OFFICE, Role.PROVINCE_OFFICE, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR);
    }

    @Override
    public List<NavItem> doorsFor(Actor actor) {
        int waiting = actor.has(Role.PROVINCE_OFFICE) ? lists.count(actor, PlanFilter.WAITING) : 0;
        return actor.has(Role.PRODUCER, Role.CONSULTANT) || holdsOffice(actor)
                ? List.of(new NavItem(ORDER, "business.plans.title", "/plans", waiting))
                : List.of();
    }
}
