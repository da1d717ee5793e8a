package vn.saolang.epcis.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.saolang.StoreTest;
import vn.saolang.epcis.model.context.Namespaces;
import vn.saolang.epcis.model.event.CapturedEvent;
import vn.saolang.epcis.model.event.KeptEvent;
import vn.saolang.epcis.model.query.Condition.Clock;
import vn.saolang.epcis.model.query.EventQuery;
import vn.saolang.epcis.model.query.Position;
import vn.saolang.epcis.model.query.QueryReader;
import vn.saolang.epcis.store.EventStore;
import vn.saolang.epcis.store.Kept;

/** The database finds what a plain filter over all events finds, in the same order, however it is asked for in parts. */
@StoreTest
class EventSearchStoreTest {

    private static final long SEED = 20_260_901L;
    private static final int EVENTS = 400;
    private static final int QUESTIONS = 600;

    @Test
    void theDatabaseFindsWhatAPlainFilterFinds(JdbcClient jdbc) {
        Random random = new Random(SEED);
        RandomEvents generator = new RandomEvents(random);
        UUID owner = Kept.producer(jdbc);
        List<CapturedEvent> events = IntStream.range(0, EVENTS)
                .mapToObj(number -> generator.event(owner, number))
                .toList();
        new EventStore(jdbc).insert(events);
        new EventStore(jdbc).insert(generatorOf(Kept.producer(jdbc)));
        EventSearch search = new EventSearch(jdbc);
        PlainFilter filter = new PlainFilter(random, generator);
        int found = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            List<PlainFilter.Wish> wishes =
                    Stream.generate(filter::wish).limit(1 + random.nextInt(3)).toList();
            if (PlainFilter.distinctNames(wishes)) {
                Map<String, List<String>> asked = new LinkedHashMap<>(PlainFilter.asked(wishes));
                if (random.nextBoolean()) {
                    asked.put("orderBy", List.of(random.nextBoolean() ? "eventTime" : "recordTime"));
                    asked.put("orderDirection", List.of(random.nextBoolean() ? "ASC" : "DESC"));
                }
                EventQuery query = QueryReader.readPiped(asked, Namespaces.NONE);
                List<String> expected = expected(events, wishes, query);
                assertThat(inParts(search, owner, query, 1 + random.nextInt(40)))
                        .as("%s", asked)
                        .isEqualTo(expected);
                assertThat(search.count(owner, query, EVENTS)).isEqualTo(expected.size());
                found += expected.size();
            }
        }
        assertThat(found).as("most questions find something").isGreaterThan(QUESTIONS * 5);
    }

    private static List<CapturedEvent> generatorOf(UUID other) {
        RandomEvents generator = new RandomEvents(new Random(1));
        return IntStream.range(0, 50)
                .mapToObj(number -> generator.event(other, number))
                .toList();
    }

    private static List<String> expected(List<CapturedEvent> events, List<PlainFilter.Wish> wishes, EventQuery query) {
        Map<String, Integer> order = new HashMap<>();
        events.forEach(event -> order.put(event.eventId(), order.size()));
        Comparator<CapturedEvent> byTime = Comparator.comparing(
                        query.orderBy() == Clock.EVENT_TIME ? CapturedEvent::eventTime : CapturedEvent::recordTime)
                .thenComparing(event -> order.get(event.eventId()));
        return events.stream()
                .filter(event -> wishes.stream().allMatch(wish -> wish.meaning().test(event.body())))
                .sorted(query.ascending() ? byTime : byTime.reversed())
                .map(CapturedEvent::eventId)
                .toList();
    }

    private static List<String> inParts(EventSearch search, UUID owner, EventQuery query, int size) {
        List<String> all = new ArrayList<>();
        @Nullable Position after = null;
        while (true) {
            List<KeptEvent> part = search.find(owner, query, Long.MAX_VALUE, after, size);
            part.forEach(event -> all.add(idOf(event)));
            if (part.size() < size) {
                return all;
            }
            KeptEvent last = part.getLast();
            Instant time = query.orderBy() == Clock.EVENT_TIME ? last.eventTime() : last.recordTime();
            after = new Position(time, last.id());
        }
    }

    private static String idOf(KeptEvent event) {
        return tools.jackson.databind.json.JsonMapper.shared()
                .readTree(event.body())
                .get("eventID")
                .stringValue();
    }
}
