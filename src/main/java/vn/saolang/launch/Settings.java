package vn.saolang.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What the operator chose through the environment; everything has a default.
 *
 * @param home where data are kept, absolute ({@code SAOLANG_HOME}, default {@code ./data})
 * @param bind address to listen on ({@code SAOLANG_BIND}, default loopback)
 * @param port port to listen on, 0 to 65535, 0 takes any free one ({@code SAOLANG_PORT}, default 8080)
 * @param databasePort port of the database brought along, 0 takes any free one ({@code SAOLANG_DB_PORT}, default 0)
 * @param external the operator's own database ({@code SAOLANG_DB_URL}, {@code _USER}, {@code _PASSWORD} or
 *     {@code _PASSWORD_FILE})
 * @param demo whether the demo world belongs into the database ({@code SAOLANG_DEMO}; unset: only into the one brought
 *     along)
 */
public record Settings(
        Path home, InetAddress bind, int port, int databasePort, Optional<Database> external, boolean demo) {

    private static final int LAST_PORT = 65_535;

    /** Reads the settings from environment variables; one that makes no sense is a {@link LaunchFailure} naming it. */
    public static Settings from(Map<String, String> environment) {
        Optional<Database> external = external(environment);
        return new Settings(
                Path.of(value(environment, "SAOLANG_HOME").orElse("data"))
                        .toAbsolutePath()
                        .normalize(),
                address(value(environment, "SAOLANG_BIND").orElse("127.0.0.1")),
                port(environment, "SAOLANG_PORT", 8080),
                port(environment, "SAOLANG_DB_PORT", 0),
                external,
                demo(environment, external.isEmpty()));
    }

    private static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new LaunchFailure("SAOLANG_BIND is no address of this machine: " + text, e);
        }
    }

    private static int port(Map<String, String> environment, String name, int otherwise) {
        String text = value(environment, name).orElse(Integer.toString(otherwise));
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > LAST_PORT) {
            throw new LaunchFailure(name + " must be a port from 0 to " + LAST_PORT + ", not " + text + ".");
        }
        return Integer.parseInt(text);
    }

    private static boolean demo(Map<String, String> environment, boolean otherwise) {
        String text = value(environment, "SAOLANG_DEMO").orElse(Boolean.toString(otherwise));
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new LaunchFailure("SAOLANG_DEMO must be true or false, not " + text + ".");
        };
    }

    private static Optional<Database> external(Map<String, String> environment) {
        return value(environment, "SAOLANG_DB_URL").map(url -> {
            if (!url.startsWith("jdbc:postgresql:")) {
                throw new LaunchFailure("SAOLANG_DB_URL must begin with jdbc:postgresql://");
            }
            return new Database(url, value(environment, "SAOLANG_DB_USER").orElse(""), password(environment));
        });
    }

    private static String password(Map<String, String> environment) {
        Optional<String> file = value(environment, "SAOLANG_DB_PASSWORD_FILE");
        if (file.isEmpty()) {
            return value(environment, "SAOLANG_DB_PASSWORD").orElse("");
        }
        try {
            return Files.readString(Path.of(file.get())).strip();
        } catch (IOException e) {
            throw new LaunchFailure("SAOLANG_DB_PASSWORD_FILE cannot be read: " + file.get(), e);
        }
    }
}
