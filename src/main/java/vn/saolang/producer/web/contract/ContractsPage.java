package vn.saolang.producer.web.contract;

import java.util.List;
import vn.saolang.kernel.ui.Page;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.area.Contract;
import vn.saolang.producer.area.ContractState;
import vn.saolang.producer.model.contract.MaterialShare;

/**
 * The link contracts of one entity, and how much of its raw material they bind.
 *
 * @param mine the reader acts for the entity
 */
public record ContractsPage(EntitySummary entity, List<Line> lines, List<MaterialShare> shares, int year, boolean mine)
        implements Page {

    /**
     * One contract.
     *
     * @param soon it runs out within 90 days
     */
    public record Line(Contract contract, ContractState state, boolean soon) {

        /** Kind of the badge that says the state. */
        public String mark() {
            return switch (state) {
                case RUNNING -> soon ? "soon" : "good";
                case NOT_YET -> "wait";
                case EXPIRED -> "late";
                case ENDED -> "bad";
            };
        }
    }

    @Override
    public String titleKey() {
        return "producer.contracts.title";
    }

    public String url() {
        return "/entities/" + entity.id() + "/contracts";
    }
}
