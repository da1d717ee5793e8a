package vn.saolang.recognition.web;

import java.util.List;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.recognition.model.Notice;

/**
 * A notice of a result; its office enters number and day.
 *
 * @param reasons whether a released letter tells why
 */
public record NoticePage(
        Notice notice, boolean mayIssue, boolean reasons, String number, String day, List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "recognition.notice.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(notice.productName());
    }
}
