package vn.saolang.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import vn.saolang.Loopback;
import vn.saolang.kernel.Actor;

/** A member who scores over HTTP, one save after the other, and remembers which were acknowledged. */
final class ScoringMember {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private record Save(int version, String comment) {}

    private final Actor member;
    private final String path;
    private final List<String> criteria;
    private final Map<String, Save> kept = new HashMap<>();
    private final Map<String, Save> uncertain = new HashMap<>();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private int counter;

    ScoringMember(Actor member, SessionId session, UUID product, List<String> criteria) {
        this.member = member;
        this.path = "/sessions/" + session.value() + "/products/" + product + "/sheet/answers/";
        this.criteria = criteria;
    }

    int acknowledged() {
        return acknowledged.get();
    }

    /** Signs in, then saves until the application is gone. */
    void scoreUntilItBreaks(int port) {
        try (Loopback browser = new Loopback("http://127.0.0.1:" + port).signIn(member)) {
            while (save(browser)) {
                counter++;
            }
        } catch (IOException gone) {
            // The application was killed: what was on its way may or may not have arrived.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean save(Loopback browser) throws IOException, InterruptedException {
        String criterion = criteria.get(counter % criteria.size());
        int version = kept.getOrDefault(criterion, new Save(0, "")).version();
        Save next = new Save(version + 1, "save " + counter);
        uncertain.put(criterion, next);
        HttpResponse<String> answer = browser.post(
                path + criterion,
                Map.of(
                        "answers[" + criterion + "]",
                        Integer.toString(1 - counter / criteria.size() % 2),
                        "comment",
                        next.comment(),
                        "version",
                        Integer.toString(version)));
        switch (answer.statusCode()) {
            case 200 -> {
                kept.put(criterion, next);
                uncertain.remove(criterion);
                acknowledged.incrementAndGet();
            }
            // The save that a crash left uncertain had arrived: go on from its version.
            case 409 -> kept.put(criterion, new Save(version + 1, arrived(answer)));
            default -> {
                // Database gone before the application: no acknowledgement.
                return answer.statusCode() >= 500;
            }
        }
        return true;
    }

    private static String arrived(HttpResponse<String> answer) {
        assertThat(answer.body()).isNotEmpty();
        return "";
    }

    /** Every acknowledged save is in the table, unless a later one of the same member took its place. */
    void assertNothingLost(Map<String, ScoringKillTest.StoredScore> stored) {
        kept.forEach((criterion, save) -> {
            ScoringKillTest.StoredScore row = stored.get(member.account() + " " + criterion);
            assertThat(row).as(criterion).isNotNull();
            assertThat(row.version()).as(criterion).isGreaterThanOrEqualTo(save.version());
            if (row.version() == save.version() && !save.comment().isEmpty()) {
                assertThat(row.comment()).as(criterion).isEqualTo(save.comment());
            }
        });
    }

    /** Waits for a condition without burning the machine. */
    static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
        }
    }
}
