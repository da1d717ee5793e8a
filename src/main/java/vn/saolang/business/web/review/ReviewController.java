package vn.saolang.business.web.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.business.PlanId;
import vn.saolang.business.PlanPart;
import vn.saolang.business.app.plan.PlanQueries;
import vn.saolang.business.app.plan.PlanQueries.Met;
import vn.saolang.business.app.review.DecidePlan;
import vn.saolang.business.app.review.ReadReview;
import vn.saolang.business.model.review.Answer;
import vn.saolang.business.model.review.Question;
import vn.saolang.business.model.review.Rating;
import vn.saolang.business.model.review.ReturnItem;
import vn.saolang.business.model.review.ReviewRules;
import vn.saolang.business.web.plan.TypedDay;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;

/** The office's assessment of a plan and its decision. */
@Controller
class ReviewController {

    private final PlanQueries queries;
    private final DecidePlan deciding;
    private final ReadReview reading;

    ReviewController(PlanQueries queries, DecidePlan deciding, ReadReview reading) {
        this.queries = queries;
        this.deciding = deciding;
        this.reading = reading;
    }

    @Access({
        Role.PRODUCER,
        Role.CONSULTANT,
        Role.COMMUNE_OFFICER,
        Role.COMMUNE_CHAIR,
        Role.PROVINCE_OFFICE,
        Role.MINISTRY_OFFICE
    })
    @GetMapping("/plans/{id}/review")
    ReviewPage show(Actor actor, @PathVariable String id) {
        return page(actor, id, "", Map.of(), List.of());
    }

    @Access(Role.PROVINCE_OFFICE)
    @PostMapping("/plans/{id}/assessment")
    Object assess(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        List<Answer> answers = Arrays.stream(Question.values())
                .map(question -> new Answer(
                        question, rating(text(typed, "rating-" + question)), text(typed, "note-" + question)))
                .toList();
        return act(
                actor,
                id,
                "answers",
                typed,
                "/review",
                "business.assessed",
                () -> deciding.assess(actor, PlanId.parse(id), answers));
    }

    @Access(Role.PROVINCE_OFFICE)
    @PostMapping("/plans/{id}/approval")
    Object approve(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        return act(
                actor,
                id,
                "approval",
                typed,
                "",
                "business.approved",
                () -> deciding.approve(
                        actor,
                        PlanId.parse(id),
                        text(typed, "number"),
                        TypedDay.of(text(typed, "day")),
                        text(typed, "reason")));
    }

    @Access(Role.PROVINCE_OFFICE)
    @PostMapping("/plans/{id}/return")
    Object giveBack(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        List<ReturnItem> items = new ArrayList<>();
        for (PlanPart part : PlanPart.values()) {
            add(items, part.path(), text(typed, "item-" + part.path()));
        }
        add(items, ReviewRules.MILESTONES, text(typed, "item-" + ReviewRules.MILESTONES));
        return act(
                actor,
                id,
                "return",
                typed,
                "",
                "business.returned",
                () -> deciding.giveBack(actor, PlanId.parse(id), items));
    }

    @Access(Role.PROVINCE_OFFICE)
    @PostMapping("/plans/{id}/refusal")
    Object refuse(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        return act(
                actor,
                id,
                "refusal",
                typed,
                "",
                "business.refused",
                () -> deciding.refuse(actor, PlanId.parse(id), text(typed, "reason")));
    }

    private Object act(
            Actor actor,
            String id,
            String form,
            MultiValueMap<String, String> typed,
            String then,
            String saying,
            Runnable verb) {
        try {
            verb.run();
            return Redirect.to("/plans/" + id + then).saying(saying);
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, id, form, typed.toSingleValueMap(), refused.refusals()));
        }
    }

    private ReviewPage page(Actor actor, String id, String form, Map<String, String> typed, List<Refusal> refusals) {
        PlanId plan = PlanId.parse(id);
        Met met = queries.meet(actor, plan);
        boolean shown = !met.writes() || met.plan().summary().state() != vn.saolang.business.PlanState.SUBMITTED;
        return new ReviewPage(
                met,
                shown ? reading.answers(actor, plan) : Map.of(),
                queries.asked(plan),
                shown,
                form,
                typed,
                refusals);
    }

    private static void add(List<ReturnItem> items, String part, String request) {
        if (!request.isBlank()) {
            items.add(new ReturnItem(part, request.strip()));
        }
    }

    private static @Nullable Rating rating(String text) {
        return Arrays.stream(Rating.values())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    private static String text(MultiValueMap<String, String> typed, String field) {
        return Objects.requireNonNullElse(typed.getFirst(field), "");
    }
}
