package vn.saolang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.saolang.launch.Database;
import vn.saolang.launch.EmbeddedPostgres;
import vn.saolang.launch.HomeLock;

/**
 * The tests' PostgreSQL: one empty database a test JVM, made on first use.
 *
 * <p>Its server is the one the application brings along, with its files in {@code target/} and no syncing to disk; or the
 * one that {@code SAOLANG_TEST_DB_URL} names, whose user must be allowed to create databases. Spring tests find it by
 * themselves (see {@link ForSpring}; the property {@code saolang.test.database} asks for one of their own); tests without Spring take {@link #migrated()} or use {@link StoreTest}.
 */
public final class TestDatabase {

    private static final String NAME = "saolang_test";

    private static @Nullable Database empty;
    private static @Nullable Server server;
    private static boolean migrated;
    private static @Nullable HomeLock lock;

    private TestDatabase() {}

    /** The database, as its owner, perhaps without any table yet. */
    public static synchronized Database database() {
        if (empty == null) {
            String external = System.getenv("SAOLANG_TEST_DB_URL");
            empty = external == null || external.isBlank() ? embedded() : external(external);
        }
        return empty;
    }

    /** A further empty database on the same server, for tests that need a world of their own. */
    public static synchronized Database further(String suffix) {
        Database shared = database();
        Server known = Objects.requireNonNull(server);
        String name = known.databaseOf(shared) + "_" + suffix;
        recreate(known.maker(), name, known.owner());
        return new Database(
                shared.url().replaceFirst("(//[^/]+/)[^?]*", "$1" + name), shared.user(), shared.password());
    }

    /** Who may create databases, and whose they shall be (empty: the creator's). */
    private record Server(Database maker, String owner) {
        String databaseOf(Database one) {
            return one.url().replaceFirst(".*//[^/]+/([^?]*).*", "$1");
        }
    }

    /** The database with every migration applied; connections are the caller's to close. */
    public static synchronized DataSource migrated() {
        Database database = database();
        DataSource source = new DriverManagerDataSource(database.url(), database.user(), database.password());
        if (!migrated) {
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            migrated = true;
        }
        return source;
    }

    /** A client on {@link #migrated()}, each statement in its own connection and transaction. */
    public static JdbcClient jdbc() {
        return JdbcClient.create(migrated());
    }

    private static Database embedded() {
        Path home = freeHome();
        EmbeddedPostgres postgres =
                EmbeddedPostgres.start(home, 0, List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
        Database owner = postgres.owner();
        server = new Server(postgres.superuser(), owner.user());
        recreate(postgres.superuser(), NAME, owner.user());
        return new Database(sibling(owner.url()), owner.user(), owner.password());
    }

    /** Takes a home and keeps it for the life of the JVM: two test runs in one working copy each get a home of their own. */
    private static Path freeHome() {
        for (int i = 1; ; i++) {
            Path home = Path.of("target", "test-home-" + i).toAbsolutePath();
            try {
                Files.createDirectories(home);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Optional<HomeLock> taken = HomeLock.tryTake(home);
            if (taken.isPresent()) {
                lock = taken.get();
                return home;
            }
        }
    }

    private static Database external(String url) {
        Database maker = new Database(url, "", "");
        server = new Server(maker, "");
        String name = NAME + "_" + ProcessHandle.current().pid();
        recreate(maker, name, "");
        return new Database(url.replaceFirst("(//[^/]+/)[^?]*", "$1" + name), "", "");
    }

    private static String sibling(String url) {
        return url.substring(0, url.lastIndexOf('/') + 1) + NAME;
    }

    private static void recreate(Database maker, String name, String owner) {
        try (Connection connection = maker.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            // no owner named: the one who creates it
            String owned = owner.isEmpty() ? "" : " owner " + owner;
            statement.execute("create database " + name + owned + " template template0 encoding 'UTF8'");
        } catch (SQLException e) {
            throw new IllegalStateException("No test database " + name, e);
        }
    }

    /** Points every Spring test context at the test database; registered in {@code META-INF/spring.factories}. */
    public static final class ForSpring implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            String own = context.getEnvironment().getProperty("saolang.test.database");
            Database database = own == null ? database() : further(own);
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "test database",
                            Map.of(
                                    "spring.datasource.url", database.url(),
                                    "spring.datasource.username", database.user(),
                                    "spring.datasource.password", database.password(),
                                    "saolang.home",
                                            Path.of("target", "test-files")
                                                    .toAbsolutePath()
                                                    .toString())));
        }
    }
}
