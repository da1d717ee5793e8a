package vn.saolang.recognition.app.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.Level;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.recognition.ReviewStep;
import vn.saolang.recognition.app.Office;
import vn.saolang.recognition.app.Offices;
import vn.saolang.recognition.app.withdrawal.Attachments;
import vn.saolang.recognition.app.withdrawal.Upload;
import vn.saolang.recognition.model.Defects;
import vn.saolang.recognition.model.NumberRules;
import vn.saolang.recognition.model.review.Review;
import vn.saolang.recognition.model.review.ReviewAction;
import vn.saolang.recognition.model.review.ReviewLifecycle;
import vn.saolang.recognition.model.withdrawal.HeldCertificate;
import vn.saolang.recognition.store.review.ReviewStore;
import vn.saolang.recognition.store.withdrawal.CertificateStore;

/** The ministry's office asks a province to evaluate again, or to withdraw a recognition decision (26/2026 Điều 10.1b). */
@Component
public class RequestReview {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 4000;

    private final ReviewStore reviews;
    private final CertificateStore certificates;
    private final Attachments attachments;
    private final Offices offices;
    private final Events events;
    private final VietnamTime time;

    RequestReview(
            ReviewStore reviews,
            CertificateStore certificates,
            Attachments attachments,
            Offices offices,
            Events events,
            VietnamTime time) {
        this.reviews = reviews;
        this.certificates = certificates;
        this.attachments = attachments;
        this.offices = offices;
        this.events = events;
        this.time = time;
    }

    /**
     * What was typed.
     *
     * @param redo recognitions whose evaluation is to be redone
     * @param annul recognitions whose decision is to be withdrawn
     */
    public record Typed(String number, String day, String reason, Set<UUID> redo, Set<UUID> annul) {}

    /** Records the ministry's letter about products of a province. */
    @Transactional
    public UUID request(Actor by, String province, Typed typed, @Nullable Upload file) {
        Office.requireOffice(by, Level.COUNTRY);
        Set<UUID> named = new HashSet<>(typed.redo());
        named.addAll(typed.annul());
        new Defects()
                .letterNumber("number", typed.number())
                .day("day", typed.day(), null, time.today())
                .text("reason", typed.reason(), SHORTEST, LONGEST)
                .unless(!named.isEmpty(), Refusal.of("recognition.NOTHING_CHOSEN", "annul"))
                .orThrow();
        Review review = Review.requested(
                province,
                typed.number().strip(),
                Objects.requireNonNull(NumberRules.day(typed.day())),
                typed.reason().strip(),
                attachments.keep(file),
                offices.decisionSymbol(province),
                items(province, typed, named));
        reviews.insert(review, by.account(), time.now());
        events.publish(
                by, new ReviewStep("ReviewRequested", review.id(), Map.of("products", Integer.toString(named.size()))));
        return review.id();
    }

    private List<Review.Item> items(String province, Typed typed, Set<UUID> named) {
        List<Review.Item> items = new ArrayList<>();
        for (UUID recognition : named) {
            HeldCertificate held = certificates
                    .unended(recognition)
                    .filter(one -> one.stars() < 5 && certificates.liesIn(one.listed(), province))
                    .orElseThrow(() -> new NotFound("recognition"));
            items.add(new Review.Item(
                    recognition,
                    reviews.dossierOf(recognition).orElse(null),
                    held.product(),
                    held.entityName(),
                    held.code(),
                    held.stars(),
                    held.decision(),
                    typed.redo().contains(recognition),
                    typed.annul().contains(recognition),
                    false,
                    false));
        }
        return items;
    }

    /** The ministry's office ends the matter, for example because it accepts the answer. */
    @Transactional
    public void close(Actor by, UUID id, int version, String reason) {
        Office.requireOffice(by, Level.COUNTRY);
        Review one = reviews.lock(id).orElseThrow(() -> new NotFound("review"));
        if (one.version() != version
                || ReviewLifecycle.TABLE.find(one.state(), ReviewAction.CLOSE).isEmpty()) {
            throw new Stale("review");
        }
        new Defects().text("closing", reason, SHORTEST, LONGEST).orThrow();
        reviews.close(one, reason.strip());
        events.publish(by, new ReviewStep("ReviewClosed", id, Map.of()));
    }
}
