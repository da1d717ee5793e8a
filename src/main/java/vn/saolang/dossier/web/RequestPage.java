package vn.saolang.dossier.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.saolang.dossier.app.DossierFile.Met;
import vn.saolang.dossier.content.MissingPaper;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;

/**
 * An office asks for papers, item by item.
 *
 * @param ofEntity asked of the entity, else of the commune
 * @param byCommune the commune sends the dossier back, else the province asks
 * @param typed details typed, by name of the paper
 */
public record RequestPage(
        Met met,
        boolean ofEntity,
        boolean byCommune,
        List<MissingPaper> papers,
        Map<String, String> typed,
        List<String> chosen,
        List<Refusal> refusals)
        implements Page {

    /** Whether a paper may concern one criterion, and which there are. */
    public Map<String, String> criteriaOf(MissingPaper paper) {
        Map<String, String> criteria = new LinkedHashMap<>();
        if (paper == MissingPaper.EVIDENCE || paper == MissingPaper.FORM_02) {
            met.set().leaves().forEach(leaf -> criteria.put(leaf.code(), leaf.code() + ". " + leaf.name()));
        }
        return criteria;
    }

    @Override
    public String titleKey() {
        return byCommune ? "dossier.return" : ofEntity ? "dossier.do.ask-entity" : "dossier.do.ask-commune";
    }
}
