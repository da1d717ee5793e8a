package vn.saolang.evaluation.web.prepare;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.Dossiers;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.prepare.Briefs;
import vn.saolang.evaluation.app.prepare.Briefs.Brief;
import vn.saolang.evaluation.app.prepare.ReadingList;
import vn.saolang.evaluation.app.prepare.ReadingPapers;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.papers.web.PaperAnswer;
import vn.saolang.product.Products;

/** What members read before the meeting: their list, and the brief of each product. */
@Controller
class ReadingController {

    private final ReadingList readings;
    private final ReadingPapers papers;
    private final Briefs briefs;
    private final Dossiers dossiers;
    private final Products products;

    ReadingController(ReadingList readings, ReadingPapers papers, Briefs briefs, Dossiers dossiers, Products products) {
        this.readings = readings;
        this.papers = papers;
        this.briefs = briefs;
        this.dossiers = dossiers;
        this.products = products;
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER})
    @GetMapping("/sessions/{id}/reading")
    ReadingPage own(Actor actor, @PathVariable UUID id) {
        return new ReadingPage(readings.own(actor, new SessionId(id)));
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER})
    @GetMapping("/sessions/{id}/reading.{format}")
    ResponseEntity<byte[]> ownPaper(Actor actor, @PathVariable UUID id, @PathVariable String format) {
        return PaperAnswer.of(papers.of(readings.own(actor, new SessionId(id))), format);
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/sessions/{id}/readings/{seat}.{format}")
    ResponseEntity<byte[]> paper(
            Actor actor, @PathVariable UUID id, @PathVariable UUID seat, @PathVariable String format) {
        return PaperAnswer.of(papers.of(readings.of(actor, new SessionId(id), seat)), format);
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE
    })
    @GetMapping("/sessions/{id}/products/{product}/brief")
    BriefPage brief(Actor actor, @PathVariable UUID id, @PathVariable UUID product) {
        Brief brief = briefs.brief(actor, new SessionId(id), product);
        var shown = products.get(
                dossiers.get(new DossierId(brief.product().dossier())).product());
        String photo = shown.photos().isEmpty()
                ? ""
                : "/products/" + shown.id() + "/photos/"
                        + shown.photos().getFirst().sha256();
        return new BriefPage(brief, photo);
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE
    })
    @GetMapping("/sessions/{id}/products/{product}/brief.pdf")
    ResponseEntity<byte[]> briefPaper(Actor actor, @PathVariable UUID id, @PathVariable UUID product) {
        return PreparationController.file(
                briefs.brief(actor, new SessionId(id), product).text().pdf());
    }
}
