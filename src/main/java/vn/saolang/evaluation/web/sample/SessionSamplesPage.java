package vn.saolang.evaluation.web.sample;

import java.util.List;
import vn.saolang.evaluation.app.sample.SampleQueries.OfSession;
import vn.saolang.evaluation.model.sample.SampleLot;
import vn.saolang.evaluation.model.sample.SampleState;
import vn.saolang.kernel.ui.Page;

/** The samples of a session's products, and what is left over. */
public record SessionSamplesPage(OfSession samples) implements Page {

    @Override
    public String titleKey() {
        return "evaluation.sample.session.title";
    }

    public String base() {
        return "/sessions/" + samples.room().session().id() + "/samples";
    }

    /** Lots of which something is stored. */
    public List<SampleLot> left() {
        return samples.lots().stream()
                .filter(lot -> lot.count(SampleState.STORED) > 0)
                .toList();
    }

    public int stored() {
        return samples.lots().stream()
                .mapToInt(lot -> lot.count(SampleState.STORED))
                .sum();
    }
}
