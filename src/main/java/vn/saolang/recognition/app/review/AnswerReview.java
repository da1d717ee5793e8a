package vn.saolang.recognition.app.review;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.recognition.ReviewStep;
import vn.saolang.recognition.app.Office;
import vn.saolang.recognition.app.withdrawal.EndRecognition;
import vn.saolang.recognition.model.Defects;
import vn.saolang.recognition.model.NumberRules;
import vn.saolang.recognition.model.review.Review;
import vn.saolang.recognition.model.review.ReviewAction;
import vn.saolang.recognition.model.review.ReviewLifecycle;
import vn.saolang.recognition.store.review.ReviewStore;
import vn.saolang.recognition.store.withdrawal.CertificateStore;
import vn.saolang.recognition.store.withdrawal.DecisionNumbers;

/**
 * The province answers the ministry, evaluates again, and its chair withdraws the recognition decision for the products named
 * (26/2026 Điều 10.1b).
 */
@Component
public class AnswerReview {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 4000;

    private final ReviewStore reviews;
    private final CertificateStore certificates;
    private final DecisionNumbers numbers;
    private final EndRecognition ending;
    private final EvaluateAgain again;
    private final Events events;
    private final VietnamTime time;

    AnswerReview(
            ReviewStore reviews,
            CertificateStore certificates,
            DecisionNumbers numbers,
            EndRecognition ending,
            EvaluateAgain again,
            Events events,
            VietnamTime time) {
        this.reviews = reviews;
        this.certificates = certificates;
        this.numbers = numbers;
        this.ending = ending;
        this.again = again;
        this.events = events;
        this.time = time;
    }

    /**
     * What was typed; number may still be blank.
     *
     * @param redo recognitions whose evaluation the province redoes
     * @param annul recognitions whose decision is put before the chair
     */
    public record Typed(String answer, String number, String day, Set<UUID> redo, Set<UUID> annul) {}

    /** The office answers; what is redone without withdrawing stands among the province's candidates at once. */
    @Transactional
    public void answer(Actor by, UUID id, int version, Typed typed) {
        Review one = open(by, id, version, ReviewAction.ANSWER);
        Defects defects = new Defects()
                .text("answer", typed.answer(), SHORTEST, LONGEST)
                .day("answered", typed.day(), one.requestedOn(), time.today());
        if (!typed.number().isBlank()) {
            defects.letterNumber("answerNumber", typed.number());
        }
        defects.orThrow();
        String number = typed.number().isBlank() ? null : typed.number().strip();
        reviews.answer(one, typed.answer().strip(), number, Objects.requireNonNull(NumberRules.day(typed.day())));
        for (Review.Item item : one.items()) {
            boolean redo = typed.redo().contains(item.recognition());
            boolean annul = typed.annul().contains(item.recognition());
            reviews.decide(id, item.recognition(), redo, annul);
            if (redo && !annul) {
                again.admit(by, item);
            }
        }
        events.publish(by, new ReviewStep("ReviewAnswered", id, Map.of()));
    }

    /** The chair gives the answer back with a reason. */
    @Transactional
    public void giveBack(Actor by, UUID id, int version, String reason) {
        Review one = open(by, id, version, ReviewAction.RETURN);
        new Defects().text("reason", reason, SHORTEST, LONGEST).orThrow();
        reviews.giveBack(one, reason.strip());
        events.publish(by, new ReviewStep("ReviewReturned", id, Map.of()));
    }

    /**
     * The chair withdraws the recognition decision for the products named, from the decision's day on.
     *
     * @throws RefusedException when nothing is named, or number or day is missing, wrong or taken
     */
    @Transactional
    public void sign(Actor by, UUID id, int version, String number, String day) {
        Review one = open(by, id, version, ReviewAction.SIGN);
        LocalDate earliest = Objects.requireNonNullElse(one.answeredOn(), one.requestedOn());
        new Defects()
                .unless(!one.annulled().isEmpty(), Refusal.whole("recognition.NOTHING_TO_ANNUL"))
                .addAll(NumberRules.defects(number, day, earliest, time.today()))
                .orThrow();
        LocalDate on = Objects.requireNonNull(NumberRules.day(day));
        String given = NumberRules.normal(number);
        if (numbers.taken(one.province(), one.symbol(), on, given)) {
            throw new RefusedException(
                    Refusal.of("recognition.NUMBER_TAKEN", "number", given, Integer.toString(on.getYear())));
        }
        reviews.issue(one, given, on, by.account(), by.name(), time.now());
        for (Review.Item item : one.annulled()) {
            var held = certificates.unended(item.recognition()).orElseThrow(() -> new Stale("recognition"));
            ending.annul(by, held, given + "/" + one.symbol(), on);
            if (item.redo()) {
                again.admit(by, item);
            }
        }
        events.publish(by, new ReviewStep("ReviewDecided", id, Map.of("decision", given + "/" + one.symbol())));
    }

    private Review open(Actor by, UUID id, int version, ReviewAction action) {
        Review one = reviews.lock(id).orElseThrow(() -> new NotFound("review"));
        if (action == ReviewAction.ANSWER) {
            Office.requireOffice(by, one.province());
        } else {
            Office.requireSigner(by, one.province());
        }
        if (one.version() != version
                || ReviewLifecycle.TABLE.find(one.state(), action).isEmpty()) {
            throw new Stale("review");
        }
        return one;
    }
}
