package vn.saolang.programme.web.body;

import java.time.LocalDate;
import java.util.List;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.programme.model.body.Body;
import vn.saolang.programme.web.Typed;

/** One body: who sits, who sat, and for its own office how to seat and release. */
record BodyPage(
        Body body,
        String unitName,
        boolean mayWrite,
        LocalDate today,
        boolean stale,
        Typed form,
        List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "programme.body.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(body.name());
    }
}
