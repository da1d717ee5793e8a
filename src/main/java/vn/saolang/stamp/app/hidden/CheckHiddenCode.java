package vn.saolang.stamp.app.hidden;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.stamp.ScanVerdict;
import vn.saolang.stamp.StampSerial;
import vn.saolang.stamp.SuspicionRule;
import vn.saolang.stamp.app.code.StampCodes;
import vn.saolang.stamp.app.suspicion.AnomalyWatch;
import vn.saolang.stamp.app.suspicion.SuspicionRules;
import vn.saolang.stamp.model.hidden.HiddenAnswer;
import vn.saolang.stamp.model.hidden.HiddenAnswer.Kind;
import vn.saolang.stamp.model.hidden.HiddenTries;
import vn.saolang.stamp.model.hidden.TimedCount;
import vn.saolang.stamp.model.scan.Scan;
import vn.saolang.stamp.model.scan.Scanning;
import vn.saolang.stamp.model.suspicion.Rules.HiddenLock;
import vn.saolang.stamp.model.suspicion.Suspected;
import vn.saolang.stamp.store.hidden.HiddenStore;
import vn.saolang.stamp.store.log.FlushStore;

/**
 * Checks the code under the scratch layer. Too many wrong ones lock the stamp, on all nodes, and the device, on this one; a lock
 * says nothing about the package, and a plain scan is answered as ever.
 */
@Component
public class CheckHiddenCode {

    private static final int MOST_DEVICES = 50_000;

    private final StampCodes codes;
    private final HiddenStore store;
    private final SuspicionRules rules;
    private final AnomalyWatch watch;
    private final FlushStore flushes;
    private final ApplicationEventPublisher events;
    private final Tallies wrongByDevice = new Tallies(MOST_DEVICES);

    CheckHiddenCode(
            StampCodes codes,
            HiddenStore store,
            SuspicionRules rules,
            AnomalyWatch watch,
            FlushStore flushes,
            ApplicationEventPublisher events) {
        this.codes = codes;
        this.store = store;
        this.rules = rules;
        this.watch = watch;
        this.flushes = flushes;
        this.events = events;
    }

    /**
     * Compares what somebody typed with the hidden code of a stamp, and notes it. Blanks, hyphens and small letters do not matter;
     * what has not the form of a code is wrong.
     */
    @Transactional
    public HiddenAnswer check(StampSerial serial, String typed, Scanning asked) {
        Long kept = store.hashOf(serial).orElse(null);
        if (kept == null) {
            return new HiddenAnswer(Kind.NONE, null, 0, 0, null);
        }
        HiddenLock lock = rules.at(asked.at()).hiddenLock();
        HiddenTries before = store.lock(serial);
        if (before.isLocked(asked.at())) {
            return before.locked();
        }
        Instant deviceLocked = lockedUntil(asked, lock);
        if (deviceLocked != null) {
            return new HiddenAnswer(Kind.LOCKED, null, 0, 0, deviceLocked);
        }
        boolean right = hash(typed).filter(kept::equals).isPresent();
        HiddenTries.Step step = right ? before.right(asked) : before.wrong(asked, lock);
        store.save(serial, step.tries());
        if (!right) {
            wrongByDevice.add(asked.device(), asked.at(), lock.window());
            tell(serial, asked, step.tries());
        }
        flushes.told(List.of(serial.bits()));
        events.publishEvent(new HiddenTried(serial));
        return step.answer();
    }

    /**
     * The stamp with this hidden code, for those who can send nothing else. Counts nothing for the stamp: {@link #check} does.
     * Empty when there is none, and always for a device that tried too many wrong ones.
     */
    @Transactional(readOnly = true)
    public Optional<StampSerial> byHiddenCode(String typed, Scanning asked) {
        HiddenLock lock = rules.at(asked.at()).hiddenLock();
        if (lockedUntil(asked, lock) != null) {
            return Optional.empty();
        }
        Optional<StampSerial> found = hash(typed).flatMap(store::byHash);
        if (found.isEmpty()) {
            wrongByDevice.add(asked.device(), asked.at(), lock.window());
        }
        return found;
    }

    /** Whether this device tried too many wrong ones of late, so that {@link #byHiddenCode} compares nothing for it. */
    public boolean isLockedOut(Scanning asked) {
        return lockedUntil(asked, rules.at(asked.at()).hiddenLock()) != null;
    }

    private Optional<Long> hash(String typed) {
        return codes.hiddenTyped(typed).map(codes::hiddenHash);
    }

    private @Nullable Instant lockedUntil(Scanning asked, HiddenLock rule) {
        TimedCount wrong = wrongByDevice.find(asked.device(), asked.at(), rule.window());
        Instant until = wrong == null || wrong.count() < rule.perDevice()
                ? null
                : wrong.last().plus(rule.lock());
        return until != null && asked.at().isBefore(until) ? until : null;
    }

    /** So many wrong codes are worth an inspector's look. */
    private void tell(StampSerial serial, Scanning asked, HiddenTries tries) {
        if (tries.failed() < rules.at(asked.at()).wrongTried()) {
            return;
        }
        store.placeOf(serial)
                .ifPresent(place -> watch.suspected(
                        new Scan(asked, serial, place.order(), place.position(), ScanVerdict.KNOWN_SUSPICIOUS),
                        List.of(new Suspected(
                                SuspicionRule.HIDDEN_CODE_TRIED, Map.of("wrong", String.valueOf(tries.failed()))))));
    }
}
