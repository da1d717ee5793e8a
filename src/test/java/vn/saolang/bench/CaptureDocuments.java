package vn.saolang.bench;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Documents as a packing line sends them: each event packs two packages of a lot, without an id of its own. */
final class CaptureDocuments {

    private static final String EVENT = """
            {"type": "ObjectEvent", "eventTime": "%s", "eventTimeZoneOffset": "+07:00", "action": "ADD",
             "epcList": ["https://id.gs1.org/01/08936000010010/21/R%dE%dA", "https://id.gs1.org/01/08936000010010/21/R%dE%dB"],
             "quantityList": [{"epcClass": "https://id.gs1.org/01/08936000010010/10/LOT%d", "quantity": 2}],
             "bizStep": "commissioning", "disposition": "active",
             "readPoint": {"id": "https://id.gs1.org/414/8936000010003"},
             "bizLocation": {"id": "https://id.gs1.org/414/8936000010003"},
             "bizTransactionList": [{"type": "prodorder", "bizTransaction": "urn:uuid:5f0c9c1e-0000-4000-8000-%012d"}],
             "ilmd": {"ex:crop": "chè", "ex:sort": "LDP1"}}""";

    private CaptureDocuments() {}

    /** A document of so many events; other ones for each round. */
    static byte[] of(int events, int round) {
        StringBuilder text = new StringBuilder(events * 800).append("""
                {"@context": ["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld", {"ex": "https://ns.example.com/"}],
                 "type": "EPCISDocument", "schemaVersion": "2.0", "creationDate": "2026-03-01T00:00:00Z",
                 "epcisBody": {"eventList": [""");
        Instant begin = Instant.parse("2026-03-01T00:00:00Z");
        for (int i = 0; i < events; i++) {
            text.append(i == 0 ? "" : ",")
                    .append(EVENT.formatted(begin.plusSeconds(i), round, i, round, i, i / 500, i / 100));
        }
        return text.append("]}}").toString().getBytes(StandardCharsets.UTF_8);
    }
}
