package vn.saolang.evaluation.web.team;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.saolang.dossier.DossierId;
import vn.saolang.evaluation.app.team.GapQueries;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;

/** A product as producer, team and council see it. */
@Controller
class GapController {

    private final GapQueries queries;

    GapController(GapQueries queries) {
        this.queries = queries;
    }

    @Access({
        Role.PRODUCER,
        Role.ADVISER,
        Role.PROVINCE_OFFICE,
        Role.MINISTRY_OFFICE,
        Role.COUNCIL_CHAIR,
        Role.COUNCIL_SECRETARY,
        Role.COUNCIL_MEMBER
    })
    @GetMapping("/dossiers/{id}/gap")
    GapPage gap(Actor actor, @PathVariable String id) {
        return new GapPage(queries.gap(actor, DossierId.parse(id)));
    }
}
