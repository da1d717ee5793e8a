package vn.saolang.recognition.web.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.evaluation.Level;
import vn.saolang.files.Files;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.papers.web.PaperAnswer;
import vn.saolang.recognition.app.Office;
import vn.saolang.recognition.app.review.AnswerReview;
import vn.saolang.recognition.app.review.RequestReview;
import vn.saolang.recognition.app.review.ReviewPaperwork;
import vn.saolang.recognition.app.review.ReviewQueries;
import vn.saolang.recognition.model.review.Review;
import vn.saolang.recognition.model.withdrawal.Attachment;

/** A request of the ministry: the province answers, its chair decides, the ministry closes. */
@Controller
class ReviewController {

    private final ReviewQueries reviews;
    private final RequestReview requesting;
    private final AnswerReview answering;
    private final ReviewPaperwork papers;
    private final Files files;

    ReviewController(
            ReviewQueries reviews,
            RequestReview requesting,
            AnswerReview answering,
            ReviewPaperwork papers,
            Files files) {
        this.reviews = reviews;
        this.requesting = requesting;
        this.answering = answering;
        this.papers = papers;
        this.files = files;
    }

    @Access({Role.PROVINCE_OFFICE, Role.PROVINCE_CHAIR, Role.MINISTRY_OFFICE, Role.MINISTER})
    @GetMapping("/review-requests/{id}")
    ReviewPage show(Actor actor, @PathVariable UUID id) {
        return page(actor, id, null, List.of());
    }

    private ReviewPage page(
            Actor actor, UUID id, @Nullable MultiValueMap<String, String> form, List<Refusal> refusals) {
        Review one = reviews.get(actor, id);
        return new ReviewPage(
                one,
                ReviewQueries.isProvince(actor, one),
                Office.isSigner(actor, one.province()),
                Level.isOffice(actor, Level.COUNTRY),
                form == null ? Map.of() : form.toSingleValueMap(),
                form == null ? asked(one, Review.Item::asksRedo) : NewReviewController.ids(form, "redo"),
                form == null ? asked(one, Review.Item::asksAnnul) : NewReviewController.ids(form, "annul"),
                refusals);
    }

    private static Set<UUID> asked(Review one, java.util.function.Predicate<Review.Item> what) {
        return one.items().stream().filter(what).map(Review.Item::recognition).collect(Collectors.toSet());
    }

    @Access(Role.PROVINCE_OFFICE)
    @PostMapping("/review-requests/{id}/answer")
    Object answer(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> form) {
        AnswerReview.Typed typed = new AnswerReview.Typed(
                text(form, "answer"),
                text(form, "answerNumber"),
                text(form, "answered"),
                NewReviewController.ids(form, "redo"),
                NewReviewController.ids(form, "annul"));
        return said(
                actor, id, form, "recognition.done.review.answered", () -> answering.answer(actor, id, version, typed));
    }

    @Access(Role.PROVINCE_CHAIR)
    @PostMapping("/review-requests/{id}/signature")
    Object sign(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> form) {
        return said(
                actor,
                id,
                form,
                "recognition.done.review.signed",
                () -> answering.sign(actor, id, version, text(form, "number"), text(form, "day")));
    }

    @Access(Role.PROVINCE_CHAIR)
    @PostMapping("/review-requests/{id}/return")
    Object giveBack(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> form) {
        return said(
                actor,
                id,
                form,
                "recognition.done.returned",
                () -> answering.giveBack(actor, id, version, text(form, "reason")));
    }

    @Access(Role.MINISTRY_OFFICE)
    @PostMapping("/review-requests/{id}/closing")
    Object close(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> form) {
        return said(
                actor,
                id,
                form,
                "recognition.done.review.closed",
                () -> requesting.close(actor, id, version, text(form, "closing")));
    }

    @Access({Role.PROVINCE_OFFICE, Role.PROVINCE_CHAIR, Role.MINISTRY_OFFICE, Role.MINISTER})
    @GetMapping("/review-requests/{id}/papers/{paper}.{format}")
    ResponseEntity<byte[]> paper(
            Actor actor, @PathVariable UUID id, @PathVariable String paper, @PathVariable String format) {
        return PaperAnswer.of(papers.paper(reviews.get(actor, id), paper), format);
    }

    @Access({Role.PROVINCE_OFFICE, Role.PROVINCE_CHAIR, Role.MINISTRY_OFFICE, Role.MINISTER})
    @GetMapping("/review-requests/{id}/file")
    ResponseEntity<Resource> file(Actor actor, @PathVariable UUID id) {
        Attachment file = reviews.get(actor, id).file();
        if (file == null) {
            throw new NotFound("file");
        }
        return files.inline(file.file(), file.name());
    }

    private Object said(Actor actor, UUID id, MultiValueMap<String, String> form, String done, Runnable act) {
        try {
            act.run();
            return Redirect.to("/review-requests/" + id).saying(done);
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, id, form, refused.refusals()));
        }
    }

    private static String text(MultiValueMap<String, String> form, String field) {
        String typed = form.getFirst(field);
        return typed == null ? "" : typed;
    }
}
