package vn.saolang.evaluation.model.council;

/** Until when the rules keep a product's result from members and the hall. */
public enum Secrecy {
    /** Until the product is closed. */
    PRODUCT,
    /** Until every product of the session is over and the meeting has ended. */
    SESSION
}
