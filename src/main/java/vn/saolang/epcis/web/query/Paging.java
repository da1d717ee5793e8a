package vn.saolang.epcis.web.query;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import vn.saolang.epcis.app.query.Asked;
import vn.saolang.epcis.app.query.FindEvents;
import vn.saolang.epcis.model.EpcisProblem;
import vn.saolang.epcis.model.EpcisProblem.Type;
import vn.saolang.epcis.model.query.PageToken;

/** Which part of an answer a request asks for, and how an answer tells where it goes on. */
@Component
class Paging {

    static final int PER_PAGE = 30;
    static final int MOST_PER_PAGE = 1_000;

    private static final String COUNT = "perPage";
    private static final String TOKEN = "nextPageToken";
    private static final int LONGEST_QUERY = 16_000;

    private final FindEvents find;

    Paging(FindEvents find) {
        this.find = find;
    }

    /**
     * A request's parameters.
     *
     * @param query those of the question; of the token's question when the request has none itself
     */
    record Question(Asked asked, Map<String, List<String>> query) {}

    /**
     * Reads them.
     *
     * @throws EpcisProblem when there are too many, or the part cannot be
     */
    Question question(UUID owner, HttpServletRequest request) {
        String raw = request.getQueryString();
        if (raw != null && raw.length() > LONGEST_QUERY) {
            throw new EpcisProblem(
                    Type.URI_TOO_LONG, "A query of more than " + LONGEST_QUERY + " characters: make it a named query");
        }
        Map<String, List<String>> query = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> query.put(name, Arrays.asList(values)));
        int perPage = perPage(query.remove(COUNT));
        List<String> text = query.remove(TOKEN);
        PageToken token = text == null ? null : find.token(owner, text.getFirst());
        Map<String, List<String>> asked = query.isEmpty() && token != null ? parsed(token.parameters()) : query;
        return new Question(new Asked(perPage, token, written(asked)), asked);
    }

    private static int perPage(@Nullable List<String> asked) {
        if (asked == null) {
            return PER_PAGE;
        }
        String text = asked.getFirst();
        int number = asked.size() == 1 && text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
        if (number < 1) {
            throw new EpcisProblem(Type.QUERY_PARAMETER, "perPage is a number from 1");
        }
        return Math.min(number, MOST_PER_PAGE);
    }

    private static String written(Map<String, List<String>> query) {
        StringBuilder text = new StringBuilder();
        query.forEach((name, values) -> values.forEach(value -> text.append(text.isEmpty() ? "" : "&")
                .append(encoded(name))
                .append('=')
                .append(encoded(value))));
        return text.toString();
    }

    private static Map<String, List<String>> parsed(String text) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        UriComponentsBuilder.newInstance()
                .query(text)
                .build()
                .getQueryParams()
                .forEach((name, values) -> query.put(
                        UriUtils.decode(name, StandardCharsets.UTF_8),
                        values.stream()
                                .map(value -> value == null ? "" : UriUtils.decode(value, StandardCharsets.UTF_8))
                                .toList()));
        return query;
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    /** The headers that lead to the next part; none at the end. */
    static HttpHeaders next(HttpServletRequest request, Asked asked, @Nullable PageToken next) {
        HttpHeaders headers = new HttpHeaders();
        if (next != null) {
            String query = asked.parameters().isEmpty() ? "" : asked.parameters() + "&";
            headers.set(
                    HttpHeaders.LINK,
                    "<" + root(request) + Addressed.address(request) + "?" + query + COUNT + "=" + asked.perPage() + "&"
                            + TOKEN + "=" + next.text() + ">; rel=\"next\"");
            headers.set("GS1-Next-Page-Token-Expires", next.expires().toString());
        }
        return headers;
    }

    /** Scheme and host, as the client knows them. */
    static String root(HttpServletRequest request) {
        String whole = request.getRequestURL().toString();
        return whole.substring(0, whole.length() - request.getRequestURI().length());
    }
}
