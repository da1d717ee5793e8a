package vn.saolang.evaluation.web.team;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.app.team.TeamQueries.Whole;
import vn.saolang.evaluation.model.council.Adviser;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.regulation.Criterion;

/** One dossier before the team: how far it is, who assesses what, what to do next. */
public record TeamFilePage(Whole whole, List<Refusal> refusals) implements Page {

    @Override
    public String titleKey() {
        return "evaluation.team.file.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(whole.file().productName());
    }

    public String base() {
        return whole.file().url();
    }

    /** Whether the leader may change who assesses what. */
    public boolean assigns() {
        return whole.desk().leads() && whole.file().open();
    }

    public List<Adviser> team() {
        return whole.desk().council().team();
    }

    public Map<String, Criterion> criteria() {
        Map<String, Criterion> all = new LinkedHashMap<>();
        whole.set().leaves().forEach(one -> all.put(one.code(), one));
        return all;
    }

    public @Nullable UUID adviserOf(String criterion) {
        return whole.work().tasks().get(criterion);
    }

    /** What keeps the report from being issued, besides its words. */
    public List<Refusal> unfinished() {
        return whole.file().open() ? whole.work().unfinished() : List.of();
    }
}
