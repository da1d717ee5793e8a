package vn.saolang.regulation.store;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import vn.saolang.regulation.InvalidRegulation;

/** Says in plain lines why the application does not start on its regulation files. */
class InvalidRegulationAnalyzer extends AbstractFailureAnalyzer<InvalidRegulation> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, InvalidRegulation cause) {
        return new FailureAnalysis(
                "The regulation data cannot be used:" + System.lineSeparator() + cause.getMessage(),
                "Correct the named data file; the criteria of a set in use never change, a change is a new set.",
                cause);
    }
}
