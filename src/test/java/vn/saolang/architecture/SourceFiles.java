package vn.saolang.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the project as the tests of its form read them. */
final class SourceFiles {

    static final Path MAIN = Path.of("src/main/java/vn/saolang");
    static final Path TESTS = Path.of("src/test/java/vn/saolang");
    static final Path RESOURCES = Path.of("src/main/resources");

    private SourceFiles() {}

    static List<Path> below(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static long lines(Path file) {
        return text(file).lines().count();
    }
}
