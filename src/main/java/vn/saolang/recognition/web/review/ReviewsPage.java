package vn.saolang.recognition.web.review;

import java.util.List;
import java.util.Map;
import vn.saolang.kernel.ui.Page;
import vn.saolang.recognition.model.review.Review;

/**
 * The ministry's requests.
 *
 * @param provinces names of provinces by key, to open a request for; empty for a province's reader
 */
public record ReviewsPage(List<Review> reviews, Map<String, String> provinces) implements Page {

    public ReviewsPage {
        provinces = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(provinces));
    }

    @Override
    public String titleKey() {
        return "recognition.reviews.title";
    }
}
