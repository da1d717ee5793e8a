package vn.saolang.stamp.web.suspicion;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.stamp.app.suspicion.DeclareRegion;
import vn.saolang.traceability.ItemId;

/** The producer's page on which provinces a package size is sold in. */
@Controller
class RegionController {

    private static final String URL = "/stamps/regions/{item}";

    private final DeclareRegion regions;

    RegionController(DeclareRegion regions) {
        this.regions = regions;
    }

    @Access(Role.PRODUCER)
    @GetMapping(URL)
    RegionPage show(Actor actor, @PathVariable String item) {
        return new RegionPage(regions.read(actor, ItemId.parse(item)));
    }

    @Access(Role.PRODUCER)
    @PostMapping(URL)
    Redirect declare(
            Actor actor,
            @PathVariable String item,
            @RequestParam(name = "province", defaultValue = "") List<String> provinces) {
        regions.declare(actor, ItemId.parse(item), provinces);
        return Redirect.to("/stamps/regions/" + item).saying("stamp.region.saved");
    }
}
