package vn.saolang.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.saolang.launch.Database;

/** Programs of others on the same machine: pgbench's keyed select, nginx with a file. */
final class Yardsticks {

    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");
    private static final int WAIT = 100;

    private Yardsticks() {}

    /** Selects a second of one stamp by its key, prepared, eight connections; four in five for a fifth of the rolls. */
    static double pgbench(Database database, Path home, int rolls, int each, int hot, int seconds)
            throws IOException, InterruptedException {
        Path script = home.resolve("select.sql");
        int fifth = Math.max(1, rolls / 5);
        Files.writeString(script, """
                \\set skewed random(1, 100)
                \\set hot random(1, %d)
                \\set cold random(%d, %d)
                \\set roll case when :skewed <= %d then :hot else :cold end
                \\set position random(1, %d)
                select serial, order_no, position from stamp.stamp where order_no = :roll and position = :position;
                """.formatted(fifth, Math.min(rolls, fifth + 1), rolls, hot, each));
        Matcher address = Pattern.compile("//([^:/]+):(\\d+)/([^?]*)").matcher(database.url());
        if (!address.find()) {
            throw new IOException("no address in " + database);
        }
        ProcessBuilder pgbench = new ProcessBuilder(List.of(
                "pgbench",
                "-n",
                "-M",
                "prepared",
                "-c",
                "8",
                "-j",
                "2",
                "-T",
                String.valueOf(seconds),
                "-f",
                script.toString(),
                "-h",
                address.group(1),
                "-p",
                address.group(2),
                "-U",
                database.user(),
                address.group(3)));
        pgbench.environment().put("PGPASSWORD", database.password());
        String told = output(pgbench);
        Matcher tps = TPS.matcher(told);
        if (!tps.find()) {
            throw new IOException("pgbench failed: " + told);
        }
        return Double.parseDouble(tps.group(1));
    }

    private static String output(ProcessBuilder builder) throws IOException, InterruptedException {
        Process process = builder.redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return told;
    }

    /** Answers a second of nginx with a file as long as a verdict, whatever is asked for. */
    static Wrk.Load nginx(Path home, Path keys, int port, int seconds) throws IOException, InterruptedException {
        Path root = Files.createDirectories(home.resolve("nginx"));
        Files.writeString(root.resolve("verdict.json"), "{\"verdict\":\"" + "K".repeat(900) + "\"}");
        Path config = configured(root, port);
        Process nginx = new ProcessBuilder("nginx", "-p", root.toString(), "-c", config.toString())
                .redirectErrorStream(true)
                .redirectOutput(root.resolve("out").toFile())
                .start();
        try {
            while (!Files.exists(root.resolve("pid")) && nginx.isAlive()) {
                Thread.sleep(WAIT);
            }
            return new Wrk("http://127.0.0.1:" + port, keys).full("/", "-", Wrk.EVEN, seconds);
        } finally {
            nginx.destroy();
            nginx.waitFor();
        }
    }

    private static Path configured(Path root, int port) throws IOException {
        String temporary = Stream.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
                .map(kind -> kind + "_temp_path " + root.resolve(kind) + ";")
                .collect(Collectors.joining());
        // its workers must reach the files below a home that only its owner may enter
        return Files.writeString(
                root.resolve("nginx.conf"), """
                user %4$s; daemon off; worker_processes 2; pid %1$s/pid; error_log %1$s/error.log;
                events { worker_connections 512; }
                http { access_log off; keepalive_requests 1000000; %2$s
                  server { listen 127.0.0.1:%3$d; root %1$s; location / { try_files /verdict.json =404; } } }
                """.formatted(root, temporary, port, System.getProperty("user.name")));
    }
}
