package vn.saolang.evaluation.web.allowance;

import java.util.List;
import java.util.UUID;
import vn.saolang.evaluation.app.allowance.AllowanceQueries.Sheet;
import vn.saolang.evaluation.model.allowance.AllowanceKind;
import vn.saolang.evaluation.model.allowance.AllowanceList.Line;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Ui;

/** Rates, half-days and sums of those who took part. */
public record AllowancesPage(Sheet sheet, Typed typed, List<Refusal> refusals) implements Page {

    /** Empty rows for typed names below those kept. */
    public static final int MORE = 3;

    /** Rows for typed names at most. */
    public static final int MOST = 60;

    @Override
    public String titleKey() {
        return "evaluation.allowance.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(Ui.date(sheet.room().session().heldOn()));
    }

    private String text(String name, String kept) {
        return typed.form().containsKey(name) ? typed.text(name) : kept;
    }

    public String act() {
        return text("act", sheet.list().act());
    }

    public String rate(AllowanceKind kind) {
        Long rate = sheet.list().rates().get(kind);
        return text("rate-" + kind, rate == null ? "" : rate.toString());
    }

    public String days(UUID who, Line line) {
        return text("days-" + who, Integer.toString(line.halfDays()));
    }

    /** Seats and advisers. */
    public List<Line> known() {
        return sheet.list().lines().stream().filter(one -> one.id() != null).toList();
    }

    private List<Line> support() {
        return sheet.list().lines().stream().filter(one -> one.id() == null).toList();
    }

    /** How many rows there are for typed names. */
    public int rows() {
        int sent = 0;
        while (sent < MOST && typed.form().containsKey("support-" + sent + "-name")) {
            sent++;
        }
        return Math.max(sent, Math.min(MOST, support().size() + MORE));
    }

    /** What stands in a row for a typed name. @param what name, agency or days */
    public String support(int row, String what) {
        List<Line> kept = support();
        String value = "";
        if (row < kept.size()) {
            Line line = kept.get(row);
            value = switch (what) {
                case "name" -> line.name();
                case "agency" -> line.agency();
                default -> Integer.toString(line.halfDays());
            };
        }
        return text("support-" + row + "-" + what, value);
    }

    /** An amount as Viet Nam writes it, or a dash. */
    public String amount(Line line) {
        Long amount = sheet.list().amount(line);
        return amount == null ? "–" : Ui.number(java.math.BigDecimal.valueOf(amount));
    }
}
