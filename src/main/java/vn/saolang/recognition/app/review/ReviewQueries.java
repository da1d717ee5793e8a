package vn.saolang.recognition.app.review;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.Level;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.recognition.app.Office;
import vn.saolang.recognition.model.review.Review;
import vn.saolang.recognition.model.withdrawal.HeldCertificate;
import vn.saolang.recognition.store.review.ReviewStore;
import vn.saolang.recognition.store.withdrawal.CertificateStore;

/** The ministry's requests as the ministry and the province read them. */
@Component
public class ReviewQueries {

    private final ReviewStore reviews;
    private final CertificateStore certificates;
    private final VietnamTime time;

    ReviewQueries(ReviewStore reviews, CertificateStore certificates, VietnamTime time) {
        this.reviews = reviews;
        this.certificates = certificates;
        this.time = time;
    }

    /** The newest first: all for the ministry, its own for a province. */
    public List<Review> readableBy(Actor actor) {
        String scope = Office.scopeOf(actor);
        return reviews.list(Level.COUNTRY.equals(scope) ? null : scope);
    }

    /** @throws NotFound when there is none, or it concerns another province */
    public Review get(Actor actor, UUID id) {
        String scope = Office.scopeOf(actor);
        return reviews.find(id)
                .filter(one -> Level.COUNTRY.equals(scope) || one.province().equals(scope))
                .orElseThrow(() -> new NotFound("review"));
    }

    /** Certificates of 3 and 4 stars in force in a province, which its chair recognised. */
    public List<HeldCertificate> certificatesOf(String province, String q) {
        return certificates.inForce(province, q, time.today()).stream()
                .filter(held -> held.stars() < 5)
                .toList();
    }

    /** Whether the actor belongs to the province's office. */
    public static boolean isProvince(Actor actor, Review one) {
        return actor.mayFor(Role.PROVINCE_OFFICE, one.province());
    }
}
