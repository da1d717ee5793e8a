package vn.saolang.programme.web;

import java.util.List;
import java.util.stream.Collectors;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Ui;
import vn.saolang.programme.Programme;
import vn.saolang.programme.StepRule;
import vn.saolang.programme.Target;

/** A programme's acts as they are: every fact with its article. */
record ProgrammePage(Programme programme) implements Page {

    @Override
    public String titleKey() {
        return "programme.one";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(
                programme.provinceName(),
                String.valueOf(programme.period().from()),
                String.valueOf(programme.period().to()));
    }

    /** "từ 50", "trên 30", "từ 5 đến 8", shares in percent. */
    String figure(Target target) {
        if (target.moreThan() != null) return Ui.t("programme.target.more-than", amount(target, target.moreThan()));
        if (target.maximum() != null) {
            return Ui.t("programme.target.range", amount(target, target.minimum()), amount(target, target.maximum()));
        }
        return Ui.t("programme.target.minimum", amount(target, target.minimum()));
    }

    private static String amount(Target target, java.math.@org.jspecify.annotations.Nullable BigDecimal value) {
        if (value == null || !target.isShare()) return Ui.number(value);
        return Ui.number(value.movePointRight(2)) + "%";
    }

    /** "Huyện: tháng 8 · Tỉnh: tháng 9", or the way the act times the step. */
    String time(StepRule step) {
        if (step.when() != StepRule.When.MONTHS) return Ui.t(step.when().key());
        return step.months().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByValue())
                .map(one -> Ui.t("programme.month", Ui.t(one.getKey().key()), one.getValue()))
                .collect(Collectors.joining(" · "));
    }

    String period(Target target) {
        return target.period().equals("yearly") ? Ui.t("programme.yearly") : target.period();
    }
}
