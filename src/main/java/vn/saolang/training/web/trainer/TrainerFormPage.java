package vn.saolang.training.web.trainer;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.training.model.framework.Content;
import vn.saolang.training.model.trainer.TrainerKind;
import vn.saolang.training.web.Typed;

/**
 * The form of a trainer or artisan.
 *
 * @param trainer null for a new one
 */
public record TrainerFormPage(@Nullable UUID trainer, List<Content> contents, Typed typed, List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return trainer == null ? "training.trainer.new" : "training.trainer.change";
    }

    public String action() {
        return trainer == null ? "/training/trainers" : "/training/trainers/" + trainer + "/change";
    }

    public String back() {
        return trainer == null ? "/training/trainers" : "/training/trainers/" + trainer;
    }

    public TrainerKind[] kinds() {
        return TrainerKind.values();
    }
}
