package vn.saolang.recognition.web;

import java.util.List;
import vn.saolang.kernel.ui.Page;
import vn.saolang.recognition.model.Notice;

/** The notices an actor may read; drafts stand first. */
public record NoticesPage(List<Notice> drafts, List<Notice> issued) implements Page {

    @Override
    public String titleKey() {
        return "recognition.notices.title";
    }
}
