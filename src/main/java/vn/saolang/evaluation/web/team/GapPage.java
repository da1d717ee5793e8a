package vn.saolang.evaluation.web.team;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.app.team.GapQueries.Shown;
import vn.saolang.evaluation.model.team.Gap;
import vn.saolang.kernel.ui.Page;

/** The gaps between self, team and council, as far as the reader is shown them. */
public record GapPage(Shown shown) implements Page {

    private static final BigDecimal WIDTH = BigDecimal.valueOf(240);

    @Override
    public String titleKey() {
        return "evaluation.gap.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(shown.dossier().productName());
    }

    public Gap gap() {
        return shown.gap();
    }

    /** A bar of the drawing: whose, and how long of 240. */
    public record Bar(String who, BigDecimal points, int length) {}

    /** The bars of a part, in the order self, team, council. */
    public List<Bar> bars(Gap.Part part) {
        List<Bar> bars = new ArrayList<>();
        add(bars, "self", part.self(), part.max());
        add(bars, "team", part.team(), part.max());
        add(bars, "council", part.council(), part.max());
        return bars;
    }

    private static void add(List<Bar> bars, String who, @Nullable BigDecimal points, BigDecimal max) {
        if (points != null && max.signum() > 0) {
            bars.add(new Bar(
                    who,
                    points,
                    points.multiply(WIDTH).divide(max, RoundingMode.DOWN).intValue()));
        }
    }
}
