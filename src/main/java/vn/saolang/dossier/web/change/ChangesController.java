package vn.saolang.dossier.web.change;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.app.DossierFile;
import vn.saolang.dossier.app.change.CompareVersions;
import vn.saolang.dossier.app.change.CompareVersions.Compared;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;

/** What changed since recognition, or from one submission to the next, for all who may read the dossier. */
@Controller
class ChangesController {

    private final CompareVersions comparing;
    private final DossierFile files;

    ChangesController(CompareVersions comparing, DossierFile files) {
        this.comparing = comparing;
        this.files = files;
    }

    @Access(signedIn = true)
    @GetMapping("/dossiers/{id}/changes")
    ChangesPage show(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to) {
        Compared compared = comparing.compare(actor, DossierId.parse(id), from, to);
        return new ChangesPage(
                compared,
                compared.inside() ? files.meet(actor, compared.dossier().id()) : null,
                comparing.opensBefore(actor, compared));
    }
}
