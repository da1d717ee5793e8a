package vn.saolang.ranking.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.ranking.AnswerDefect;
import vn.saolang.ranking.Answers;
import vn.saolang.ranking.SheetView;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Regulations;

/** "Chấm thử": choose a set, tick options, see the star. Nothing is stored; the address holds the sheet. */
@Controller
class SimulatorController {

    private final Regulations regulations;
    private final VietnamTime time;

    SimulatorController(Regulations regulations, VietnamTime time) {
        this.regulations = regulations;
        this.time = time;
    }

    @Access(anyone = true)
    @GetMapping("/simulator")
    Rendered show(@RequestParam Map<String, String> form) {
        List<CriteriaSet> sets = regulations.usableOn(time.today());
        String code = form.getOrDefault("set", "");
        if (code.isEmpty()) return Rendered.of(SimulatorPage.choosing(sets), HttpStatus.OK);
        SheetView sheet = read(code, form);
        SimulatorPage page = SimulatorPage.trying(sets, sheet, SimulatorResultPart.of(sheet));
        return sheet.errors().isEmpty() ? Rendered.of(page, HttpStatus.OK) : Rendered.unprocessable(page);
    }

    @Access(anyone = true)
    @GetMapping("/simulator/result")
    SimulatorResultPart result(@RequestParam Map<String, String> form) {
        return SimulatorResultPart.of(read(form.getOrDefault("set", ""), form));
    }

    private SheetView read(String code, Map<String, String> form) {
        CriteriaSet set = regulations
                .find(code)
                .filter(CriteriaSet::usable)
                .orElseThrow(() -> new NotFound("criteria set " + code));
        Optional<String> productCase = set.cases().stream()
                .map(CriteriaSet.ProductCase::code)
                .filter(one -> one.equals(form.get("case")))
                .findFirst();
        Map<String, Integer> options = new LinkedHashMap<>(SheetView.read(form, "answers"));
        Map<String, String> errors = new LinkedHashMap<>();
        for (AnswerDefect defect : Answers.defects(set, options, productCase.orElse(null))) {
            options.remove(defect.criterion());
            if (defect.kind() == AnswerDefect.Kind.NO_SUCH_OPTION) {
                errors.put(defect.criterion(), "ranking.sheet.no-such-option");
            }
        }
        SheetView sheet = SheetView.toFill(set, Answers.ofOptions(set, options), productCase.orElse(null));
        return sheet.withErrors(errors);
    }
}
