package vn.saolang.epcis.app.query;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import vn.saolang.epcis.model.EpcisProblem;
import vn.saolang.epcis.model.EpcisProblem.Type;
import vn.saolang.epcis.model.query.PageToken;
import vn.saolang.epcis.model.query.QueryDocument;
import vn.saolang.epcis.store.search.NamedQueryStore;
import vn.saolang.epcis.store.search.NamedQueryStore.Named;
import vn.saolang.kernel.VietnamTime;

/** Queries a producer keeps under a name. */
@Service
public class NamedQueries {

    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}/\\\\]{1,200}");

    private final NamedQueryStore queries;
    private final VietnamTime time;

    NamedQueries(NamedQueryStore queries, VietnamTime time) {
        this.queries = queries;
        this.time = time;
    }

    /**
     * Keeps a query.
     *
     * @param definition {@code {"name": …, "query": {…}}}
     * @return its name
     * @throws EpcisProblem when it is no query, or the name is taken
     */
    @Transactional
    public String create(UUID owner, JsonNode definition) {
        JsonNode name = definition.path("name");
        if (!name.isString()
                || !NAME.matcher(name.stringValue()).matches()
                || name.stringValue().isBlank()) {
            throw new EpcisProblem(Type.QUERY_VALIDATION, "name: a text without slashes, of 1 to 200 characters");
        }
        JsonNode query = definition.path("query");
        QueryDocument.read(query);
        if (!queries.insert(owner, name.stringValue(), query.toString(), time.now())) {
            throw new EpcisProblem(Type.RESOURCE_ALREADY_EXISTS, "There is a query of this name already");
        }
        return name.stringValue();
    }

    /**
     * The query of a name.
     *
     * @throws EpcisProblem when the producer has none
     */
    @Transactional(readOnly = true)
    public Named named(UUID owner, String name) {
        return queries.find(owner, name).orElseThrow(NamedQueries::unknown);
    }

    @Transactional(readOnly = true)
    public Part<Named> list(UUID owner, Asked asked) {
        String question = PageToken.question(owner, "queries");
        PageToken token = asked.token();
        if (token != null && !token.question().equals(question)) {
            throw PageToken.unreadable();
        }
        List<Named> found = queries.list(owner, token == null ? "" : token.after(), asked.perPage() + 1);
        if (found.size() <= asked.perPage()) {
            return new Part<>(found, null);
        }
        List<Named> members = found.subList(0, asked.perPage());
        String last = members.getLast().name();
        return new Part<>(
                members,
                new PageToken(
                        question, asked.parameters(), 0, last, null, time.now().plus(FindEvents.TOKEN_HOLDS)));
    }

    /** Forgets a query. */
    @Transactional
    public void delete(UUID owner, String name) {
        if (!queries.delete(owner, name)) {
            throw unknown();
        }
    }

    private static EpcisProblem unknown() {
        return new EpcisProblem(Type.NO_SUCH_NAME, "There is no query of this name");
    }
}
