package vn.saolang.declaration.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.saolang.declaration.Writer;
import vn.saolang.declaration.app.DeclarationQueries.File;
import vn.saolang.declaration.model.Declaration;
import vn.saolang.declaration.model.FigureField;
import vn.saolang.declaration.model.OutputUnit;
import vn.saolang.declaration.model.TypedFigures;
import vn.saolang.declaration.model.Warning;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;

/**
 * The form of a product's half-year.
 *
 * @param units that can be chosen
 * @param warnings what looks odd; shown when the writer is asked to look again
 * @param stale somebody changed the draft meanwhile
 */
public record DeclarationFormPage(
        File file,
        DeclarationForm form,
        List<OutputUnit> units,
        List<Warning> warnings,
        boolean stale,
        List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "declaration.form.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(Periods.said(file.period()));
    }

    public String url() {
        return "/declarations/" + file.product().id() + "/" + file.period().path();
    }

    /** Units by code. */
    public Map<String, String> unitNames() {
        Map<String, String> names = new LinkedHashMap<>();
        units.forEach(one -> names.put(one.code(), one.name()));
        return names;
    }

    /** What was told last time in a field, as typed; empty when nothing was. */
    public String before(FigureField field) {
        Declaration last = file.last();
        return last == null
                ? ""
                : Objects.requireNonNullElse(TypedFigures.of(last.figures()).get(field), "");
    }

    /** Name of the unit of last time. */
    public String unitBefore() {
        String code = before(FigureField.UNIT);
        return unitNames().getOrDefault(code, code);
    }

    public boolean onBehalf() {
        return file.writer() == Writer.OFFICE;
    }

    /** A consultant prepares; the producer sends. */
    public boolean maySend() {
        return file.writer() != Writer.CONSULTANT;
    }

    /** Whether the writer is asked to say that odd figures are right. */
    public boolean lookAgain() {
        return refusals.stream().anyMatch(one -> one.code().equals("declaration.LOOK_AGAIN"));
    }

    /** Why the last version was returned; null when it was not. */
    public @Nullable String returned() {
        return file.versions().stream()
                .skip(1)
                .findFirst()
                .map(Declaration::reason)
                .filter(reason -> !reason.isEmpty())
                .orElse(null);
    }
}
