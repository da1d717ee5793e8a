package vn.saolang.stamp;

import java.util.Map;
import java.util.UUID;
import vn.saolang.kernel.DomainEvent;

/**
 * A case about faked or misused goods moved, or something was done in it.
 *
 * @param type MatterOpened, MatterTaken, MatterReleased, MatterVerified, MatterReopened, MatterDismissed, MatterClosed, FakeReported,
 *     ProducerTold, ReportersTold, MatterNoted
 */
public record MatterStep(String type, UUID matter, Map<String, String> facts) implements DomainEvent {

    public MatterStep {
        facts = Map.copyOf(facts);
    }

    @Override
    public String subjectType() {
        return "matter";
    }

    @Override
    public String subjectId() {
        return matter.toString();
    }
}
