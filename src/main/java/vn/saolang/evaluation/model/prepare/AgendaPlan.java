package vn.saolang.evaluation.model.prepare;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * The planned day of a meeting, as the office entered it.
 *
 * @param opening minutes before the first product
 * @param minutes of a product for which nothing else was entered
 * @param closing minutes after the last product
 * @param pauses in the order of the day
 * @param own minutes by product, where they differ
 * @param lockVersion 0 before it was ever kept
 */
public record AgendaPlan(
        LocalTime startsAt,
        int opening,
        int minutes,
        int closing,
        List<Pause> pauses,
        Map<UUID, Integer> own,
        int lockVersion) {

    /** What is proposed before anybody planned anything: eight in the morning, a quarter of an hour a product. */
    public static final AgendaPlan PROPOSED = new AgendaPlan(LocalTime.of(8, 0), 15, 15, 15, List.of(), Map.of(), 0);

    public AgendaPlan {
        pauses = List.copyOf(pauses);
        own = Map.copyOf(own);
    }

    /** A break: it begins at its hour, and no product is begun that would run into it. */
    public record Pause(LocalTime startsAt, int minutes, String label) {}

    /** How long a product takes. */
    public int minutesOf(UUID product) {
        return Objects.requireNonNullElse(own.get(product), minutes);
    }

    /** Whether it was kept, and is not merely proposed. */
    public boolean kept() {
        return lockVersion > 0;
    }
}
