package vn.saolang.traceability.model.balance;

import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.util.List;
import vn.saolang.traceability.EntryKind;
import vn.saolang.traceability.LotRole;

/** What the entries that stand say of a lot in one producer's hands, in its base unit. */
public record Sums(
        BigDecimal made, BigDecimal received, BigDecimal used, BigDecimal sent, BigDecimal lost, BigDecimal sampled) {

    public static final Sums NONE = new Sums(ZERO, ZERO, ZERO, ZERO, ZERO, ZERO);

    /** The sums of one lot in one producer's hands. */
    public static Sums of(List<Movement> movements) {
        return movements.stream().reduce(NONE, Sums::plus, Sums::plus);
    }

    /** What is left of made and received after used, sent, lost and sampled; less than 0 when more was taken than there was. */
    public BigDecimal left() {
        return made.add(received).subtract(used).subtract(sent).subtract(lost).subtract(sampled);
    }

    private Sums plus(Movement one) {
        BigDecimal much = one.quantity();
        if (one.role() == LotRole.OUTPUT) {
            return plus(new Sums(much, ZERO, ZERO, ZERO, ZERO, ZERO));
        }
        if (one.role() == LotRole.SAMPLED) {
            return plus(new Sums(ZERO, ZERO, ZERO, ZERO, ZERO, much));
        }
        if (one.kind() == EntryKind.RECEIPT) {
            return plus(new Sums(ZERO, much, ZERO, ZERO, ZERO, ZERO));
        }
        if (one.kind() == EntryKind.SHIPMENT) {
            return plus(new Sums(ZERO, ZERO, ZERO, much, ZERO, ZERO));
        }
        return one.kind() == EntryKind.LOSS
                ? plus(new Sums(ZERO, ZERO, ZERO, ZERO, much, ZERO))
                : plus(new Sums(ZERO, ZERO, much, ZERO, ZERO, ZERO));
    }

    private Sums plus(Sums other) {
        return new Sums(
                made.add(other.made),
                received.add(other.received),
                used.add(other.used),
                sent.add(other.sent),
                lost.add(other.lost),
                sampled.add(other.sampled));
    }
}
