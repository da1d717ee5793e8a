package vn.saolang.stamp.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.saolang.Application;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.stamp.Scans;

/**
 * The promise of two seconds on two application nodes with one database: what is done on the first is told by the second, which
 * has just told the opposite. The measured delays are written to {@code target/two-nodes.txt}.
 */
@WebTest
class TwoNodesWebTest {

    private static final Duration PROMISE = Duration.ofSeconds(2);
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static ConfigurableApplicationContext second;
    private static String root = "";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    SettableClock clock;

    @Autowired
    MockMvcTester first;

    private final HttpClient client = HttpClient.newHttpClient();
    private final StampedPacks packs = new StampedPacks();

    @BeforeAll
    static void startTheSecondNode() {
        SpringApplication node = new SpringApplication(Application.class, SettableClock.Setup.class);
        node.setDefaultProperties(Map.of("server.address", "127.0.0.1", "server.port", 0, "saolang.demo", false));
        second = node.run();
        root = "http://127.0.0.1:" + second.getEnvironment().getProperty("local.server.port");
    }

    @AfterAll
    static void stopTheSecondNode() {
        second.close();
    }

    @BeforeEach
    void aRoll() {
        clock.reset();
        beans.autowireBean(packs);
        packs.make();
    }

    private String onSecond(int position) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(root + path(position)))
                .header("Accept-Language", "en")
                .build();
        try {
            return client.send(request, BodyHandlers.ofString()).body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private boolean saysSecond(int position, String verdict) {
        return onSecond(position).contains("\"verdict\":\"" + verdict + "\"");
    }

    private String path(int position) {
        return "/api/v1/stamps/" + packs.code(position) + "/verdict";
    }

    @Test
    void aWithdrawnStarIsToldByTheOtherNode() throws IOException {
        assertThat(saysSecond(3, "KNOWN_ACTIVE")).isTrue();
        packs.withdraw(TODAY);
        measured("withdrawal", () -> saysSecond(3, "KNOWN_STAR_ENDED"));
        assertThat(saysSecond(20, "VOID")).isTrue();
        assertThat(first.get().uri(path(3)))
                .bodyJson()
                .extractingPath("$.verdict")
                .isEqualTo("KNOWN_STAR_ENDED");
        assertThat(onSecond(3)).contains("withdrawn as of 01/09/2026");
    }

    @Test
    void aRecallIsToldByTheOtherNode() throws IOException {
        assertThat(saysSecond(4, "KNOWN_ACTIVE")).isTrue();
        packs.recall();
        measured("recall", () -> saysSecond(4, "RECALLED"));
    }

    @Test
    void aScanIsKnownToTheOtherNode() throws IOException {
        // the second node remembers that nobody scanned it: it has read the whole roll
        assertThat(onSecond(6)).contains("\"scans\":0");
        assertThat(first.get().uri(path(5))).hasStatusOk();
        measured("scan", () -> !onSecond(5).contains("\"scans\":0"));
    }

    private static void measured(String what, BooleanSupplier told) throws IOException {
        long begun = System.nanoTime();
        Scans.await(told);
        Duration delay = Duration.ofNanos(System.nanoTime() - begun);
        Files.writeString(
                Path.of("target", "two-nodes.txt"),
                "%s: told by the other node after %d ms%n".formatted(what, delay.toMillis()),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        assertThat(delay).isLessThan(PROMISE);
    }
}
