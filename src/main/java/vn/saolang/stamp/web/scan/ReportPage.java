package vn.saolang.stamp.web.scan;

import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriUtils;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Shell;

/**
 * The form with which somebody of the public reports goods that may be faked.
 *
 * @param code the number on the goods as the address has it
 * @param typed as it was typed when it was refused; empty for a blank form
 */
public record ReportPage(String code, Map<String, String> typed, List<Refusal> refusals) implements Page {

    @Override
    public String titleKey() {
        return "stamp.fake.title";
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String path() {
        return "/s/" + UriUtils.encodePathSegment(code, "UTF-8");
    }
}
