package vn.saolang.stamp.app.verdict;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.stamp.app.suspicion.DeviceWindows;
import vn.saolang.stamp.app.suspicion.SuspicionRules;
import vn.saolang.stamp.app.verdict.Verdicts.Found;
import vn.saolang.stamp.model.scan.Scanning;
import vn.saolang.stamp.model.suspicion.Facts;
import vn.saolang.stamp.model.suspicion.Region;
import vn.saolang.stamp.model.suspicion.Rules;
import vn.saolang.stamp.model.suspicion.Suspected;
import vn.saolang.stamp.model.suspicion.Suspicion;

/** Gathers the facts on which suspicion judges one scan. */
@Component
class Suspecting {

    private final SuspicionRules rules;
    private final DeviceWindows devices;

    Suspecting(SuspicionRules rules, DeviceWindows devices) {
        this.rules = rules;
        this.devices = devices;
    }

    List<Suspected> of(Found found, Scanning asked) {
        Rules today = rules.at(asked.at());
        Facts facts = new Facts(
                found.span().state(),
                Region.EVERYWHERE,
                found.marks().soldAt(),
                found.marks().hidden(),
                devices.note(asked, found.place().order(), found.place().position(), today),
                0);
        return Suspicion.of(found.marks().trace(), asked, facts, today);
    }
}
