package vn.saolang.evaluation.app.minutes;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import vn.saolang.files.FileId;
import vn.saolang.files.Files;

/** The bytes of frozen minutes. */
@Component
class MinutesFiles {

    private final Files files;

    MinutesFiles(Files files) {
        this.files = files;
    }

    byte[] bytes(FileId id) {
        try {
            return java.nio.file.Files.readAllBytes(files.path(id));
        } catch (IOException gone) {
            throw new UncheckedIOException("Frozen minutes cannot be read", gone);
        }
    }
}
