package vn.saolang.epcis.web.query;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.springframework.web.util.UriUtils;
import vn.saolang.kernel.NotFound;

/** What an address of the repository names: a value, usually a URI, between its other parts. */
final class Addressed {

    static final String VALUE = Addressed.class.getName() + ".value";
    static final String ADDRESS = Addressed.class.getName() + ".address";

    private Addressed() {}

    /**
     * The value, decoded.
     *
     * @throws NotFound when its escapes are broken: nothing has such an address
     */
    static String value(HttpServletRequest request) {
        if (!(request.getAttribute(VALUE) instanceof String raw)) {
            throw new NotFound("value");
        }
        try {
            String value = UriUtils.decode(raw, StandardCharsets.UTF_8);
            if (value.indexOf('\0') >= 0) {
                throw new NotFound("value");
            }
            return Normalizer.normalize(value, Normalizer.Form.NFC);
        } catch (IllegalArgumentException broken) {
            throw new NotFound("value");
        }
    }

    /** The address as it was asked for, without its query. */
    static String address(HttpServletRequest request) {
        return request.getAttribute(ADDRESS) instanceof String address ? address : request.getRequestURI();
    }
}
