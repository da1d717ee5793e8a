package vn.saolang.support;

import java.util.Locale;

/** What can be done with a request for support. */
public enum RequestAction {
    REQUEST,
    WITHDRAW,
    RECEIVE,
    APPROVE,
    REFUSE,
    DELIVER,
    CONFIRM,
    DISPUTE;

    /** How addresses name it. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of its name. */
    public String key() {
        return "support.action." + name();
    }
}
