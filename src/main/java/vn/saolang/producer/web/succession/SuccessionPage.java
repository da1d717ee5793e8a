package vn.saolang.producer.web.succession;

import java.util.List;
import java.util.Map;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.model.succession.Act;

/**
 * One succession, for both sides and the office.
 *
 * @param parts names of what goes along in a split
 * @param decides the reader's office confirms it
 * @param agrees the reader can agree for a predecessor
 * @param reason typed for a refusal
 */
public record SuccessionPage(
        Act act,
        List<EntitySummary> predecessors,
        EntitySummary successor,
        Map<String, String> parts,
        boolean decides,
        boolean agrees,
        String reason,
        List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "producer.succession.one.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(successor.name());
    }

    public String url() {
        return "/successions/" + act.id();
    }
}
