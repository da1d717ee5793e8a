package vn.saolang.recognition.web.paperset;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.dossier.paperset.FoundPaper;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.recognition.app.paperset.PaperSetQueries.PaperSet;
import vn.saolang.recognition.model.paperset.PaperLine;
import vn.saolang.recognition.model.paperset.SampleHandover;

/**
 * The paper set of a dossier.
 *
 * @param office whether the reader belongs to the province's or the ministry's office: others open only what is theirs to read
 * @param desk the desk at which the reader receives samples; null when at none, or when no samples are asked for
 */
public record PaperSetPage(
        PaperSet set,
        boolean office,
        SampleHandover.@Nullable Desk desk,
        Map<String, String> typed,
        List<Refusal> refusals)
        implements Page {

    public PaperSetPage {
        typed = Map.copyOf(typed);
    }

    /** What was typed into a field, or nothing. */
    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String url() {
        return "/paper-sets/" + set.dossier().id();
    }

    /** How many papers the law asks for now are missing. */
    public long missing() {
        return set.lines().stream().filter(PaperLine::missing).count();
    }

    /** Whether the reader may open the paper. */
    public boolean opens(FoundPaper paper) {
        String url = paper.url();
        return office
                || url.startsWith("/dossiers/")
                || url.startsWith("/notices/")
                || url.startsWith("/paper-sets/")
                || url.contains("/certificates/")
                || paper.paper().equals("CASE_BASIS")
                || paper.paper().equals("CASE_DECISION");
    }

    /** Whether the reader's desk still has these samples. */
    public boolean holds(SampleHandover one) {
        return one.desk() == desk && one.ended() == null;
    }

    @Override
    public String titleKey() {
        return "recognition.paperset.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(set.dossier().productName());
    }
}
