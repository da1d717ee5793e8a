package vn.saolang.programme.web.own;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.programme.CycleStep;
import vn.saolang.programme.OfficeLevel;
import vn.saolang.programme.Programme;
import vn.saolang.programme.Programmes;
import vn.saolang.programme.app.OfficeUnit;
import vn.saolang.programme.app.own.WriteProgramme;
import vn.saolang.programme.model.own.OwnProgramme;
import vn.saolang.programme.model.own.OwnRules;
import vn.saolang.programme.web.Typed;

/** A province adds the programme it decided, with the steps of an earlier one filled in. */
@Controller
class OwnProgrammeController {

    private final WriteProgramme writing;
    private final Programmes programmes;
    private final VietnamTime time;

    OwnProgrammeController(WriteProgramme writing, Programmes programmes, VietnamTime time) {
        this.writing = writing;
        this.programmes = programmes;
        this.time = time;
    }

    @Access(Role.PROVINCE_OFFICE)
    @GetMapping("/programme/new")
    OwnProgrammePage blank(Actor actor) {
        LinkedMultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        earlier(actor).reversed().stream().findFirst().ifPresent(base -> {
            values.add("base", base.code());
            for (CycleStep step : CycleStep.values()) {
                Map<OfficeLevel, Integer> months = base.step(step).months();
                month(values, step.name() + "-province", months.get(OfficeLevel.PROVINCE));
                month(
                        values,
                        step.name() + "-commune",
                        months.isEmpty() ? null : base.step(step).monthFor(OfficeLevel.COMMUNE));
            }
        });
        return page(actor, new Typed(values), List.of());
    }

    private static void month(LinkedMultiValueMap<String, String> values, String name, @Nullable Integer month) {
        if (month != null) values.add(name, month.toString());
    }

    @Access(Role.PROVINCE_OFFICE)
    @PostMapping("/programme/new")
    Object write(Actor actor, @RequestParam MultiValueMap<String, String> values) {
        Typed form = new Typed(values);
        List<OwnProgramme.Step> steps = Arrays.stream(CycleStep.values())
                .map(step -> new OwnProgramme.Step(
                        step, month(form, step.name() + "-province"), month(form, step.name() + "-commune")))
                .toList();
        OwnRules.Draft draft = new OwnRules.Draft(
                form.get("name"),
                form.whole("from"),
                form.whole("to"),
                form.get("number"),
                form.day("day"),
                form.get("issuer"),
                form.get("base"),
                steps);
        try {
            return Redirect.to("/programme/" + writing.write(actor, draft)).saying("programme.done.own");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, form, refused.refusals()));
        }
    }

    private static @Nullable Integer month(Typed form, String name) {
        int month = form.whole(name);
        return month >= 1 && month <= 12 ? month : null;
    }

    private List<Programme> earlier(Actor actor) {
        return OfficeUnit.of(actor).map(unit -> programmes.ofProvince(unit, time.today())).orElse(List.of()).stream()
                .filter(one -> !one.own())
                .toList();
    }

    private OwnProgrammePage page(Actor actor, Typed form, List<Refusal> refusals) {
        Map<String, String> bases = new LinkedHashMap<>();
        earlier(actor).forEach(one -> bases.put(one.code(), one.name()));
        return new OwnProgrammePage(bases, form, refusals);
    }
}
