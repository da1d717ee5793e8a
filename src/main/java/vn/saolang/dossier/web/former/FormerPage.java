package vn.saolang.dossier.web.former;

import java.util.List;
import java.util.Map;
import vn.saolang.dossier.app.former.FormerDesk.Line;
import vn.saolang.dossier.store.former.FormerStore.Paper;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;

/**
 * A dossier of the former rules: its papers, its result elsewhere, or what it becomes.
 *
 * @param place commune and province
 * @param products names of the products that may take its place, by id
 * @param typed what was typed, by field
 */
public record FormerPage(
        Line line,
        String place,
        List<Paper> papers,
        Map<String, String> products,
        Map<String, String> typed,
        List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "dossier.former.one";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(line.former().productName());
    }

    public String url() {
        return "/dossiers/former/" + line.former().id();
    }

    public String get(String field) {
        return typed.getOrDefault(field, "");
    }

    /** The point of the act that gives it its time. */
    public String clause() {
        return vn.saolang.dossier.model.former.FormerRules.clause(line.former());
    }
}
