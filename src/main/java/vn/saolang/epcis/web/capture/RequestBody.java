package vn.saolang.epcis.web.capture;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.saolang.epcis.model.EpcisProblem;
import vn.saolang.epcis.model.EpcisProblem.Type;
import vn.saolang.epcis.web.CaptureLimits;
import vn.saolang.epcis.web.Negotiation;

/** Reads what a program sends: JSON of bounded length, depth and numbers; of the same field twice neither. */
final class RequestBody {

    private static final int DEEPEST = 64;
    private static final int LONGEST_TEXT = 1_000_000;
    private static final int LONGEST_NAME = 2_000;
    private static final int LONGEST_NUMBER = 60;
    private static final long MOST_TOKENS = 3_000_000;
    private static final int LONGEST_REASON = 200;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNameLength(LONGEST_NAME)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxTokenCount(MOST_TOKENS)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private RequestBody() {}

    /**
     * The body as JSON.
     *
     * @throws EpcisProblem when it is too long, of another content type, or no JSON
     */
    static JsonNode read(HttpServletRequest request) throws IOException {
        Negotiation.checkContentType(request.getContentType());
        if (request.getContentLengthLong() > CaptureLimits.MOST_BYTES) {
            throw tooLong();
        }
        byte[] body = request.getInputStream().readNBytes(CaptureLimits.MOST_BYTES + 1);
        if (body.length > CaptureLimits.MOST_BYTES) {
            throw tooLong();
        }
        try {
            return JSON.readTree(body);
        } catch (JacksonException broken) {
            throw new EpcisProblem(Type.VALIDATION, "The body is no JSON that can be read: " + reason(broken));
        }
    }

    private static String reason(JacksonException broken) {
        var at = broken.getLocation();
        String place = at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
        String said = String.valueOf(broken.getOriginalMessage());
        return said.substring(0, Math.min(said.length(), LONGEST_REASON)) + place;
    }

    private static EpcisProblem tooLong() {
        return new EpcisProblem(
                Type.CAPTURE_LIMIT_EXCEEDED, "The body is longer than " + CaptureLimits.MOST_BYTES + " bytes.");
    }
}
