package vn.saolang.declaration.web.file;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.saolang.declaration.app.file.CheckedLine;
import vn.saolang.declaration.app.file.DeclareBySheet.Preview;
import vn.saolang.declaration.app.file.SheetWords;
import vn.saolang.declaration.model.OutputUnits;
import vn.saolang.declaration.web.Periods;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Ui;

/** A spreadsheet that was handed in, with what would become of each row. */
public record SheetPreviewPage(Preview preview, OutputUnits units, List<Refusal> refusals) implements Page {

    @Override
    public String titleKey() {
        return "declaration.sheet.preview";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(preview.sheet().fileName());
    }

    public boolean mayKeep() {
        return preview.sheet().isOpen() && preview.bad().isEmpty();
    }

    /** Letter and heading of a column: {@code D – Đơn vị tính}. */
    public String column(@Nullable String field) {
        if (field == null) {
            return "";
        }
        String letter = preview.sheet().columns().getOrDefault(field, "");
        return letter + " – " + Ui.t(SheetWords.key(field));
    }

    public String product(CheckedLine line) {
        return Objects.requireNonNull(line.product()).name();
    }

    public String period(CheckedLine line) {
        return Periods.said(Objects.requireNonNull(line.period()));
    }

    public String output(CheckedLine line) {
        return Ui.number(line.figures().output()) + " "
                + units.name(line.figures().unit());
    }
}
