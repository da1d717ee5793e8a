package vn.saolang.idea.web.potential;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.saolang.idea.model.potential.PotentialDraft;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Shell;

/**
 * The survey of one product.
 *
 * @param office an office asks for anybody; else a producer speaks for itself
 * @param communes key and name, of today
 * @param entities id and name of those that may be named as makers
 * @param groups code and name of the product groups
 * @param photos kept with it already
 */
public record SurveyPage(
        UUID account,
        SurveyForm form,
        boolean office,
        Map<String, String> communes,
        Map<String, String> entities,
        Map<String, String> groups,
        List<PotentialDraft.Photo> photos,
        List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        if (!form.get("base").isEmpty()) {
            return "idea.survey.change";
        }
        return office ? "idea.survey.new" : "idea.survey.propose";
    }

    /** The light frame: a page weighs little on a slow network. */
    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }

    /** Where the form leads once it is handed in. */
    public String home() {
        return office ? "/potentials/survey" : "/potentials";
    }
}
