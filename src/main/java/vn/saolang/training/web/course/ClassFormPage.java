package vn.saolang.training.web.course;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.training.Audience;
import vn.saolang.training.ClassId;
import vn.saolang.training.model.framework.Content;
import vn.saolang.training.web.Typed;

/**
 * The form of a class, new or to be changed.
 *
 * @param course null for a new one
 * @param contents what may be offered
 */
public record ClassFormPage(@Nullable ClassId course, List<Content> contents, Typed typed, List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return course == null ? "training.new" : "training.change";
    }

    public String action() {
        return course == null ? "/training/classes" : "/training/classes/" + course + "/change";
    }

    public String back() {
        return course == null ? "/training" : "/training/classes/" + course;
    }

    public Audience[] audiences() {
        return Audience.values();
    }
}
