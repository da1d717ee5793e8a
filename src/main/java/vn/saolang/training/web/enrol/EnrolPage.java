package vn.saolang.training.web.enrol;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.training.Audience;
import vn.saolang.training.app.course.ClassQueries.View;
import vn.saolang.training.store.enrol.EntitySearchStore.Found;
import vn.saolang.training.web.Typed;

/**
 * The form that puts somebody on the list of a class.
 *
 * @param office whether an office enrols on behalf; it searches the entity first
 * @param entities those to choose from
 * @param words what the office searched
 */
public record EnrolPage(
        View view, boolean office, List<Found> entities, String words, Typed typed, List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "training.enrol";
    }

    public String url() {
        return "/training/classes/" + view.course().id();
    }

    /** Names by id. */
    public Map<String, String> choices() {
        Map<String, String> names = new LinkedHashMap<>();
        entities.forEach(one -> names.put(one.id().toString(), one.name()));
        return names;
    }

    /** The audiences of the class the form may name: a producer enrols nobody as an official. */
    public List<Audience> audiences() {
        return Arrays.stream(Audience.values())
                .filter(one -> view.course().details().audiences().contains(one))
                .filter(one -> office || one.ofEntity())
                .toList();
    }
}
