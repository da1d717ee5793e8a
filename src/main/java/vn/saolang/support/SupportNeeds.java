package vn.saolang.support;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.support.app.request.RequestQueries;

/** What producers ask for and have not been given, for those that look for partners. */
@Component
public class SupportNeeds {

    private final RequestQueries queries;

    SupportNeeds(RequestQueries queries) {
        this.queries = queries;
    }

    /** The open requests an office sees, the oldest first; none for those who hold no office. */
    public List<SupportNeed> open(Actor officer) {
        return queries
                .within(officer, List.of(RequestState.REQUESTED, RequestState.RECEIVED, RequestState.APPROVED))
                .stream()
                .map(one -> new SupportNeed(
                        one.id(),
                        one.number(),
                        one.entity(),
                        one.says().product(),
                        one.says().plan(),
                        one.kind(),
                        one.says().what(),
                        one.url()))
                .toList();
    }
}
