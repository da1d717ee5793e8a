package vn.saolang.idea.web.potential;

import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.saolang.idea.app.potential.PotentialDoor;
import vn.saolang.idea.app.potential.PotentialQueries;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.OfflineWorker;
import vn.saolang.territory.Unit;

/** What a phone needs to survey without a network. */
@Controller
class PhoneController {

    private static final int LAST = 8;

    private final PotentialDoor door;
    private final PotentialQueries queries;
    private final SurveyPages pages;

    PhoneController(PotentialDoor door, PotentialQueries queries, SurveyPages pages) {
        this.door = door;
        this.queries = queries;
        this.pages = pages;
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PRODUCER})
    @GetMapping("/potentials/survey")
    SurveyHomePage home(Actor actor) {
        pages.admit(actor);
        String where = door.communes(actor).stream().map(Unit::name).collect(Collectors.joining(", "));
        var everything = new PotentialQueries.Asked("", null, "", "", false, false);
        return new SurveyHomePage(
                actor.account(), where, queries.page(actor, everything, 0, LAST).items());
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PRODUCER})
    @GetMapping("/potentials/survey/offline")
    SurveyOfflinePage offline(Actor actor) {
        return new SurveyOfflinePage(actor.account());
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PRODUCER})
    @GetMapping("/potentials/survey/signed-in")
    SurveySignedInPart signedIn(Actor actor) {
        return new SurveySignedInPart(actor.account());
    }

    /** The service worker of the survey. */
    @Access(anyone = true)
    @GetMapping("/potentials-worker.js")
    ResponseEntity<byte[]> serviceWorker() {
        return OfflineWorker.answer("potentials-worker.js");
    }
}
