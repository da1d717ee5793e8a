package vn.saolang.gs1.model.epc;

import vn.saolang.gs1.DigitalLink;
import vn.saolang.gs1.model.ApplicationIdentifier;
import vn.saolang.gs1.model.PercentCoding;

/** The spelling of a key and at most one qualifier as the event hash has it. */
final class FinestKey {

    /** Left as they are in paths of event identifiers, though a link's own canonical form escapes them. */
    private static final String NOT_ESCAPED = "';=";

    private FinestKey() {}

    /** The link of a key alone; refuses a value of another form. */
    static String link(String ai, String value) {
        return DigitalLink.CANONICAL_STEM + segment(ai, value);
    }

    /** The link of a key and its qualifier; refuses values of another form. */
    static String link(String ai, String value, String qualifier, String qualifying) {
        return link(ai, value) + segment(qualifier, qualifying);
    }

    private static String segment(String ai, String value) {
        ApplicationIdentifier.of(ai).requireForm(value);
        return "/" + ai + "/" + PercentCoding.encode(value, NOT_ESCAPED);
    }
}
