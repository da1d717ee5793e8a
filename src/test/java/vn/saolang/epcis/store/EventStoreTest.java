package vn.saolang.epcis.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.saolang.epcis.store.Kept.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.saolang.StoreTest;
import vn.saolang.epcis.model.EpcisProblem;
import vn.saolang.epcis.model.event.CapturedEvent;
import vn.saolang.epcis.model.event.Identifier;

@StoreTest
class EventStoreTest {

    private static final Instant AT = Instant.parse("2026-09-01T02:00:00.123Z");
    private static final Identifier ITEM =
            new Identifier("https://id.gs1.org/01/08930000000017/21/a", Identifier.Place.EPC);

    @Test
    void anEventIsKeptOnce(JdbcClient jdbc) {
        var store = new EventStore(jdbc);
        UUID owner = Kept.producer(jdbc);
        CapturedEvent one = event(owner, "urn:x:1", AT, "{}", ITEM);
        assertThat(store.insert(List.of(one, one, event(owner, "urn:x:2", AT, "{}", ITEM))))
                .containsExactly("urn:x:1", "urn:x:2");
        assertThat(store.insert(List.of(one))).isEmpty();
        assertThat(count(jdbc, "event", owner)).isEqualTo(2);
        assertThat(count(jdbc, "event_identifier", owner)).isEqualTo(2);
    }

    @Test
    void anErrorDeclarationStandsBesideTheEventItDeclaresWrong(JdbcClient jdbc) {
        var store = new EventStore(jdbc);
        UUID owner = Kept.producer(jdbc);
        store.insert(List.of(event(owner, "urn:x:1", AT, "{}", ITEM)));
        CapturedEvent wrong = event(
                owner, "urn:x:1", AT, "{\"errorDeclaration\": {\"declarationTime\": \"2026-09-02T00:00:00Z\"}}", ITEM);
        assertThat(store.insert(List.of(wrong))).containsExactly("urn:x:1");
        assertThat(store.insert(List.of(wrong))).isEmpty();
    }

    @Test
    void anotherProducerMayHaveAnEventOfTheSameId(JdbcClient jdbc) {
        var store = new EventStore(jdbc);
        store.insert(List.of(event(Kept.producer(jdbc), "urn:x:1", AT, "{}")));
        assertThat(store.insert(List.of(event(Kept.producer(jdbc), "urn:x:1", AT, "{}"))))
                .hasSize(1);
    }

    @Test
    void moreThanOneStatementHolds(JdbcClient jdbc) {
        UUID owner = Kept.producer(jdbc);
        List<CapturedEvent> many = IntStream.range(0, 2_500)
                .mapToObj(i -> event(owner, "urn:x:" + i, AT.plusSeconds(i), "{}", ITEM))
                .toList();
        assertThat(new EventStore(jdbc).insert(many)).hasSize(2_500).startsWith("urn:x:0", "urn:x:1");
    }

    @Test
    void whatNoIndexCanHoldIsRefused(JdbcClient jdbc) {
        UUID owner = Kept.producer(jdbc);
        CapturedEvent tooLong =
                event(owner, "urn:x:1", AT, "{}", new Identifier("urn:x:" + "ộ".repeat(500), Identifier.Place.EPC));
        assertThatThrownBy(() -> new EventStore(jdbc).insert(List.of(tooLong))).isInstanceOf(EpcisProblem.class);
    }

    private static int count(JdbcClient jdbc, String table, UUID owner) {
        return jdbc.sql("select count(*) from epcis." + table + " where owner = :owner")
                .param("owner", owner)
                .query(Integer.class)
                .single();
    }
}
