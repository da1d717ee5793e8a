package vn.saolang.declaration.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.saolang.declaration.DeclarationState;
import vn.saolang.declaration.Writer;
import vn.saolang.declaration.app.DeclarationQueries.File;
import vn.saolang.declaration.model.Countries;
import vn.saolang.declaration.model.Declaration;
import vn.saolang.declaration.model.OutputUnits;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Ui;

/**
 * A product's half-year to read, with what may be done with it.
 *
 * @param history newest versions of its other half-years, the newest first
 * @param reason typed for a return that was refused
 */
public record DeclarationFilePage(
        File file, List<Declaration> history, OutputUnits units, String reason, boolean stale, List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "declaration.file.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(Periods.said(file.period()));
    }

    public String url() {
        return "/declarations/" + file.product().id() + "/" + file.period().path();
    }

    public @Nullable Declaration newest() {
        return file.newest();
    }

    public boolean mayTakeBack() {
        return in(DeclarationState.SENT) && file.writer() == Writer.PRODUCER;
    }

    public boolean mayJudge() {
        return in(DeclarationState.SENT) && file.judge();
    }

    public boolean mayCorrect() {
        return file.writer() != null && (in(DeclarationState.ACCEPTED) || in(DeclarationState.RETURNED));
    }

    private boolean in(DeclarationState state) {
        Declaration newest = file.newest();
        return newest != null && newest.state() == state;
    }

    /** A quantity with its unit. */
    public String quantity(@Nullable BigDecimal value, @Nullable String unit) {
        return value == null ? "–" : Ui.number(value) + " " + units.name(unit);
    }

    public String countries(Declaration one) {
        Locale language = Ui.context().locale();
        return one.figures().sales().countries().stream()
                .map(code -> Countries.name(code, language))
                .collect(Collectors.joining(", "));
    }
}
