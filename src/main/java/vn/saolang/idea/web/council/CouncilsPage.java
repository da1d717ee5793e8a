package vn.saolang.idea.web.council;

import java.util.List;
import vn.saolang.idea.model.council.Council;
import vn.saolang.kernel.ui.Page;

/**
 * The idea councils of a province.
 *
 * @param waiting how many ideas wait and stand in no open meeting
 * @param calls the reader may call one
 */
public record CouncilsPage(List<Council> councils, int waiting, boolean calls) implements Page {

    @Override
    public String titleKey() {
        return "idea.council.list";
    }
}
