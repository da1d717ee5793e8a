package vn.saolang.stamp.app.suspicion;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.stamp.model.suspicion.Rules;
import vn.saolang.stamp.store.suspicion.RuleFiles;

/** The thresholds that count at a moment. */
@Component
public class SuspicionRules {

    private final RuleFiles files;

    public SuspicionRules(RuleFiles files) {
        this.files = files;
    }

    /** Those of the legal day on which a scan falls. */
    public Rules at(Instant moment) {
        return files.on(VietnamTime.dateOf(moment));
    }
}
