package vn.saolang.recognition.web.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.recognition.model.withdrawal.HeldCertificate;

/** The ministry names products of a province and what it asks about each. */
public record NewReviewPage(
        String province,
        String provinceName,
        String q,
        List<HeldCertificate> certificates,
        Map<String, String> typed,
        Set<UUID> redo,
        Set<UUID> annul,
        List<Refusal> refusals)
        implements Page {

    public NewReviewPage {
        typed = Map.copyOf(typed);
    }

    /** What was typed into a field, or nothing. */
    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    @Override
    public String titleKey() {
        return "recognition.review.new.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(provinceName);
    }
}
