package vn.saolang.training.web.trainer;

import java.util.List;
import vn.saolang.kernel.ui.Page;
import vn.saolang.training.model.course.TrainingClass;
import vn.saolang.training.model.framework.Content;
import vn.saolang.training.model.trainer.Trainer;

/** A trainer or artisan: what they teach, what they taught, how it was rated. */
public record TrainerPage(Trainer trainer, List<Content> contents, List<TrainingClass> classes, boolean keeps)
        implements Page {

    @Override
    public String titleKey() {
        return "training.trainer";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(trainer.details().name());
    }
}
