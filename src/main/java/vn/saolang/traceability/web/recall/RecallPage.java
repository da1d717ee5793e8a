package vn.saolang.traceability.web.recall;

import java.util.List;
import java.util.Map;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.traceability.app.recall.RecallQueries;
import vn.saolang.traceability.model.recall.Account;
import vn.saolang.traceability.model.recall.Chain;
import vn.saolang.traceability.model.recall.Fate;
import vn.saolang.traceability.model.recall.Recall;

/**
 * A recall in both directions.
 *
 * @param view what of the chain the reader may know
 * @param calls whom to call, place by place
 * @param typed what was typed into a refused form
 */
public record RecallPage(
        RecallQueries.Seen seen,
        RecallQueries.View view,
        List<RecallQueries.Call> calls,
        String caller,
        Map<String, String> typed,
        List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "traceability.recall.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(seen.lot().itemName(), seen.lot().code());
    }

    public Recall recall() {
        return seen.recall();
    }

    public String url() {
        return "/recalls/" + recall().id();
    }

    /** What became of goods, to choose from. */
    public Fate[] fates() {
        return Fate.values();
    }

    /** Whether what was typed belongs to this line. */
    public boolean isTyped(Account.AtPlace at) {
        return at.place().id().toString().equals(typed.get("place"))
                && at.lot().id().toString().equals(typed.get("lot"));
    }

    /** Lots shown in order, the recalled one first. */
    public List<Chain.Lot> down() {
        return view.down();
    }
}
