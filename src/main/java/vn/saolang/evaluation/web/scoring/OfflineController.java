package vn.saolang.evaluation.web.scoring;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.scoring.LateQueries;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.OfflineWorker;

/** What lets a sheet be filled in through a dropped network, and shows what came too late nevertheless. */
@Controller
class OfflineController {

    private final LateQueries late;

    OfflineController(LateQueries late) {
        this.late = late;
    }

    /** The service worker of members' sheets. */
    @Access(anyone = true)
    @GetMapping("/service-worker.js")
    ResponseEntity<byte[]> serviceWorker() {
        return OfflineWorker.answer("service-worker.js");
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER})
    @GetMapping("/sessions/signed-in")
    SignedInPart signedIn(Actor actor) {
        return new SignedInPart(actor.account());
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER})
    @GetMapping("/sessions/offline")
    OfflinePage offline() {
        return new OfflinePage();
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE
    })
    @GetMapping("/sessions/{id}/late")
    LatePage late(Actor actor, @PathVariable UUID id) {
        return new LatePage(late.of(actor, new SessionId(id)));
    }
}
