package vn.saolang.evaluation.web.sample;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.saolang.evaluation.app.sample.SampleQueries.Piece;
import vn.saolang.evaluation.model.sample.SampleLifecycle;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Ui;

/** One piece: what its label opens on a phone. */
public record PiecePage(Piece piece, LocalDate today, Typed typed, List<Refusal> refusals) implements Page {

    @Override
    public String titleKey() {
        return "evaluation.sample.piece.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(piece.name());
    }

    /** What may be done with it next. */
    public Map<String, String> actions() {
        Map<String, String> named = new LinkedHashMap<>();
        SampleLifecycle.open(piece.unit().state())
                .forEach(action -> named.put(action.name(), Ui.t("evaluation.sample.action." + action)));
        return named;
    }
}
