package vn.saolang.dossier.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.app.DossierFile;
import vn.saolang.dossier.app.DossierFile.Met;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.papers.OfficialPaper;
import vn.saolang.papers.web.PaperAnswer;

/** A dossier's papers as DOCX and PDF. */
@Controller
class PaperController {

    private final DossierFile files;
    private final DossierPapers forms;
    private final CommunePaperwork commune;

    PaperController(DossierFile files, DossierPapers forms, CommunePaperwork commune) {
        this.files = files;
        this.forms = forms;
        this.commune = commune;
    }

    @Access({
        Role.PRODUCER,
        Role.CONSULTANT,
        Role.COMMUNE_OFFICER,
        Role.COMMUNE_CHAIR,
        Role.PROVINCE_OFFICE,
        Role.PROVINCE_CHAIR
    })
    @GetMapping("/dossiers/{id}/papers/{kind}.{format}")
    ResponseEntity<byte[]> paper(
            Actor actor, @PathVariable String id, @PathVariable String kind, @PathVariable String format) {
        Met met = files.meet(actor, DossierId.parse(id));
        return PaperAnswer.of(paper(met, kind), format);
    }

    private OfficialPaper paper(Met met, String kind) {
        boolean atCommune = met.officer() || met.chair();
        boolean open =
                switch (kind) {
                    case "form03", "letter" -> atCommune || met.dossier().productCode() != null;
                    case "minutes" -> atCommune;
                    default -> true;
                };
        if (!open) {
            throw new NotFound("paper of a dossier");
        }
        return switch (kind) {
            case "form01" -> forms.form01(met);
            case "form02" -> forms.form02(met);
            case "receipt" -> commune.receipt(met);
            case "return" -> commune.request(met);
            case "form03" -> commune.report(met);
            case "letter" -> commune.letter(met);
            case "minutes" -> commune.minutes(met);
            default -> throw new NotFound("paper of a dossier");
        };
    }
}
