package vn.saolang.regulation.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.NotFound;
import vn.saolang.regulation.Regulations;

/** The wording of an act, with an address for each clause: what every citation on every page leads to. */
@Controller
class LawController {

    private final Regulations regulations;

    LawController(Regulations regulations) {
        this.regulations = regulations;
    }

    @Access(anyone = true)
    @GetMapping("/law/{act}")
    LawPage show(@PathVariable String act) {
        return regulations.textOf(act).map(LawPage::new).orElseThrow(() -> new NotFound("wording of " + act));
    }
}
