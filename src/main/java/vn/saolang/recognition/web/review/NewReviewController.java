package vn.saolang.recognition.web.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.recognition.app.review.RequestReview;
import vn.saolang.recognition.app.review.ReviewQueries;
import vn.saolang.recognition.web.withdrawal.Uploads;
import vn.saolang.territory.Territory;
import vn.saolang.territory.Unit;
import vn.saolang.territory.UnitLevel;
import vn.saolang.territory.UnitRef;

/** The ministry's office asks about a province's evaluations (26/2026 Điều 10.1b). */
@Controller
class NewReviewController {

    private final ReviewQueries reviews;
    private final RequestReview requesting;
    private final Territory territory;
    private final VietnamTime time;

    NewReviewController(ReviewQueries reviews, RequestReview requesting, Territory territory, VietnamTime time) {
        this.reviews = reviews;
        this.requesting = requesting;
        this.territory = territory;
        this.time = time;
    }

    @Access({Role.PROVINCE_OFFICE, Role.PROVINCE_CHAIR, Role.MINISTRY_OFFICE, Role.MINISTER})
    @GetMapping("/review-requests")
    ReviewsPage list(Actor actor) {
        Map<String, String> provinces = new LinkedHashMap<>();
        if (actor.has(Role.MINISTRY_OFFICE)) {
            territory
                    .provincesAt(time.today())
                    .forEach(unit -> provinces.put(unit.ref().key(), unit.name()));
        }
        return new ReviewsPage(reviews.readableBy(actor), provinces);
    }

    @Access(Role.MINISTRY_OFFICE)
    @GetMapping("/review-requests/new")
    NewReviewPage form(@RequestParam(defaultValue = "") String province, @RequestParam(defaultValue = "") String q) {
        return page(province, q, Map.of(), Set.of(), Set.of(), List.of());
    }

    private NewReviewPage page(
            String province,
            String q,
            Map<String, String> typed,
            Set<UUID> redo,
            Set<UUID> annul,
            List<Refusal> refusals) {
        Unit unit = province(province);
        return new NewReviewPage(
                province, unit.name(), q, reviews.certificatesOf(province, q), typed, redo, annul, refusals);
    }

    private Unit province(String key) {
        try {
            return territory
                    .find(UnitRef.parse(key))
                    .filter(unit -> unit.level() == UnitLevel.PROVINCE)
                    .orElseThrow(() -> new NotFound("province"));
        } catch (IllegalArgumentException _) {
            throw new NotFound("province");
        }
    }

    @Access(Role.MINISTRY_OFFICE)
    @PostMapping("/review-requests")
    Object request(
            Actor actor,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        Map<String, String> typed = form.toSingleValueMap();
        String province = typed.getOrDefault("province", "");
        province(province);
        Set<UUID> redo = ids(form, "redo");
        Set<UUID> annul = ids(form, "annul");
        RequestReview.Typed request = new RequestReview.Typed(
                typed.getOrDefault("number", ""),
                typed.getOrDefault("day", ""),
                typed.getOrDefault("reason", ""),
                redo,
                annul);
        try {
            UUID id = Uploads.with(file, upload -> requesting.request(actor, province, request, upload));
            return Redirect.to("/review-requests/" + id).saying("recognition.done.review.requested");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(
                    page(province, typed.getOrDefault("q", ""), typed, redo, annul, refused.refusals()));
        }
    }

    /** Ids ticked in a form; what is none names nothing. */
    static Set<UUID> ids(MultiValueMap<String, String> form, String field) {
        return form.getOrDefault(field, List.of()).stream()
                .map(NewReviewController::id)
                .collect(Collectors.toSet());
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw new NotFound("recognition");
        }
    }
}
