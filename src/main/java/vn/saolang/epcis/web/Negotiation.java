package vn.saolang.epcis.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import vn.saolang.epcis.model.EpcisProblem;
import vn.saolang.epcis.model.EpcisProblem.Type;

/** What a program asks for by headers, against what there is: JSON and version 2.0. */
public final class Negotiation {

    private static final MediaType LINKED = MediaType.parseMediaType("application/ld+json");
    private static final List<MediaType> SPOKEN =
            List.of(MediaType.APPLICATION_JSON, LINKED, MediaType.APPLICATION_PROBLEM_JSON);
    private static final int MAJOR = 2;

    private Negotiation() {}

    /**
     * Lets a request pass that can be answered.
     *
     * @throws EpcisProblem 406 when only another form or version is acceptable, 501 when the form is XML
     */
    static void check(HttpServletRequest request) {
        checkAccept(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
        for (String vocabulary : List.of("EPCIS", "CBV")) {
            checkVersion(request, "GS1-" + vocabulary + "-Version", true, true);
            checkVersion(request, "GS1-" + vocabulary + "-Min", true, false);
            checkVersion(request, "GS1-" + vocabulary + "-Max", false, true);
        }
    }

    /**
     * Lets a body pass that is JSON by its content type.
     *
     * @throws EpcisProblem 501 for XML, 415 for all else
     */
    public static void checkContentType(@Nullable String contentType) {
        MediaType type = parsed(contentType);
        if (type != null && isXml(type)) {
            throw new EpcisProblem(Type.NOT_IMPLEMENTED, "Events are taken as JSON; the XML binding is not there.");
        }
        if (type == null || !(MediaType.APPLICATION_JSON.includes(type) || LINKED.includes(type))) {
            throw new EpcisProblem(
                    Type.UNSUPPORTED_MEDIA_TYPE, "Send application/json or application/ld+json, and say so.");
        }
    }

    private static @Nullable MediaType parsed(@Nullable String contentType) {
        try {
            return contentType == null ? null : MediaType.parseMediaType(contentType);
        } catch (InvalidMediaTypeException none) {
            return null;
        }
    }

    private static void checkAccept(List<String> accept) {
        List<MediaType> types;
        try {
            types = MediaType.parseMediaTypes(accept);
        } catch (InvalidMediaTypeException none) {
            throw new EpcisProblem(Type.NOT_ACCEPTABLE, "The header Accept cannot be read.");
        }
        boolean spoken = types.isEmpty()
                || types.stream()
                        .filter(type -> type.getQualityValue() > 0)
                        .anyMatch(type -> SPOKEN.stream().anyMatch(type::includes));
        if (!spoken && types.stream().anyMatch(Negotiation::isXml)) {
            throw new EpcisProblem(Type.NOT_IMPLEMENTED, "Answers are JSON; the XML binding is not there.");
        }
        if (!spoken) {
            throw new EpcisProblem(Type.NOT_ACCEPTABLE, "Answers are application/json or application/ld+json.");
        }
    }

    private static boolean isXml(MediaType type) {
        return type.getSubtype().equals("xml") || type.getSubtype().endsWith("+xml");
    }

    /** The asked version against 2.0: not higher, not lower, or neither. */
    private static void checkVersion(HttpServletRequest request, String header, boolean notHigher, boolean notLower) {
        String asked = request.getHeader(header);
        if (asked == null) {
            return;
        }
        int distance = distance(asked.strip());
        if ((notHigher && distance > 0) || (notLower && distance < 0)) {
            throw new EpcisProblem(
                    Type.NOT_ACCEPTABLE,
                    header + " asks for a version that is not spoken here: " + Discovery.VERSION + " is.");
        }
    }

    private static int distance(String version) {
        List<String> parts = Arrays.asList(version.split("\\.", -1));
        if (version.length() > 20 || parts.stream().anyMatch(part -> !part.matches("\\d{1,4}"))) {
            throw new EpcisProblem(Type.NOT_ACCEPTABLE, "A version is numbers with points, such as 2.0.");
        }
        int major = Integer.compare(Integer.parseInt(parts.getFirst()), MAJOR);
        return major != 0 || parts.size() == 1 ? major : Integer.compare(Integer.parseInt(parts.get(1)), 0);
    }
}
