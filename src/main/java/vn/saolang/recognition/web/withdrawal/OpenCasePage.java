package vn.saolang.recognition.web.withdrawal;

import java.util.List;
import java.util.Map;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.recognition.model.withdrawal.HeldCertificate;

/**
 * The form that opens a case: an office on a conclusion, a commune by confirming that production stopped.
 *
 * @param typed what was typed, shown again when it was refused
 */
public record OpenCasePage(
        HeldCertificate certificate, boolean commune, Map<String, String> typed, List<Refusal> refusals)
        implements Page {

    public OpenCasePage {
        typed = Map.copyOf(typed);
    }

    /** What was typed into a field, or nothing. */
    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    @Override
    public String titleKey() {
        return commune ? "recognition.withdrawal.stop.title" : "recognition.withdrawal.open.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(certificate.product());
    }
}
