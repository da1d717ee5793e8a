package vn.saolang.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs one outside program to its end. */
final class Command {

    /** How a program ended: its exit code and the last line it wrote. */
    record Outcome(int code, String lastLine) {
        boolean ok() {
            return code == 0;
        }
    }

    private Command() {}

    /**
     * Runs a program in a neutral locale, without input, with its output in a file: a server started by the program keeps
     * its output open, and a pipe would be waited on for ever.
     */
    static Outcome run(Path workingDirectory, Path output, List<String> words) {
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(workingDirectory.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("LC_ALL", "C");
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("SAOLANG_"));
        try {
            Process process = builder.start();
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return new Outcome(-1, "no answer within 120 s");
            }
            return new Outcome(process.exitValue(), lastLine(output));
        } catch (IOException e) {
            return new Outcome(-1, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome(-1, "interrupted");
        }
    }

    private static String lastLine(Path output) throws IOException {
        return Files.readAllLines(output).stream()
                .filter(line -> !line.isBlank())
                .reduce("", (earlier, later) -> later)
                .strip();
    }
}
