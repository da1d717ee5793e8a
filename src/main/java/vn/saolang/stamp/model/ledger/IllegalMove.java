package vn.saolang.stamp.model.ledger;

/** A move that does not start from where the stamps are. Verbs refuse it in words before it comes to this. */
public class IllegalMove extends RuntimeException {

    IllegalMove(Move move, String why) {
        super("roll %d, %d-%d to %s: %s".formatted(move.order(), move.from(), move.to(), move.after(), why));
    }
}
