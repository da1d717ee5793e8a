package vn.saolang.producer.web.contract;

import java.util.List;
import java.util.Map;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.territory.UnitChoice;

/**
 * The form of a link contract, new or changed.
 *
 * @param action where the form is sent, and where "cancel" leads
 * @param fileName of the scan on record, empty for none
 * @param areas of the entity, names by id
 */
public record ContractEditPage(
        ContractForm form,
        String action,
        boolean fresh,
        boolean stale,
        String fileName,
        Map<String, String> areas,
        List<UnitChoice> communes,
        List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return fresh ? "producer.contract.new.title" : "producer.contract.edit.title";
    }
}
