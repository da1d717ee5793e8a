package vn.saolang.stamp.app.suspicion;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.stamp.app.StampScope;
import vn.saolang.stamp.model.suspicion.Anomaly;
import vn.saolang.stamp.store.log.FlushStore;
import vn.saolang.stamp.store.log.TraceStore;
import vn.saolang.stamp.store.suspicion.AnomalyStore;
import vn.saolang.stamp.store.suspicion.AnomalyStore.Filter;

/** The queue of anomalies, for the offices competent at the producers' seats. */
@Component
public class Anomalies {

    private final AnomalyStore anomalies;
    private final TraceStore traces;
    private final FlushStore flushes;
    private final StampScope scope;
    private final VietnamTime time;

    Anomalies(AnomalyStore anomalies, TraceStore traces, FlushStore flushes, StampScope scope, VietnamTime time) {
        this.anomalies = anomalies;
        this.traces = traces;
        this.flushes = flushes;
        this.scope = scope;
        this.time = time;
    }

    /** The open ones in the reach of the actor's offices, the newest first; none for others. */
    public List<Anomaly> queue(Actor actor, Filter filter, int most, int skip) {
        StampScope.Reach reach = scope.reach(actor);
        return anomalies.queue(reach.everything(), reach.unitKeys(), filter, most, skip);
    }

    /**
     * One in the reach of the actor's offices.
     *
     * @throws NotFound when there is none there
     */
    public Anomaly get(Actor actor, UUID id) {
        Anomaly found = anomalies.find(id).orElseThrow(() -> new NotFound("anomaly"));
        if (!scope.inspects(actor, found.entity())) {
            throw new NotFound("anomaly");
        }
        return found;
    }

    /** All of a stamp and of its roll, open and closed, the newest first. Whether the asker may know is the asker's to judge. */
    public List<Anomaly> of(int order, int position) {
        return anomalies.of(order, position);
    }

    /**
     * Notes the case that an office makes of one.
     *
     * @throws NotFound outside its reach
     * @throws Stale when there is a case already, or it is closed
     */
    @Transactional
    public Anomaly take(Actor actor, UUID id, UUID matter) {
        Anomaly found = get(actor, id);
        if (!anomalies.take(id, matter)) {
            throw new Stale("anomaly " + id);
        }
        return found;
    }

    /**
     * Ends one: what it was about is settled. Unless a case was made of it, it was unfounded, and scans are told of it no more, on
     * all nodes within two seconds. A later scan that speaks against the stamp opens another.
     *
     * @throws NotFound outside the actor's reach
     * @throws Stale when it is closed already
     */
    @Transactional
    public void close(Actor actor, UUID id) {
        Anomaly found = get(actor, id);
        if (!anomalies.close(id, time.now())) {
            throw new Stale("anomaly " + id);
        }
        if (found.serial() != null && found.matter() == null) {
            traces.clear(found.serial(), found.rule());
            flushes.told(List.of(found.serial().bits()));
        }
    }
}
