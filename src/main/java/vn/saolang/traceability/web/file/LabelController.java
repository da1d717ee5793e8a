package vn.saolang.traceability.web.file;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.app.file.StateLabel;
import vn.saolang.traceability.model.completeness.Statement;

/** What the label of an item says beyond the diary. */
@Controller
class LabelController {

    private final StateLabel labels;

    LabelController(StateLabel labels) {
        this.labels = labels;
    }

    @Access(Role.PRODUCER)
    @GetMapping("/items/{item}/label")
    LabelPage show(Actor actor, @PathVariable String item) {
        ItemId id = ItemId.parse(item);
        return new LabelPage(labels.own(actor, id), labels.of(id), List.of());
    }

    @Access(Role.PRODUCER)
    @PostMapping("/items/{item}/label")
    Object keep(
            Actor actor,
            @PathVariable String item,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String brand,
            @RequestParam(defaultValue = "") String standard,
            @RequestParam(defaultValue = "") String warning) {
        ItemId id = ItemId.parse(item);
        Statement told = new Statement(brand, standard, warning, version);
        try {
            labels.state(actor, id, told);
            return Redirect.to("/items/" + id + "/label").saying("traceability.done.label");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(new LabelPage(labels.own(actor, id), told, refused.refusals()));
        }
    }
}
