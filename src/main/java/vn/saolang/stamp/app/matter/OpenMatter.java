package vn.saolang.stamp.app.matter;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.stamp.MatterStep;
import vn.saolang.stamp.StampSerial;
import vn.saolang.stamp.app.code.StampCodes;
import vn.saolang.stamp.app.suspicion.Anomalies;
import vn.saolang.stamp.model.matter.MatterEntry;
import vn.saolang.stamp.model.matter.Subject;
import vn.saolang.stamp.model.suspicion.Anomaly;
import vn.saolang.stamp.store.matter.MatterStore;

/** Opens cases: one open case for each thing they are about. */
@Component
public class OpenMatter {

    private final MatterStore matters;
    private final MatterDoor door;
    private final StampCodes codes;
    private final Anomalies anomalies;
    private final Events events;
    private final VietnamTime time;

    OpenMatter(
            MatterStore matters,
            MatterDoor door,
            StampCodes codes,
            Anomalies anomalies,
            Events events,
            VietnamTime time) {
        this.matters = matters;
        this.door = door;
        this.codes = codes;
        this.anomalies = anomalies;
        this.events = events;
        this.time = time;
    }

    /** The open case about it, or a new one. */
    @Transactional
    public UUID openOrJoin(Actor by, Subject about, Instant now) {
        Optional<UUID> open = about.key() == null ? Optional.empty() : matters.openAbout(about.key());
        if (open.isPresent()) {
            return open.get();
        }
        UUID id = UUID.randomUUID();
        if (!matters.insert(id, about, now)) {
            // opened by somebody else between the two questions
            return matters.openAbout(String.valueOf(about.key())).orElseThrow();
        }
        matters.note(id, MatterEntry.Kind.OPENED, "", by.isSignedIn() ? by.account() : null, now);
        events.publish(by, new MatterStep("MatterOpened", id, Map.of()));
        return id;
    }

    /**
     * A case an inspector opened.
     *
     * @param own whether it lies at the inspector's own office; else it lies at the one competent at the producer's seat
     */
    public record OnSight(UUID id, boolean own) {}

    /**
     * An inspector opens a case about the goods in hand, or comes to the open one.
     *
     * @param typed the number on the goods
     */
    @Transactional
    public OnSight onSight(Actor by, String typed) {
        Subject about = codes.read(typed)
                .flatMap(serial -> matters.placeOf(serial).map(place -> Subject.of(serial, codes.write(serial), place)))
                .orElseGet(() -> Subject.unknown(typed));
        UUID id = openOrJoin(by, about, time.now());
        return new OnSight(id, door.mayRead(by, matters.find(id).orElseThrow()));
    }

    /**
     * An office makes a case of an anomaly, or adds it to the open case about the same stamp or roll.
     *
     * @throws vn.saolang.kernel.NotFound when the actor's office may not
     * @throws vn.saolang.kernel.Stale when somebody made a case of it meanwhile
     */
    @Transactional
    public UUID fromAnomaly(Actor by, UUID anomaly) {
        Anomaly found = anomalies.get(by, anomaly);
        StampSerial serial = found.serial();
        Subject about = serial == null
                ? Subject.roll(found.order(), found.rule(), found.item(), found.entity())
                : matters.placeOf(serial)
                        .map(place -> Subject.of(serial, codes.write(serial), place))
                        .orElseThrow();
        Instant now = time.now();
        UUID id = openOrJoin(by, about, now);
        door.toMove(by, id);
        anomalies.take(by, anomaly, id);
        matters.note(id, MatterEntry.Kind.SUSPECTED, found.rule() + " × " + found.scans(), by.account(), now);
        return id;
    }
}
