package vn.saolang.programme.web;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.programme.Programmes;
import vn.saolang.programme.app.OfficeUnit;
import vn.saolang.territory.Territory;
import vn.saolang.territory.UnitRef;

/** The acts of every programme for whoever works in one; the reader's own first. */
@Controller
class ProgrammeController {

    private final Programmes programmes;
    private final Territory territory;
    private final VietnamTime time;

    ProgrammeController(Programmes programmes, Territory territory, VietnamTime time) {
        this.programmes = programmes;
        this.territory = territory;
        this.time = time;
    }

    @Access(signedIn = true)
    @GetMapping("/programme")
    ProgrammesPage home(Actor actor) {
        LocalDate today = time.today();
        Optional<UnitRef> unit = OfficeUnit.of(actor);
        return new ProgrammesPage(
                unit.map(one -> territory.get(one).name()).orElse(""),
                unit.flatMap(one -> programmes.of(one, today)).orElse(null),
                unit.map(one -> programmes.decidedFor(one, today)).orElse(false),
                unit.isPresent(),
                programmes.all(),
                today.getYear());
    }

    @Access(signedIn = true)
    @GetMapping("/programme/{code}")
    ProgrammePage show(@PathVariable String code) {
        return new ProgrammePage(programmes.find(code).orElseThrow(() -> new NotFound("programme " + code)));
    }
}
