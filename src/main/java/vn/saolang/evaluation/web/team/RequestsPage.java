package vn.saolang.evaluation.web.team;

import java.util.List;
import vn.saolang.evaluation.app.team.TeamQueries.Whole;
import vn.saolang.evaluation.model.team.RequestState;
import vn.saolang.evaluation.model.team.TeamRequest;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;

/** Requests for papers and tests about one dossier. */
public record RequestsPage(Whole whole, Typed typed, List<Refusal> refusals) implements Page {

    @Override
    public String titleKey() {
        return "evaluation.request.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(whole.file().productName());
    }

    public String base() {
        return whole.file().url() + "/requests";
    }

    public boolean proposes() {
        return whole.desk().mine() != null && whole.file().open();
    }

    /** Whether the office may send or decline it. */
    public boolean sends(TeamRequest request) {
        return whole.desk().mine() == null && whole.file().open() && request.state() == RequestState.PROPOSED;
    }

    /** Whether the team may say what came of it. */
    public boolean closes(TeamRequest request) {
        return proposes() && (request.state() == RequestState.SENT || request.state() == RequestState.ANSWERED);
    }

    public String url(TeamRequest request) {
        return base() + "/" + request.id();
    }
}
