package vn.saolang.evaluation.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.DossierId;
import vn.saolang.evaluation.ResultId;
import vn.saolang.evaluation.ResultSummary;
import vn.saolang.evaluation.store.ResultStore;

/** Questions about results. There is no result before a product is closed. */
@Component
public class ResultQueries {

    private final ResultStore results;

    ResultQueries(ResultStore results) {
        this.results = results;
    }

    public Optional<ResultSummary> find(ResultId id) {
        return results.find(id);
    }

    public List<ResultSummary> ofDossier(DossierId dossier) {
        return results.ofDossier(dossier);
    }

    public List<ResultSummary> ofScope(String scope) {
        return results.ofScope(scope);
    }
}
