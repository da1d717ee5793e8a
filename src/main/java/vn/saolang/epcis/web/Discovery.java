package vn.saolang.epcis.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** What this repository tells about itself in headers, and on OPTIONS of each resource. */
public final class Discovery {

    /** The only version of EPCIS and CBV that is spoken. */
    public static final String VERSION = "2.0";

    private Discovery() {}

    /** The versions, which stand on every answer. */
    public static HttpHeaders versions() {
        HttpHeaders headers = new HttpHeaders();
        headers.set("GS1-EPCIS-Version", VERSION);
        headers.set("GS1-CBV-Version", VERSION);
        return headers;
    }

    /**
     * The answer to OPTIONS.
     *
     * @param more headers of this resource alone
     * @param methods beside OPTIONS, as GET
     */
    public static ResponseEntity<Void> of(HttpHeaders more, String... methods) {
        HttpHeaders headers = new HttpHeaders();
        headers.set("Allow", "OPTIONS, " + String.join(", ", methods));
        headers.set("GS1-EPCIS-Min", VERSION);
        headers.set("GS1-EPCIS-Max", VERSION);
        headers.set("GS1-CBV-Min", VERSION);
        headers.set("GS1-CBV-Max", VERSION);
        // events are given back as they came
        headers.set("GS1-EPC-Format", "Never_Translates");
        headers.set("GS1-CBV-XML-Format", "Never_Translates");
        headers.set("GS1-Extensions", "gs1=https://gs1.org/voc/, cbvmda=urn:epcglobal:cbv:mda:");
        headers.set("GS1-Vendor-Version", "saolang-1");
        headers.addAll(more);
        return ResponseEntity.noContent().headers(headers).build();
    }

    /** The answer to OPTIONS of a resource without headers of its own. */
    public static ResponseEntity<Void> of(String... methods) {
        return of(new HttpHeaders(), methods);
    }
}
