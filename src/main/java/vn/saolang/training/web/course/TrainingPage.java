package vn.saolang.training.web.course;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.ui.Page;
import vn.saolang.training.ClassState;
import vn.saolang.training.app.course.ClassQueries.Place;
import vn.saolang.training.model.course.TrainingClass;

/**
 * The home of training: the classes the reader may see, and where its own people have a place.
 *
 * @param state the classes shown, null for all
 * @param units names of the units that hold them, by key
 * @param places those of the reader's own people
 * @param plans whether the reader may announce a class
 * @param office whether the reader holds an office
 * @param inUnit whether it is one of a province or commune
 */
public record TrainingPage(
        Paged<TrainingClass> classes,
        @Nullable ClassState state,
        String words,
        Map<String, String> units,
        List<Place> places,
        boolean plans,
        boolean office,
        boolean inUnit)
        implements Page {

    @Override
    public String titleKey() {
        return "training.title";
    }

    public ClassState[] states() {
        return ClassState.values();
    }

    public String unit(TrainingClass course) {
        return units.getOrDefault(course.unit().key(), "");
    }

    /** The address of this list, for its pager. */
    public String url() {
        return "/training?state=" + (state == null ? "" : state.name()) + "&q="
                + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
