package vn.saolang.stamp.web.print;

import static vn.saolang.kernel.ui.Ui.t;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.papers.stamp.LabelSize;
import vn.saolang.stamp.app.print.Prints;
import vn.saolang.stamp.model.print.PrintDraft;
import vn.saolang.stamp.model.print.PrintRun;

/** What of a roll can be printed and how, and what was printed. */
public record PrintPage(Prints.Roll roll, PrintDraft typed, List<Refusal> refusals) implements Page {

    @Override
    public String titleKey() {
        return "stamp.print.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(Integer.toString(roll.order().number()));
    }

    public String path() {
        return "/stamps/orders/" + roll.order().id();
    }

    /** Sheets, rolls and the table, in the reader's words. */
    public Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        roll.layouts().forEach(size -> choices.put(size.code(), words(size)));
        choices.put(PrintDraft.TABLE, t("stamp.print.table"));
        return choices;
    }

    private static String words(LabelSize size) {
        BigDecimal width = BigDecimal.valueOf(size.width());
        BigDecimal height = BigDecimal.valueOf(size.height());
        return size.isRoll()
                ? t("stamp.print.roll", width, height, Math.round(size.dotsPerMillimetre() * 25.4))
                : t("stamp.print.sheet", size.each(), width, height);
    }

    public String file(PrintRun run) {
        return path() + "/prints/" + run.no() + "." + run.format().extension();
    }
}
