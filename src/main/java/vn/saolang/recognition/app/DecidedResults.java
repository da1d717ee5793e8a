package vn.saolang.recognition.app;

import org.springframework.stereotype.Component;
import vn.saolang.evaluation.DecisionTaken;
import vn.saolang.evaluation.ResultId;
import vn.saolang.recognition.store.DecisionStore;

/** Tells evaluation whether a result was decided upon, so that it is no longer looked at again. */
@Component
class DecidedResults implements DecisionTaken {

    private final DecisionStore decisions;

    DecidedResults(DecisionStore decisions) {
        this.decisions = decisions;
    }

    @Override
    public boolean over(ResultId result) {
        return decisions.issuedOver(result.value());
    }
}
