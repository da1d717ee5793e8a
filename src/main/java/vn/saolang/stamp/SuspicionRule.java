package vn.saolang.stamp;

/** What makes a known stamp suspicious; the thresholds are data. The order is kept as bits: add at the end. */
public enum SuspicionRule {
    /** Scanned although it is not active: on no package that may be sold. */
    NOT_ACTIVE,
    /** Scanned more often in the window than one package is. */
    TOO_OFTEN,
    /** Too far from where it was seen before for the time between. */
    IMPOSSIBLE_TRAVEL,
    /** Seen far from where its lot is sold. */
    WRONG_REGION,
    /** Its device asks for more stamps than a buyer does. */
    MANY_FROM_ONE_DEVICE,
    /** Its device reads neighbours of one roll, one after the other. */
    RUN_OF_NUMBERS,
    /** A shop marked it as sold before. */
    SOLD_BEFORE,
    /** Its hidden code was right before. */
    CHECKED_BEFORE,
    /** Wrong hidden codes were tried: for offices only, since anybody can type them; no verdict tells it. */
    HIDDEN_CODE_TRIED
}
