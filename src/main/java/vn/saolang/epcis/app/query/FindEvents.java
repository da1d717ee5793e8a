package vn.saolang.epcis.app.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.epcis.model.EpcisProblem;
import vn.saolang.epcis.model.EpcisProblem.Type;
import vn.saolang.epcis.model.event.Identifier.Place;
import vn.saolang.epcis.model.event.KeptEvent;
import vn.saolang.epcis.model.query.Condition;
import vn.saolang.epcis.model.query.Condition.Clock;
import vn.saolang.epcis.model.query.Condition.Match;
import vn.saolang.epcis.model.query.EventQuery;
import vn.saolang.epcis.model.query.PageToken;
import vn.saolang.epcis.model.query.Position;
import vn.saolang.epcis.store.search.EventSearch;
import vn.saolang.epcis.store.search.NamedQueryStore;
import vn.saolang.gs1.EpcUri;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.VietnamTime;

/** Answers queries for a producer's own events, part by part. What is captured meanwhile neither enters nor disturbs an answer. */
@Service
public class FindEvents {

    /** How long a page token holds. */
    static final Duration TOKEN_HOLDS = Duration.ofHours(24);

    private static final int AT_ONCE = 1_000;

    private final EventSearch search;
    private final NamedQueryStore tokens;
    private final VietnamTime time;

    FindEvents(EventSearch search, NamedQueryStore tokens, VietnamTime time) {
        this.search = search;
        this.tokens = tokens;
        this.time = time;
    }

    /**
     * The asked part of a query's answer.
     *
     * @throws EpcisProblem when there are more events than the query allows, or the token is of another question
     */
    @Transactional(readOnly = true)
    public Part<KeptEvent> find(UUID owner, EventQuery query, Asked asked) {
        String question = PageToken.question(owner, query);
        PageToken token = asked.token();
        if (token == null) {
            checkCeiling(owner, query);
        } else if (!token.question().equals(question)) {
            throw PageToken.unreadable();
        }
        long newest = token == null ? search.newest() : token.newest();
        Integer left = token == null ? query.limit() : token.left();
        int take = left == null ? asked.perPage() : Math.min(asked.perPage(), left);
        Position after = token == null ? null : Position.read(token.after());
        List<KeptEvent> found = search.find(owner, query, newest, after, take + 1);
        List<KeptEvent> members = found.subList(0, Math.min(take, found.size()));
        Integer stillLeft = left == null ? null : left - take;
        boolean more = found.size() > take && (stillLeft == null || stillLeft > 0);
        return new Part<>(members, more ? next(question, asked, query, newest, members.getLast(), stillLeft) : null);
    }

    private PageToken next(
            String question, Asked asked, EventQuery query, long newest, KeptEvent last, @Nullable Integer left) {
        Position position =
                new Position(query.orderBy() == Clock.EVENT_TIME ? last.eventTime() : last.recordTime(), last.id());
        return new PageToken(
                question,
                asked.parameters(),
                newest,
                position.text(),
                left,
                time.now().plus(TOKEN_HOLDS));
    }

    private void checkCeiling(UUID owner, EventQuery query) {
        Integer ceiling = query.ceiling();
        if (ceiling != null && search.count(owner, query, ceiling + 1) > ceiling) {
            throw new EpcisProblem(Type.QUERY_TOO_LARGE, "There are more than " + ceiling + " events (maxEventCount)");
        }
    }

    /**
     * The event of this id, with the declaration that it is wrong if there is one.
     *
     * @throws NotFound when the producer has none
     */
    @Transactional(readOnly = true)
    public List<KeptEvent> byId(UUID owner, String eventId) {
        List<KeptEvent> found = eventId.indexOf('\0') >= 0 ? List.of() : search.byEventId(owner, eventId);
        if (found.isEmpty()) {
            throw new NotFound("event");
        }
        return found;
    }

    /**
     * All events that speak of an identifier, in any field, oldest first.
     *
     * @param uri in any form
     */
    @Transactional(readOnly = true)
    public List<KeptEvent> history(UUID owner, String uri) {
        Condition match = new Match(Set.of(Place.values()), List.of(EpcUri.canonical(uri)), List.of());
        EventQuery query = new EventQuery(List.of(match), Clock.EVENT_TIME, true, null, null);
        List<KeptEvent> all = new ArrayList<>();
        List<KeptEvent> part = search.find(owner, query, Long.MAX_VALUE, null, AT_ONCE);
        all.addAll(part);
        while (part.size() == AT_ONCE) {
            Position after =
                    new Position(part.getLast().eventTime(), part.getLast().id());
            part = search.find(owner, query, Long.MAX_VALUE, after, AT_ONCE);
            all.addAll(part);
        }
        return all;
    }

    /**
     * The token of this text.
     *
     * @throws EpcisProblem when it is none, has expired or was given back
     */
    @Transactional(readOnly = true)
    public PageToken token(UUID owner, String text) {
        PageToken token = PageToken.read(text, time.now());
        if (tokens.isReleased(owner, PageToken.digest(text))) {
            throw PageToken.unreadable();
        }
        return token;
    }

    /** Takes a token back; one that is none is nothing to take back. */
    @Transactional
    public void release(UUID owner, String text) {
        PageToken token = PageToken.read(text, time.now());
        tokens.release(owner, PageToken.digest(text), token.expires(), time.now());
    }
}
