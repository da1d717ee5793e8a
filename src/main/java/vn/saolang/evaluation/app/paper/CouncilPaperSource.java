package vn.saolang.evaluation.app.paper;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.paperset.FoundPaper;
import vn.saolang.dossier.paperset.PaperSource;
import vn.saolang.evaluation.store.PaperTraceStore;

/** Reports of team and agency, minutes of councils. */
@Component
class CouncilPaperSource implements PaperSource {

    private final PaperTraceStore traces;

    CouncilPaperSource(PaperTraceStore traces) {
        this.traces = traces;
    }

    @Override
    public List<FoundPaper> papersOf(DossierSummary dossier) {
        return traces.of(dossier.id().value()).stream()
                .map(one -> FoundPaper.file(
                        (one.central() ? "CENTRAL_" : "") + one.kind(), one.number(), one.day(), url(one)))
                .toList();
    }

    private static String url(PaperTraceStore.Trace one) {
        return switch (one.kind()) {
            case "MINUTES" -> "/sessions/" + one.id() + "/minutes";
            case "TEAM_REPORT" -> "/team/" + one.id() + "/report";
            default -> "/re-evaluations/" + one.id() + "/report";
        };
    }
}
