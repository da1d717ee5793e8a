package vn.saolang.support.web.policy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Ui;
import vn.saolang.producer.EntityKind;
import vn.saolang.support.SupportKind;

/**
 * A new policy being entered.
 *
 * @param chosen names of the kinds of producers ticked
 * @param typed what was typed into a refused form
 */
public record PolicyFormPage(Set<String> chosen, Map<String, String> typed, List<Refusal> refusals) implements Page {

    @Override
    public String titleKey() {
        return "support.policy.new";
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (SupportKind kind : SupportKind.values()) {
            kinds.put(kind.name(), Ui.t(kind.key()));
        }
        return kinds;
    }

    public List<EntityKind> beneficiaries() {
        return Arrays.asList(EntityKind.values());
    }

    /** 3 to 5 stars. */
    public Map<String, String> stars() {
        Map<String, String> stars = new LinkedHashMap<>();
        for (String star : List.of("3", "4", "5")) {
            stars.put(star, Ui.t("support.stars", star));
        }
        return stars;
    }
}
