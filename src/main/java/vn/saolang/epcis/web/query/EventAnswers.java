package vn.saolang.epcis.web.query;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.saolang.epcis.app.query.FindEvents;
import vn.saolang.epcis.app.query.Part;
import vn.saolang.epcis.model.EpcisProblem;
import vn.saolang.epcis.model.EpcisProblem.Type;
import vn.saolang.epcis.model.context.Namespaces;
import vn.saolang.epcis.model.event.KeptEvent;
import vn.saolang.epcis.model.query.Condition;
import vn.saolang.epcis.model.query.EventQuery;
import vn.saolang.epcis.model.query.QueryReader;
import vn.saolang.epcis.web.query.Paging.Question;
import vn.saolang.kernel.VietnamTime;

/** Answers requests for events: reads the question from the request, finds the part, writes the document. */
@Component
class EventAnswers {

    /** The name of the standard's query. */
    static final String SIMPLE = "SimpleEventQuery";

    private final FindEvents find;
    private final Paging paging;
    private final VietnamTime time;

    EventAnswers(FindEvents find, Paging paging, VietnamTime time) {
        this.find = find;
        this.paging = paging;
        this.time = time;
    }

    /**
     * Answers with the events that fulfil the parameters of the request and more conditions.
     *
     * @param more what the address itself asks for
     */
    ResponseEntity<String> answer(UUID owner, HttpServletRequest request, List<Condition> more) {
        checkFormat(request);
        Question question = paging.question(owner, request);
        EventQuery asked = QueryReader.readPiped(question.query(), declared(request));
        List<Condition> conditions = new ArrayList<>(more);
        conditions.addAll(asked.conditions());
        EventQuery query =
                new EventQuery(conditions, asked.orderBy(), asked.ascending(), asked.limit(), asked.ceiling());
        return answer(owner, request, question, query, SIMPLE);
    }

    /** Answers a query that is kept under a name; the request may only ask for a part. */
    ResponseEntity<String> answer(UUID owner, HttpServletRequest request, EventQuery query, String name) {
        checkFormat(request);
        Question question = paging.question(owner, request);
        if (!question.query().isEmpty()) {
            throw new EpcisProblem(
                    Type.QUERY_PARAMETER,
                    "A named query takes no further parameters: "
                            + question.query().keySet().iterator().next());
        }
        return answer(owner, request, question, query, name);
    }

    private ResponseEntity<String> answer(
            UUID owner, HttpServletRequest request, Question question, EventQuery query, String name) {
        Part<KeptEvent> part = find.find(owner, query, question.asked());
        return document(part.members(), name, Paging.next(request, question.asked(), part.next()));
    }

    ResponseEntity<String> document(List<KeptEvent> events, String name, HttpHeaders headers) {
        return ResponseEntity.ok()
                .headers(headers)
                .contentType(MediaType.APPLICATION_JSON)
                .body(QueryAnswer.of(events, name, time.now()));
    }

    /** Events are given as they came; who insists on URNs gets none. */
    static void checkFormat(HttpServletRequest request) {
        String format = request.getHeader("GS1-EPC-Format");
        if (format != null && format.strip().equals("Always_EPC_URN")) {
            throw new EpcisProblem(
                    Type.NOT_ACCEPTABLE,
                    "GS1-EPC-Format: identifiers are given as they were captured (Never_Translates)");
        }
    }

    /** The prefixes of a maker's fields, as the request declares them: {@code GS1-Extensions: prefix=address, …}. */
    private static Namespaces declared(HttpServletRequest request) {
        ObjectNode context = JsonMapper.shared().createObjectNode();
        for (String header : Collections.list(request.getHeaders("GS1-Extensions"))) {
            for (String part : header.split(",", -1)) {
                int equals = part.indexOf('=');
                if (equals > 0) {
                    context.put(
                            part.substring(0, equals).strip(),
                            part.substring(equals + 1).strip());
                }
            }
        }
        return Namespaces.NONE.with(context);
    }
}
