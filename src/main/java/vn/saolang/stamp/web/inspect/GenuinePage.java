package vn.saolang.stamp.web.inspect;

import java.util.List;
import java.util.Map;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.stamp.app.inspect.TellGenuine;

/**
 * What offices are told of the genuine goods, for the producer to change.
 *
 * @param typed what was typed into a refused form
 */
public record GenuinePage(TellGenuine.Told told, Map<String, String> typed, List<Refusal> refusals) implements Page {

    @Override
    public String titleKey() {
        return "stamp.genuine.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(told.item().name());
    }

    public String url() {
        return "/stamps/genuine/" + told.item().id();
    }
}
