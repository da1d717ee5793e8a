package vn.saolang.stamp.app.log;

import org.springframework.stereotype.Component;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.stamp.model.log.RetentionPolicy;
import vn.saolang.stamp.store.log.RetentionFiles;

/** How long scans are kept, for pages that tell people. */
@Component
public class LogPolicy {

    private final RetentionFiles policies;
    private final VietnamTime time;

    LogPolicy(RetentionFiles policies, VietnamTime time) {
        this.policies = policies;
        this.time = time;
    }

    /** The policy in force today. */
    public RetentionPolicy today() {
        return policies.on(time.today());
    }
}
