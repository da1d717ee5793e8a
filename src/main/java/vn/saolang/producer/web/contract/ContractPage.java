package vn.saolang.producer.web.contract;

import java.util.List;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.area.Area;

/**
 * One link contract.
 *
 * @param commune of the partner, empty when not told
 * @param areas those it names
 * @param mine the reader acts for the entity, and the contract was not ended
 * @param why typed into the form that ends it
 */
public record ContractPage(
        ContractsPage.Line line,
        EntitySummary entity,
        String commune,
        List<Area> areas,
        boolean mine,
        String why,
        List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "producer.contract.one.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(line.contract().details().partner());
    }

    public String url() {
        return "/entities/" + entity.id() + "/contracts/" + line.contract().id();
    }
}
