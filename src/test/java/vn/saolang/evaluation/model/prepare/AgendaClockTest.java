package vn.saolang.evaluation.model.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.saolang.evaluation.model.prepare.AgendaClock.Kind;
import vn.saolang.evaluation.model.prepare.AgendaClock.Slot;
import vn.saolang.evaluation.model.prepare.AgendaPlan.Pause;

/** The hour of each product. */
class AgendaClockTest {

    private final List<UUID> products =
            Stream.generate(UUID::randomUUID).limit(4).toList();

    @Test
    void productsFollowEachOtherAfterTheOpening() {
        List<Slot> slots = AgendaClock.slots(plan(List.of(), Map.of(products.get(1), 40)), products);
        assertThat(lines(slots))
                .containsExactly(
                        "OPENING 08:00-08:15",
                        "PRODUCT 08:15-08:35",
                        "PRODUCT 08:35-09:15",
                        "PRODUCT 09:15-09:35",
                        "PRODUCT 09:35-09:55",
                        "CLOSING 09:55-10:05");
        assertThat(slots.get(2).product()).isEqualTo(products.get(1));
    }

    @Test
    void aBreakComesAtItsHourAndNoProductRunsIntoIt() {
        Pause coffee = new Pause(LocalTime.of(8, 45), 15, "Giải lao");
        assertThat(lines(AgendaClock.slots(plan(List.of(coffee), Map.of()), products)))
                .containsExactly(
                        "OPENING 08:00-08:15",
                        "PRODUCT 08:15-08:35",
                        "PAUSE 08:45-09:00",
                        "PRODUCT 09:00-09:20",
                        "PRODUCT 09:20-09:40",
                        "PRODUCT 09:40-10:00",
                        "CLOSING 10:00-10:10");
    }

    @Test
    void aProductMayEndWhenTheBreakBegins() {
        Pause coffee = new Pause(LocalTime.of(8, 55), 15, "Giải lao");
        assertThat(lines(AgendaClock.slots(plan(List.of(coffee), Map.of()), products)))
                .contains("PRODUCT 08:35-08:55", "PAUSE 08:55-09:10", "PRODUCT 09:10-09:30");
    }

    @Test
    void breaksAreTakenInTheirOrderAndOnlyWhileTheDayLasts() {
        Pause late = new Pause(LocalTime.of(15, 0), 15, "Chiều");
        Pause early = new Pause(LocalTime.of(7, 0), 5, "Sớm");
        assertThat(lines(AgendaClock.slots(plan(List.of(late, early), Map.of()), products.subList(0, 1))))
                .containsExactly(
                        "OPENING 08:00-08:15", "PAUSE 08:15-08:20", "PRODUCT 08:20-08:40", "CLOSING 08:40-08:50");
    }

    @Test
    void sixtyProductsOfEightMinutesFitADayAndOfThirtyDoNot() {
        List<UUID> sixty = Stream.generate(UUID::randomUUID).limit(60).toList();
        Pause noon = new Pause(LocalTime.of(11, 30), 90, "Nghỉ trưa");
        AgendaPlan eight = new AgendaPlan(LocalTime.of(7, 30), 10, 8, 10, List.of(noon), Map.of(), 1);
        List<Slot> day = AgendaClock.slots(eight, sixty);
        assertThat(AgendaClock.fits(day)).isTrue();
        assertThat(day.getLast().to()).isEqualTo(LocalTime.of(17, 26));
        AgendaPlan thirty = new AgendaPlan(LocalTime.of(7, 30), 10, 30, 10, List.of(noon), Map.of(), 1);
        assertThat(AgendaClock.fits(AgendaClock.slots(thirty, sixty))).isFalse();
    }

    @Test
    void theDayMayEndAtMidnightSharp() {
        AgendaPlan plan = new AgendaPlan(LocalTime.of(23, 0), 0, 60, 0, List.of(), Map.of(), 1);
        assertThat(AgendaClock.fits(AgendaClock.slots(plan, products.subList(0, 1))))
                .isTrue();
        assertThat(AgendaClock.fits(AgendaClock.slots(plan, products.subList(0, 2))))
                .isFalse();
    }

    private static AgendaPlan plan(List<Pause> pauses, Map<UUID, Integer> own) {
        return new AgendaPlan(LocalTime.of(8, 0), 15, 20, 10, pauses, own, 1);
    }

    private static List<String> lines(List<Slot> slots) {
        return slots.stream()
                .map(one -> one.kind() + " " + one.from() + "-" + one.to())
                .toList();
    }

    @Test
    void kindsOfADayWithoutOpeningAndClosingAreProductsOnly() {
        AgendaPlan plan = new AgendaPlan(LocalTime.of(8, 0), 0, 20, 0, List.of(), Map.of(), 1);
        assertThat(AgendaClock.slots(plan, products)).allMatch(one -> one.kind() == Kind.PRODUCT);
    }
}
