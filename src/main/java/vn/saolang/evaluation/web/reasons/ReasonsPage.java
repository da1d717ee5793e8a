package vn.saolang.evaluation.web.reasons;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.app.reasons.ReasonsQueries.Desk;
import vn.saolang.evaluation.model.reasons.Letter.Remark;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;

/**
 * The reasons letter on the secretary's desk.
 *
 * @param typed what was typed when the act was refused, null to show what is stored
 */
public record ReasonsPage(Desk desk, @Nullable Typed typed, List<Refusal> refusals) implements Page {

    @Override
    public String titleKey() {
        return "evaluation.reasons.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(desk.product().productName());
    }

    public String base() {
        return "/sessions/" + desk.product().session() + "/products/"
                + desk.product().id() + "/reasons";
    }

    public String text(Remark remark) {
        return typed == null ? remark.text() : typed.text("text-" + remark.position());
    }

    public boolean kept(Remark remark) {
        return typed == null ? remark.kept() : typed.ticked("keep-" + remark.position());
    }

    /** What gives somebody away in a comment, empty when nothing does. */
    public String traces(Remark remark) {
        return String.join(", ", desk.traces().getOrDefault(remark.position(), List.of()));
    }

    /** "draft", "released", or "none" before anything was drafted. */
    public String state() {
        var letter = desk.letter();
        return letter == null ? "none" : letter.released() ? "released" : "draft";
    }
}
