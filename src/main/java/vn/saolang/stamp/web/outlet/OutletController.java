package vn.saolang.stamp.web.outlet;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.product.ProductId;
import vn.saolang.stamp.app.outlet.EditOutlets;
import vn.saolang.stamp.app.outlet.OutletQueries;
import vn.saolang.stamp.model.outlet.OutletDraft;

/** The producer's page of places that sell its products. */
@Controller
class OutletController {

    private static final String URL = "/stamps/outlets";

    private final OutletQueries queries;
    private final EditOutlets edit;

    OutletController(OutletQueries queries, EditOutlets edit) {
        this.queries = queries;
        this.edit = edit;
    }

    @Access(Role.PRODUCER)
    @GetMapping(URL)
    OutletsPage show(Actor actor) {
        return new OutletsPage(queries.of(actor), Map.of(), List.of());
    }

    @Access(Role.PRODUCER)
    @PostMapping(URL)
    Object add(Actor actor, @RequestParam Map<String, String> typed) {
        OutletDraft draft = new OutletDraft(
                typed.getOrDefault("name", ""), typed.getOrDefault("address", ""), typed.getOrDefault("web", ""));
        try {
            edit.add(actor, ProductId.parse(typed.getOrDefault("product", "")), draft);
            return Redirect.to(URL).saying("stamp.outlets.added", draft.name());
        } catch (RefusedException refused) {
            return Rendered.unprocessable(new OutletsPage(queries.of(actor), typed, refused.refusals()));
        }
    }

    @Access(Role.PRODUCER)
    @PostMapping(URL + "/{id}/end")
    Redirect end(Actor actor, @PathVariable String id) {
        try {
            edit.end(actor, UUID.fromString(id));
        } catch (IllegalArgumentException wrong) {
            throw new NotFound("outlet");
        }
        return Redirect.to(URL).saying("stamp.outlets.ended");
    }
}
