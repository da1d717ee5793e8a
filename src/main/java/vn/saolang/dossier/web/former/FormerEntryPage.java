package vn.saolang.dossier.web.former;

import java.util.List;
import java.util.Map;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;

/**
 * Entering a dossier filed before the act.
 *
 * @param typed what was typed, by field
 * @param communes names of the province's communes by key
 */
public record FormerEntryPage(Map<String, String> typed, Map<String, String> communes, List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "dossier.former.enter";
    }

    public String get(String field) {
        return typed.getOrDefault(field, "");
    }
}
