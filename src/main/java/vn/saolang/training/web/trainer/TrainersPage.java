package vn.saolang.training.web.trainer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.ui.Page;
import vn.saolang.training.model.framework.Content;
import vn.saolang.training.model.trainer.Trainer;
import vn.saolang.training.model.trainer.TrainerKind;

/**
 * The registry of trainers and artisans.
 *
 * @param contents of the framework, to choose from
 * @param enters whether the reader may enter somebody
 */
public record TrainersPage(
        Paged<Trainer> trainers, String kind, String content, String words, List<Content> contents, boolean enters)
        implements Page {

    @Override
    public String titleKey() {
        return "training.trainers";
    }

    public TrainerKind[] kinds() {
        return TrainerKind.values();
    }

    /** The address of this list, for its pager. */
    public String url() {
        return "/training/trainers?kind=" + encoded(kind) + "&content=" + encoded(content) + "&q=" + encoded(words);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
