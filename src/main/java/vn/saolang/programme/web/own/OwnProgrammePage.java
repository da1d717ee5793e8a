package vn.saolang.programme.web.own;

import java.util.List;
import java.util.Map;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.programme.web.Typed;

/** The form by which a province adds the programme it decided; {@code bases} are earlier ones by code. */
record OwnProgrammePage(Map<String, String> bases, Typed form, List<Refusal> refusals) implements Page {

    @Override
    public String titleKey() {
        return "programme.own.title";
    }
}
