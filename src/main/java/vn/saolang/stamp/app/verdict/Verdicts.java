package vn.saolang.stamp.app.verdict;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.stamp.ScanChannel;
import vn.saolang.stamp.ScanVerdict;
import vn.saolang.stamp.StampSerial;
import vn.saolang.stamp.StampState;
import vn.saolang.stamp.VoidCause;
import vn.saolang.stamp.app.code.StampCodes;
import vn.saolang.stamp.app.log.ScanLog;
import vn.saolang.stamp.app.suspicion.AnomalyWatch;
import vn.saolang.stamp.model.ledger.Span;
import vn.saolang.stamp.model.scan.Scan;
import vn.saolang.stamp.model.scan.Scanning;
import vn.saolang.stamp.model.suspicion.Suspected;
import vn.saolang.stamp.model.verdict.Answer;
import vn.saolang.stamp.model.verdict.Judgement;
import vn.saolang.stamp.model.verdict.Known;
import vn.saolang.stamp.model.verdict.Marks;
import vn.saolang.stamp.model.verdict.NotKnown;
import vn.saolang.stamp.model.verdict.Place;
import vn.saolang.stamp.model.verdict.Roll;

/** Tells what a scan of a stamp means. Nothing that it tells is older than two seconds, see {@link Rolls} and {@link KnownStamps}. */
@Component
public class Verdicts {

    private final StampCodes codes;
    private final KnownStamps stamps;
    private final ReadAhead ahead;
    private final Rolls rolls;
    private final Suspecting suspecting;
    private final AnomalyWatch anomalies;
    private final ScanLog log;
    private final VietnamTime time;

    Verdicts(
            StampCodes codes,
            KnownStamps stamps,
            ReadAhead ahead,
            Rolls rolls,
            Suspecting suspecting,
            AnomalyWatch anomalies,
            ScanLog log,
            VietnamTime time) {
        this.codes = codes;
        this.stamps = stamps;
        this.ahead = ahead;
        this.rolls = rolls;
        this.suspecting = suspecting;
        this.anomalies = anomalies;
        this.log = log;
        this.time = time;
    }

    /**
     * Answers a scan, and notes it in the log.
     *
     * @param typed as it was read or typed; small letters, blanks and hyphens do not matter
     * @param item GTIN or internal code of the product that the address names; null when it names none
     */
    public Answer judge(String typed, @Nullable String item, Scanning asked) {
        Optional<StampSerial> serial = codes.read(typed);
        if (serial.isEmpty()) {
            log.add(new Scan(asked, null, null, 0, ScanVerdict.NOT_IN_SYSTEM));
            return Answer.notKnown(codes.isWellFormed(typed) ? NotKnown.SIGNATURE : NotKnown.MALFORMED);
        }
        Found found = find(serial.get());
        if (found != null && !found.roll().isFor(item)) {
            // the item may have got its GTIN just now
            rolls.readHead(found.place().order());
            found = find(serial.get());
        }
        if (found == null || !found.roll().isFor(item)) {
            log.add(new Scan(asked, null, null, 0, ScanVerdict.NOT_IN_SYSTEM));
            return Answer.notKnown(found == null ? NotKnown.UNKNOWN : NotKnown.OTHER_PRODUCT);
        }
        List<Suspected> suspected = suspecting.of(found, asked);
        Answer answer = answer(found, suspected);
        Scan scan = new Scan(
                asked, found.serial(), found.place().order(), found.place().position(), answer.verdict());
        log.add(scan);
        stamps.scanned(found.serial(), scan, found.marks());
        if (!suspected.isEmpty()) {
            anomalies.suspected(scan, suspected);
        }
        return answer;
    }

    /** What is known of a stamp, for inspectors: nothing is noted, and nothing is suspicious about their asking. */
    public Answer peek(StampSerial serial) {
        Found found = find(serial);
        return found == null
                ? Answer.notKnown(NotKnown.UNKNOWN)
                : answer(found, suspecting.of(found, new Scanning(time.now(), ScanChannel.INSPECTOR, null, null)));
    }

    private @Nullable Found find(StampSerial serial) {
        Place place = stamps.place(serial);
        if (place == null) {
            return null;
        }
        ahead.want(place.order());
        Roll roll = rolls.get(place.order());
        Span span = roll == null ? null : roll.at(place.position());
        return roll == null || span == null ? null : new Found(serial, place, roll, span, stamps.marks(serial, place));
    }

    private Answer answer(Found found, List<Suspected> suspected) {
        Roll roll = found.roll();
        Span span = found.span();
        Marks marks = found.marks();
        StampState state = roll.effective(span);
        List<Suspected> reasons = Judgement.reasons(state, suspected);
        Known known = new Known(
                found.serial(),
                codes.write(found.serial()),
                found.place().order(),
                found.place().position(),
                state,
                state == StampState.VOID && span.cause() == null ? VoidCause.STAR_ENDED : span.cause(),
                roll.head().item(),
                roll.head().entityName(),
                roll.star(),
                roll.lot(span),
                roll.recall(span),
                marks.trace(),
                marks.soldAt(),
                marks.hidden() == null ? null : marks.hidden().firstAt());
        return new Answer(Judgement.of(state, known.recall() != null, roll.star(), reasons), null, reasons, known);
    }

    /** A stamp and all that its verdict rests on. */
    record Found(StampSerial serial, Place place, Roll roll, Span span, Marks marks) {}
}
