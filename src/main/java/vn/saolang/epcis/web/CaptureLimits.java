package vn.saolang.epcis.web;

import org.springframework.http.HttpHeaders;
import vn.saolang.epcis.app.capture.CaptureDocument;

/** How much is taken at once. */
public final class CaptureLimits {

    /** The longest body, in bytes. */
    public static final int MOST_BYTES = 16 * 1024 * 1024;

    private CaptureLimits() {}

    /** The limits as headers. */
    public static HttpHeaders headers() {
        HttpHeaders headers = new HttpHeaders();
        headers.set("GS1-EPCIS-Capture-Limit", Integer.toString(CaptureDocument.MOST_EVENTS));
        headers.set("GS1-EPCIS-Capture-File-Size-Limit", Integer.toString(MOST_BYTES));
        return headers;
    }
}
