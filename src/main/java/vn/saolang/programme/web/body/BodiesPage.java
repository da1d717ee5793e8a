package vn.saolang.programme.web.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.programme.app.body.BodyQueries;
import vn.saolang.programme.model.body.Body;
import vn.saolang.programme.web.Typed;

/**
 * The bodies of an office's unit and, for a province, of its communes.
 *
 * @param units names of units by key
 * @param named bodies the acts name, with who has them today
 */
record BodiesPage(
        List<Body> own,
        List<Body> communes,
        Map<String, String> units,
        List<BodyQueries.Named> named,
        boolean mayWrite,
        LocalDate today,
        Typed form,
        List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "programme.bodies.title";
    }
}
