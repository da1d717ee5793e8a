package vn.saolang.dossier.web.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.app.DossierDoor;
import vn.saolang.dossier.app.DossierFile;
import vn.saolang.dossier.app.DossierFile.Met;
import vn.saolang.dossier.app.secret.MarkSecret;
import vn.saolang.dossier.app.secret.ReadEvidence;
import vn.saolang.dossier.content.EvidenceItem;
import vn.saolang.dossier.model.Draft;
import vn.saolang.dossier.model.secret.CopyMark;
import vn.saolang.files.FileKind;
import vn.saolang.files.Files;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.papers.bound.CannotBeMarked;
import vn.saolang.papers.bound.MarkedCopy;

/** Evidence opened by its readers, secrets marked by the producer, and who read what. */
@Controller
class ReadingController {

    private static final int PAGE_SIZE = 50;

    private final ReadEvidence reading;
    private final MarkSecret secrets;
    private final DossierFile dossiers;
    private final DossierDoor door;
    private final Files files;

    ReadingController(ReadEvidence reading, MarkSecret secrets, DossierFile dossiers, DossierDoor door, Files files) {
        this.reading = reading;
        this.secrets = secrets;
        this.dossiers = dossiers;
        this.door = door;
        this.files = files;
    }

    /** A file in the page: whole for the entity and its offices; a secret as a marked copy for those who score. */
    @Access(signedIn = true)
    @GetMapping("/dossiers/{id}/evidence/{evidence}")
    Object evidence(
            Actor actor,
            @PathVariable String id,
            @PathVariable String evidence,
            @RequestHeader(required = false) @Nullable String range) {
        ReadEvidence.Opened opened = reading.open(actor, DossierId.parse(id), uuid(evidence), range != null);
        EvidenceItem item = opened.item();
        return switch (opened.reading()) {
            case WHOLE -> files.inline(item.file(), item.name());
            case MARKED_COPY -> copy(actor, opened);
            case AT_THE_OFFICE -> atTheOffice(opened);
            case NOTHING -> throw new NotFound("evidence " + evidence);
        };
    }

    private Object copy(Actor actor, ReadEvidence.Opened opened) {
        EvidenceItem item = opened.item();
        FileKind kind = files.get(item.file()).kind();
        Path original = files.path(item.file());
        var lines = CopyMark.of(actor, opened.at());
        try {
            Path copy = java.nio.file.Files.createTempFile("saolang-copy-", "." + kind.extension());
            try {
                if (kind == FileKind.PDF) {
                    MarkedCopy.pdf(original, copy, lines);
                } else {
                    MarkedCopy.picture(original, copy, kind == FileKind.PNG ? "png" : "jpeg", lines);
                }
                return files.made(copy, kind, item.name());
            } catch (CannotBeMarked broken) {
                return atTheOffice(opened);
            } finally {
                java.nio.file.Files.deleteIfExists(copy);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static Rendered atTheOffice(ReadEvidence.Opened opened) {
        return Rendered.of(
                new AtTheOfficePage(opened.item().name(), opened.dossier().productName()), HttpStatus.FORBIDDEN);
    }

    @Access({Role.PRODUCER, Role.CONSULTANT, Role.COMMUNE_OFFICER})
    @PostMapping("/dossiers/{id}/evidence/{evidence}/secrecy")
    Redirect mark(
            Actor actor,
            @PathVariable String id,
            @PathVariable String evidence,
            @RequestParam(defaultValue = "") String secret) {
        Met met = dossiers.meet(actor, DossierId.parse(id));
        EvidenceItem item = door.evidence(actor, met.dossier().id(), uuid(evidence));
        boolean yes = secret.equals("true");
        secrets.file(actor, met.dossier().id(), item.id(), yes);
        String page = item.criterion().equals(Draft.GENERAL_PAPERS)
                ? "/form02#general-papers"
                : "/criteria#c-" + item.criterion().replace('.', '-');
        return Redirect.to(met.url() + page).saying(yes ? "dossier.secret.marked" : "dossier.secret.unmarked");
    }

    @Access(Role.PRODUCER)
    @GetMapping("/dossiers/{id}/readings")
    ReadingsPage readings(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "0") String page) {
        Met met = dossiers.meet(actor, DossierId.parse(id));
        int number = page.matches("\\d{1,5}") ? Integer.parseInt(page) : 0;
        return new ReadingsPage(met, reading.readings(actor, met.dossier(), number, PAGE_SIZE));
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException wrong) {
            throw new NotFound("evidence");
        }
    }
}
