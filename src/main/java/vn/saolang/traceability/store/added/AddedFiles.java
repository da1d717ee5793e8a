package vn.saolang.traceability.store.added;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where an operator puts data files of its own. */
public final class AddedFiles {

    private AddedFiles() {}

    /**
     * The operator's YAML files of one kind, by name; none without the folder.
     *
     * @param home where data are kept
     * @param kind folder below {@code <home>/traceability}: "templates" or "demands"
     */
    public static List<Path> of(Path home, String kind) throws IOException {
        Path folder = home.resolve("traceability").resolve(kind);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}
