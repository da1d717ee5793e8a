package vn.saolang.gs1;

import java.util.Optional;
import vn.saolang.gs1.model.epc.LooseLink;
import vn.saolang.gs1.model.epc.Urn;

/**
 * Identifiers as events carry them, in the one spelling in which they are compared: the canonical link of the finest key, as the
 * event hash of CBV 2.0 wants it. Looser than {@link DigitalLink}: other systems' links may use names for identifiers and short
 * GTINs, and nobody's check digit is verified, for an event must tell what was read.
 */
public final class EpcUri {

    private static final String URN = "urn:epc:";

    private EpcUri() {}

    /**
     * The canonical link of an EPC URN, class or pattern, or of a Digital Link at any host.
     *
     * @return without a query, with the serial number or lot but no variant; empty when the text is none of these
     */
    public static Optional<String> link(String uri) {
        try {
            return Optional.of(uri.startsWith(URN) ? Urn.link(uri.substring(URN.length())) : LooseLink.link(uri));
        } catch (Gs1Exception none) {
            return Optional.empty();
        }
    }

    /** As {@link #link}; every other URI as it came. */
    public static String canonical(String uri) {
        return link(uri).orElse(uri);
    }
}
