package vn.saolang.training.web.course;

import java.util.List;
import vn.saolang.kernel.ui.Page;
import vn.saolang.training.Audience;
import vn.saolang.training.model.framework.Content;
import vn.saolang.training.model.framework.Framework;

/** The training framework: contents by audience, each with its act. */
public record FrameworkPage(Framework framework) implements Page {

    @Override
    public String titleKey() {
        return "training.framework";
    }

    public Audience[] audiences() {
        return Audience.values();
    }

    public List<Content> contents() {
        return framework.contents();
    }

    /** Names of the grounds of completion a content prepares for. */
    public List<String> paperKeys(Content content) {
        return content.papers().stream()
                .sorted()
                .map(paper -> "dossier.paper." + paper)
                .toList();
    }
}
