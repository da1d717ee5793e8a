package vn.saolang.stamp;

/** How a stamp was asked for. The order is kept in the log: add at the end. */
public enum ScanChannel {
    PAGE,
    API,
    /** The hidden code, typed on the page. */
    HIDDEN,
    SMS,
    /** By an inspector at work; never counts as suspicious. */
    INSPECTOR
}
