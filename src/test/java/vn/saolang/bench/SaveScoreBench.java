package vn.saolang.bench;

import java.math.BigDecimal;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import vn.saolang.Application;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.evaluation.SeatedCouncil;
import vn.saolang.evaluation.SeatedCouncil.Table;
import vn.saolang.launch.Database;
import vn.saolang.launch.EmbeddedPostgres;
import vn.saolang.ranking.CouncilPolicy.MinimumPolicy;
import vn.saolang.regulation.Criterion;
import vn.saolang.regulation.Regulations;

/**
 * Twenty members save scores at once over HTTP on loopback, against a server with fsync on; then as many bare
 * {@code INSERT … RETURNING} go through the same pool. Prints p50, p99 and their ratio. Usage: bench/save-score.sh [saves]
 */
public final class SaveScoreBench {

    private static final int MEMBERS = 20;
    private static final int WARM_UP = 40;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private SaveScoreBench() {}

    /** @param arguments saves a member, 150 when not given */
    public static void main(String[] arguments) throws Exception {
        int saves = arguments.length == 0 ? 150 : Integer.parseInt(arguments[0]);
        Path home = Files.createDirectories(Path.of("target", "save-score-" + UUID.randomUUID()))
                .toAbsolutePath();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(home, 0, List.of());
                ConfigurableApplicationContext context = start(postgres.owner(), home)) {
            SeatedCouncil councils = new SeatedCouncil();
            context.getAutowireCapableBeanFactory().autowireBean(councils);
            Table table = councils.open(MEMBERS, 1, SeatedCouncil.usualRules(BigDecimal.TEN, MinimumPolicy.MAJORITY));
            String port = context.getEnvironment().getProperty("local.server.port");
            String url = "http://localhost:" + port;
            List<String> criteria = context.getBean(Regulations.class).get("QD26-11").leaves().stream()
                    .map(Criterion::code)
                    .toList();
            List<Member> members = new ArrayList<>();
            for (int i = 1; i <= MEMBERS; i++) {
                members.add(new Member(url, table, i, criteria));
            }
            together(members.stream().map(one -> (Work) () -> one.save(WARM_UP)).toList());
            long begin = System.nanoTime();
            long[] http = together(
                    members.stream().map(one -> (Work) () -> one.save(saves)).toList());
            double seconds = (System.nanoTime() - begin) / 1e9;
            long[] bare = bare(context.getBean(JdbcClient.class), saves);
            print(http, bare, seconds);
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
    }

    private static ConfigurableApplicationContext start(Database database, Path home) {
        return new SpringApplicationBuilder(Application.class, SettableClock.Setup.class, People.class)
                .properties(Map.of(
                        "server.port", "0",
                        "server.address", "127.0.0.1",
                        "saolang.demo", "false",
                        "saolang.home", home.toString(),
                        "spring.datasource.url", database.url(),
                        "spring.datasource.username", database.user(),
                        "spring.datasource.password", database.password()))
                .run();
    }

    /** Something that takes its own times, in nanoseconds. */
    private interface Work {
        long[] run() throws Exception;
    }

    private static long[] together(List<Work> all) throws Exception {
        List<long[]> times = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<long[]>> running =
                    all.stream().map(one -> threads.submit(one::run)).toList();
            for (Future<long[]> one : running) {
                times.add(one.get());
            }
        }
        return times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    }

    private static long[] bare(JdbcClient jdbc, int saves) throws Exception {
        jdbc.sql("create schema bench").update();
        jdbc.sql(
                        "create table bench.bare (id uuid primary key, criterion text, option int, points numeric, at timestamptz)")
                .update();
        List<Work> all = new ArrayList<>();
        for (int i = 0; i < MEMBERS; i++) {
            all.add(() -> inserts(jdbc, saves));
        }
        together(all);
        return together(all);
    }

    private static long[] inserts(JdbcClient jdbc, int count) {
        long[] times = new long[count];
        for (int i = 0; i < count; i++) {
            long begin = System.nanoTime();
            jdbc.sql("insert into bench.bare values (:id, '1.1', 2, 3, now()) returning option")
                    .param("id", UUID.randomUUID())
                    .query(Integer.class)
                    .single();
            times[i] = System.nanoTime() - begin;
        }
        return times;
    }

    private static void print(long[] http, long[] bare, double seconds) {
        System.out.printf(
                Locale.ROOT,
                "saves %d in %.1f s (%.0f a second)%nsave    p50 %.2f ms  p99 %.2f ms%n"
                        + "insert  p50 %.2f ms  p99 %.2f ms%nratio   p50 %.1f     p99 %.1f%n",
                http.length,
                seconds,
                http.length / seconds,
                millis(http, 50),
                millis(http, 99),
                millis(bare, 50),
                millis(bare, 99),
                millis(http, 50) / millis(bare, 50),
                millis(http, 99) / millis(bare, 99));
    }

    private static double millis(long[] sorted, int percentile) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percentile / 100)] / 1e6;
    }

    /** A signed-in member with a sheet in front. */
    private static final class Member {

        private final HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
        private final String url;
        private final String sheet;
        private final List<String> criteria;
        private final int[] versions;
        private final String token;

        Member(String url, Table table, int number, List<String> criteria) throws Exception {
            this.url = url;
            this.criteria = criteria;
            this.versions = new int[criteria.size()];
            this.sheet = "/sessions/" + table.session() + "/products/" + table.product() + "/sheet";
            String login = "council-member." + SeatedCouncil.SCOPE.replace("@", "-") + "." + number;
            post("/sign-in", "login=" + login + "&password=a-test-password&_csrf=" + tokenOf("/sign-in"), 302);
            this.token = tokenOf(sheet);
        }

        long[] save(int count) throws Exception {
            long[] times = new long[count];
            for (int i = 0; i < count; i++) {
                int at = i % criteria.size();
                String code = criteria.get(at);
                String body =
                        "answers%5B" + code + "%5D=" + i % 2 + "&comment=&version=" + versions[at] + "&_csrf=" + token;
                long begin = System.nanoTime();
                post(sheet + "/answers/" + code, body, 200);
                times[i] = System.nanoTime() - begin;
                versions[at]++;
            }
            return times;
        }

        private void post(String path, String body, int expected) throws Exception {
            HttpResponse<String> answer = browser.send(
                    HttpRequest.newBuilder(URI.create(url + path))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .header("HX-Request", "true")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != expected) {
                throw new IllegalStateException(path + " answered " + answer.statusCode());
            }
        }

        private String tokenOf(String path) throws Exception {
            HttpResponse<String> answer = browser.send(
                    HttpRequest.newBuilder(URI.create(url + path)).build(), HttpResponse.BodyHandlers.ofString());
            Matcher found = TOKEN.matcher(answer.body());
            if (!found.find()) {
                throw new IllegalStateException("no form on " + path + ": " + answer.statusCode());
            }
            return URLEncoder.encode(found.group(1), StandardCharsets.UTF_8);
        }
    }
}
