package vn.saolang.dossier.web.book;

import java.time.Instant;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.app.DossierFile;
import vn.saolang.dossier.app.DossierFile.Met;
import vn.saolang.dossier.app.DossierQueries;
import vn.saolang.dossier.app.secret.ReadEvidence;
import vn.saolang.dossier.content.SealedDossier;
import vn.saolang.dossier.model.secret.CopyMark;
import vn.saolang.dossier.model.secret.Reading;
import vn.saolang.files.FileKind;
import vn.saolang.files.Files;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.VietnamTime;

/** The whole dossier as one PDF, in the order of the criteria. */
@Controller
class BookController {

    private final DossierFile dossiers;
    private final DossierQueries queries;
    private final ReadEvidence reading;
    private final Bookbinder binder;
    private final Files files;
    private final VietnamTime time;

    BookController(
            DossierFile dossiers,
            DossierQueries queries,
            ReadEvidence reading,
            Bookbinder binder,
            Files files,
            VietnamTime time) {
        this.dossiers = dossiers;
        this.queries = queries;
        this.reading = reading;
        this.binder = binder;
        this.files = files;
        this.time = time;
    }

    /** The newest version handed in; for those who score it a copy with their name on each page. */
    @Access(signedIn = true)
    @GetMapping("/dossiers/{id}/book.pdf")
    ResponseEntity<Resource> book(Actor actor, @PathVariable String id) {
        Met met = dossiers.meetAsReader(actor, DossierId.parse(id));
        SealedDossier sealed = queries.sealed(met.dossier().id(), met.dossier().currentSubmission());
        String title = met.dossier().productName();
        Instant now = time.now();
        boolean copy = reading.openBook(actor, met.dossier(), title) == Reading.MARKED_COPY;
        List<String> mark = copy ? CopyMark.of(actor, now) : List.of();
        return files.made(binder.bind(met, sealed, mark), FileKind.PDF, "Hồ sơ " + title);
    }
}
