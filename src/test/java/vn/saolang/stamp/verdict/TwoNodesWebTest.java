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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;
import vn.saolang.Application;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.stamp.Scans;
import vn.saolang.stamp.app.log.WriteScans;
import vn.saolang.stamp.model.scan.Scan;

/**
 * The promise of two seconds on two application nodes with one database: what is done on the first is told by the second, which
 * has just told the opposite. The measured delays are written to {@code target/two-nodes.txt}.
 */
@WebTest
class TwoNodesWebTest {

    private static final Duration PROMISE = Duration.ofSeconds(2);
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final int MANY = 2_000;
    private static ConfigurableApplicationContext second;
    private static String root = "";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    SettableClock clock;

    @Autowired
    MockMvcTester first;

    @Autowired
    WriteScans writing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

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

    @Test
    void whatIsWrittenLongAfterTheScansIsKnownToTheOtherNode() throws IOException {
        assertThat(seenBySecond(7)).isZero();
        writing.write(scans(7, clock.instant().minus(Duration.ofHours(1))));
        measured("late scans", () -> seenBySecond(7) >= MANY);
    }

    @Test
    void whatCouldNotBeHeardIsForgottenWithAllElse() throws IOException {
        assertThat(seenBySecond(8)).isZero();
        transaction.executeWithoutResult(_ -> {
            writing.write(scans(8, clock.instant()));
            jdbc.sql("delete from stamp.flush where :serial = any(serials)")
                    .param("serial", packs.serial(8).bits())
                    .update();
        });
        assertThat(seenBySecond(8)).isLessThan(MANY);
        writing.writtenLate();
        measured("all forgotten", () -> seenBySecond(8) >= MANY);
    }

    /** More than the test itself asks for. */
    private List<Scan> scans(int position, Instant at) {
        return IntStream.range(0, MANY)
                .mapToObj(_ -> Scans.page(packs.serial(position).bits(), packs.order(), position, at, Scans.HA_NOI, 9))
                .toList();
    }

    private int seenBySecond(int position) {
        Matcher seen = Pattern.compile("\"scans\":(\\d+)").matcher(onSecond(position));
        assertThat(seen.find()).isTrue();
        return Integer.parseInt(seen.group(1));
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
