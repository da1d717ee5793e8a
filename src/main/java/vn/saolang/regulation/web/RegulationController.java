package vn.saolang.regulation.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.regulation.Regulations;
import vn.saolang.regulation.WorkingDays;

/** Shows the law in force and before, and answers which rules a dossier filed on a day falls under. */
@Controller
class RegulationController {

    private final Regulations regulations;
    private final WorkingDays days;
    private final VietnamTime time;

    RegulationController(Regulations regulations, WorkingDays days, VietnamTime time) {
        this.regulations = regulations;
        this.days = days;
        this.time = time;
    }

    @Access(anyone = true)
    @GetMapping("/regulation")
    Rendered show(@RequestParam(defaultValue = "") String filed) {
        LocalDate today = time.today();
        try {
            LocalDate day = filed.isBlank() ? today : LocalDate.parse(filed.strip());
            return Rendered.of(
                    new RegulationPage(
                            regulations.acts(),
                            regulations.findRegime(day),
                            day.toString(),
                            day,
                            today,
                            days,
                            false,
                            regulations.texts()),
                    HttpStatus.OK);
        } catch (DateTimeParseException notADay) {
            return Rendered.unprocessable(new RegulationPage(
                    regulations.acts(),
                    regulations.findRegime(today),
                    filed,
                    today,
                    today,
                    days,
                    true,
                    regulations.texts()));
        }
    }
}
