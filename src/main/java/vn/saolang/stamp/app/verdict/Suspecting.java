package vn.saolang.stamp.app.verdict;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.stamp.app.suspicion.Suspicions;
import vn.saolang.stamp.app.verdict.Verdicts.Found;
import vn.saolang.stamp.model.scan.Scanning;
import vn.saolang.stamp.model.suspicion.Suspected;

/** Gathers the facts on which suspicion judges one scan. */
@Component
class Suspecting {

    private final Suspicions suspicions;

    Suspecting(Suspicions suspicions) {
        this.suspicions = suspicions;
    }

    List<Suspected> of(Found found, Scanning asked) {
        return suspicions.judge(
                asked,
                new Suspicions.Asked(
                        found.place().order(),
                        found.place().position(),
                        found.span().state(),
                        found.roll().head().item().id(),
                        found.marks().soldAt(),
                        found.marks().hidden()),
                found.marks().trace());
    }
}
