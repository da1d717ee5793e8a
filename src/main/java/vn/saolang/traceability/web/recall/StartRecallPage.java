package vn.saolang.traceability.web.recall;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Ui;
import vn.saolang.traceability.model.file.LotHead;
import vn.saolang.traceability.model.recall.Account;
import vn.saolang.traceability.model.recall.RecallDraft;
import vn.saolang.traceability.model.recall.RecallReason;

/** The form that calls a lot back, with what it would reach. */
public record StartRecallPage(LotHead lot, Account account, int places, RecallDraft typed, List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "traceability.recall.start.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(lot.itemName(), lot.code());
    }

    /** The reasons to choose from. */
    public Map<String, String> reasons() {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (RecallReason reason : RecallReason.values()) {
            reasons.put(reason.name(), Ui.t(reason.key()));
        }
        return reasons;
    }
}
