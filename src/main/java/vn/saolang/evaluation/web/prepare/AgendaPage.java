package vn.saolang.evaluation.web.prepare;

import java.util.List;
import java.util.UUID;
import vn.saolang.evaluation.app.prepare.AgendaQueries.Day;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Ui;

/** The day hour by hour; with the form for those who prepare it. */
public record AgendaPage(Day day, Typed typed, List<Refusal> refusals) implements Page {

    /** Rows for breaks. */
    public static final int PAUSES = 4;

    @Override
    public String titleKey() {
        return "evaluation.agenda.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(Ui.date(day.room().session().heldOn()));
    }

    /** What stands in a field: what was typed, else what is kept. */
    public String text(String name, String kept) {
        return typed.form().containsKey(name) ? typed.text(name) : kept;
    }

    /** What stands in a field of a break. @param what at, minutes or label */
    public String pause(int row, String what) {
        var pauses = day.plan().pauses();
        String kept = "";
        if (row < pauses.size()) {
            var pause = pauses.get(row);
            kept = switch (what) {
                case "at" -> pause.startsAt().toString();
                case "minutes" -> Integer.toString(pause.minutes());
                default -> pause.label();
            };
        }
        return text("pause-" + row + "-" + what, kept);
    }

    /** What stands in the field for a product's own minutes. */
    public String own(UUID product) {
        Integer minutes = day.plan().own().get(product);
        return text("minutes-" + product, minutes == null ? "" : minutes.toString());
    }
}
