package vn.saolang.stamp.web.proof;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.stamp.app.proof.Proofs;
import vn.saolang.stamp.app.proof.ProveCodes;

/** The nightly proof of printed codes. */
@Controller
class ProofController {

    private final Proofs proofs;
    private final ProveCodes proving;

    ProofController(Proofs proofs, ProveCodes proving) {
        this.proofs = proofs;
        this.proving = proving;
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/stamps/proof")
    ProofPage show(Actor actor) {
        return new ProofPage(proofs.of(actor));
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/stamps/proof")
    Redirect again(Actor actor) {
        int proved = proving.again(actor);
        return Redirect.to("/stamps/proof")
                .saying(proved < 0 ? "stamp.done.proof-busy" : "stamp.done.proof", Integer.toString(proved));
    }
}
