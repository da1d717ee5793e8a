package vn.saolang.regulation.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Where the data files lie: those that come with Sao Làng, and those the operator adds beside the data. */
public final class DataFiles {

    private DataFiles() {}

    /** The files that come with the application. */
    public static List<DataFile> shipped() {
        try {
            Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath*:regulation/*/*.yaml");
            List<DataFile> files = new ArrayList<>();
            for (Resource one : found) {
                files.add(new DataFile(
                        String.valueOf(one.getFilename()), one.getContentAsString(StandardCharsets.UTF_8)));
            }
            files.sort(Comparator.comparing(DataFile::name));
            return files;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The {@code *.yaml} files in a folder, by name; none when there is no such folder. */
    public static List<DataFile> in(Path folder) {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> found = Files.list(folder)) {
            Path[] paths = found.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toArray(Path[]::new);
            return Arrays.stream(paths).map(DataFiles::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static DataFile read(Path path) {
        try {
            return new DataFile(path.toString(), Files.readString(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
