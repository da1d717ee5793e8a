package vn.saolang.training.model.share;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Whom the programmes want trained. */
public enum ShareKind {
    OFFICIALS("officials_and_entities_trained_share", "officials_and_leaders_trained_share", "officials_trained_share"),
    LEADERS(
            "entity_leaders_trained_share",
            "officials_and_entities_trained_share",
            "officials_and_leaders_trained_share"),
    WORKERS("workers_trained_with_certificate_share");

    private final List<String> indicators;

    ShareKind(String... indicators) {
        this.indicators = List.of(indicators);
    }

    /** The indicators of the acts' targets that speak of them. */
    public List<String> indicators() {
        return indicators;
    }

    /** The kind an address names. */
    public static Optional<ShareKind> named(String text) {
        return Arrays.stream(values())
                .filter(one -> one.name().equalsIgnoreCase(text))
                .findFirst();
    }

    /** Message key of its name. */
    public String key() {
        return "training.share." + name();
    }
}
