package vn.saolang.evaluation.web.conflict;

import java.util.List;
import vn.saolang.evaluation.app.conflict.KeepProfile.Known;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.territory.UnitChoice;

/** What is compared with producers about one member. Personal data: for office, secretary and the member only. */
public record ProfilePage(Known known, List<UnitChoice> communes, Typed facts, Typed interest, List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "evaluation.profile.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(known.seat().name());
    }

    public String base() {
        return "/councils/" + known.council().id() + "/seats/" + known.seat().id() + "/profile";
    }
}
