package vn.saolang.gs1.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a data file of this module, without comments. */
public final class DataLines {

    private DataLines() {}

    /** The lines of {@code gs1/<name>} on the class path that are neither empty nor begin with #. */
    public static List<String> of(String name) {
        try (InputStream file = DataLines.class.getResourceAsStream("/gs1/" + name)) {
            if (file == null) throw new IllegalStateException("No data file gs1/" + name);
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
