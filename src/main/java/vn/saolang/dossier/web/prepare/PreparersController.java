package vn.saolang.dossier.web.prepare;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.saolang.dossier.app.prepare.Preparations;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.NavItem;
import vn.saolang.kernel.ui.NavSource;

/** Dossiers prepared for producers, counted. */
@Controller
class PreparersController implements NavSource {

    private final Preparations preparations;

    PreparersController(Preparations preparations) {
        this.preparations = preparations;
    }

    @Access({Role.CONSULTANT, Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE})
    @GetMapping("/preparers")
    PreparersPage show(Actor actor) {
        boolean office = actor.has(Role.PROVINCE_OFFICE);
        return new PreparersPage(
                preparations.own(actor).orElse(null),
                preparations.ownDefects(actor),
                office,
                preparations.inMyProvinces(actor));
    }

    @Override
    public List<NavItem> doorsFor(Actor actor) {
        if (actor.has(Role.PROVINCE_OFFICE)) {
            return List.of(new NavItem(36, "dossier.preparers.title", "/preparers"));
        }
        return actor.has(Role.CONSULTANT)
                ? List.of(new NavItem(36, "dossier.preparers.own.title", "/preparers"))
                : List.of();
    }
}
