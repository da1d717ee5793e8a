package vn.saolang.dossier.web.vault;

import java.util.Arrays;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.app.DossierDoor;
import vn.saolang.dossier.app.vault.UseVault;
import vn.saolang.dossier.model.Draft;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.vault.PaperId;
import vn.saolang.vault.PaperKind;

/** Evidence taken from the vault, and kept there. */
@Controller
class VaultEvidenceController {

    private final UseVault use;
    private final DossierDoor door;

    VaultEvidenceController(UseVault use, DossierDoor door) {
        this.use = use;
        this.door = door;
    }

    @Access({Role.PRODUCER, Role.CONSULTANT})
    @PostMapping("/dossiers/{id}/criteria/{criterion}/vault")
    Redirect take(
            Actor actor,
            @PathVariable String id,
            @PathVariable String criterion,
            @RequestParam(defaultValue = "") String paper) {
        use.take(actor, DossierId.parse(id), criterion, PaperId.parse(paper));
        return Redirect.to(page(id, criterion)).saying("dossier.vault.taken");
    }

    @Access(Role.PRODUCER)
    @PostMapping("/dossiers/{id}/criteria/{criterion}/vault-copies")
    Redirect keep(
            Actor actor,
            @PathVariable String id,
            @PathVariable String criterion,
            @RequestParam(defaultValue = "") String evidence,
            @RequestParam(defaultValue = "") String kind) {
        PaperKind named = Arrays.stream(PaperKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new NotFound("kind of paper"));
        use.keep(actor, DossierId.parse(id), uuid(evidence), named);
        return Redirect.to(page(id, criterion)).saying("dossier.vault.kept");
    }

    /** To what the product's papers say against each other, for those who read the dossier. */
    @Access({
        Role.PRODUCER,
        Role.COMMUNE_OFFICER,
        Role.COMMUNE_CHAIR,
        Role.PROVINCE_OFFICE,
        Role.ADVISER,
        Role.MINISTRY_OFFICE
    })
    @GetMapping("/dossiers/{id}/compared")
    Redirect compared(Actor actor, @PathVariable String id) {
        return Redirect.to("/vault/products/"
                + door.openToReaders(actor, DossierId.parse(id)).product());
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException wrong) {
            throw new NotFound("evidence");
        }
    }

    private static String page(String id, String criterion) {
        String place = criterion.equals(Draft.GENERAL_PAPERS)
                ? "/form02#general-papers"
                : "/criteria#c-" + criterion.replace('.', '-');
        return "/dossiers/" + DossierId.parse(id) + place;
    }
}
