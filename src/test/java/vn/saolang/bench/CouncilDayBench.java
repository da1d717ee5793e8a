package vn.saolang.bench;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import vn.saolang.Application;
import vn.saolang.Loopback;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.TestDatabase;
import vn.saolang.evaluation.SeatedCouncil;
import vn.saolang.evaluation.SeatedCouncil.Table;
import vn.saolang.evaluation.app.session.CloseProduct;
import vn.saolang.kernel.Actor;
import vn.saolang.launch.Database;
import vn.saolang.launch.EmbeddedPostgres;
import vn.saolang.regulation.Criterion;
import vn.saolang.regulation.Regulations;

/**
 * A council's day over HTTP on loopback, against a server with fsync on: twelve scorers answer every criterion of sixty products at
 * once and hand in, the chair closes one product after the other, the secretary asks for the ranking list. Each beside the bare
 * statement on the same data in the same run. With more than sixty products the further sheets are filled by SQL, so that growth
 * is seen without hours of typing. Usage: bench/council-day.sh [products …]
 */
public final class CouncilDayBench {

    private static final int MEMBERS = 11;
    private static final int PLAYED = 60;
    private static final int LISTS = 30;

    private final ConfigurableApplicationContext context;
    private final String root;
    private final JdbcClient jdbc;
    private final BareDay bare;

    private CouncilDayBench(ConfigurableApplicationContext context) {
        this.context = context;
        this.root = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
        this.jdbc = context.getBean(JdbcClient.class);
        this.bare = new BareDay(jdbc);
    }

    /** @param arguments numbers of products, one run on a fresh database each */
    public static void main(String[] arguments) throws Exception {
        List<String> sizes = arguments.length == 0 ? List.of("60") : Arrays.asList(arguments);
        for (String size : sizes) {
            Path home = Files.createDirectories(Path.of("target", "council-day-" + UUID.randomUUID()))
                    .toAbsolutePath();
            try (EmbeddedPostgres postgres = EmbeddedPostgres.start(home, 0, List.of());
                    ConfigurableApplicationContext context = start(postgres.owner(), home)) {
                new CouncilDayBench(context).day(Integer.parseInt(size));
            } finally {
                FileSystemUtils.deleteRecursively(home);
            }
        }
        System.exit(0);
    }

    private static ConfigurableApplicationContext start(Database database, Path home) {
        SpringApplication application =
                new SpringApplication(Application.class, SettableClock.Setup.class, People.class, SeatedCouncil.class);
        // not the shared database of the tests, which does not wait for the disk
        List<ApplicationContextInitializer<?>> initializers = new ArrayList<>(application.getInitializers());
        initializers.removeIf(TestDatabase.ForSpring.class::isInstance);
        application.setInitializers(initializers);
        application.setDefaultProperties(Map.of(
                "spring.datasource.url", database.url(),
                "spring.datasource.username", database.user(),
                "spring.datasource.password", database.password(),
                "saolang.home", home.toString(),
                "server.address", "127.0.0.1",
                "server.port", 0,
                "saolang.demo", false));
        return application.run();
    }

    private void day(int products) throws Exception {
        SeatedCouncil councils = context.getBean(SeatedCouncil.class);
        Table table = councils.convened(MEMBERS, products, SeatedCouncil.usualRules(null, SeatedCouncil.MAJORITY));
        councils.present(table, table.scorers());
        table.products().forEach(product -> councils.open(table, product));
        List<Criterion> criteria =
                context.getBean(Regulations.class).get("QD26-11").leaves();
        List<UUID> played = table.products().subList(0, Math.min(PLAYED, products));
        List<UUID> further = table.products().subList(played.size(), products);
        bare.fill(further, criteria);
        System.out.printf(
                Locale.ROOT,
                "%d products, %d scorers, %d criteria%n",
                products,
                table.scorers().size(),
                criteria.size());
        long begin = System.nanoTime();
        Times saves = Times.together(table.scorers().stream()
                .map(actor -> (Times.Worker) () -> score(table, actor, played, criteria))
                .toList());
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.println(saves.against("save", bare.saves(table.scorers().size(), saves.sorted().length)));
        System.out.printf(Locale.ROOT, "%.0f saves a second%n", saves.sorted().length / seconds);
        System.out.println(close(table, played).against("close", bare.closes(played)));
        CloseProduct closing = context.getBean(CloseProduct.class);
        further.forEach(product -> closing.close(table.chair(), table.session(), product));
        System.out.println(list(table, "/results")
                .against("ranking list", bare.lists(table.session().value(), LISTS)));
        System.out.println(list(table, "")
                .against("session page", bare.lists(table.session().value(), LISTS)));
    }

    private long[] score(Table table, Actor actor, List<UUID> products, List<Criterion> criteria) throws Exception {
        long[] times = new long[products.size() * criteria.size()];
        int saved = 0;
        try (Loopback tablet = new Loopback(root).signIn(actor)) {
            for (UUID product : products) {
                String sheet = "/sessions/" + table.session() + "/products/" + product + "/sheet";
                for (Criterion criterion : criteria) {
                    Map<String, String> form = Map.of(
                            "answers[" + criterion.code() + "]",
                            Integer.toString(criterion.options().size()),
                            "comment",
                            "",
                            "version",
                            "0");
                    String path = sheet + "/answers/" + criterion.code();
                    times[saved++] = Times.of(() -> require(tablet.post(path, form), 2));
                }
                require(tablet.post(sheet + "/completion", Map.of()), 3);
            }
        }
        return times;
    }

    private Times close(Table table, List<UUID> products) throws Exception {
        try (Loopback chair = new Loopback(root).signIn(table.chair())) {
            var waiting = products.iterator();
            return Times.repeated(products.size(), () -> {
                String path = "/sessions/" + table.session() + "/products/" + waiting.next() + "/closing";
                require(chair.post(path, Map.of()), 3);
            });
        }
    }

    private Times list(Table table, String path) throws Exception {
        try (Loopback secretary = new Loopback(root).signIn(table.secretary())) {
            return Times.repeated(LISTS, () -> require(secretary.get("/sessions/" + table.session() + path), 2));
        }
    }

    private static void require(HttpResponse<String> answer, int hundred) {
        if (answer.statusCode() / 100 != hundred) {
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode());
        }
    }
}
