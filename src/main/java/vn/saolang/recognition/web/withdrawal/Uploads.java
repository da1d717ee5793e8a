package vn.saolang.recognition.web.withdrawal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.saolang.recognition.app.withdrawal.Upload;

/** Hands a file of a form on to a verb, and closes it after. */
public final class Uploads {

    private Uploads() {}

    /** An act with the file, or without one when none was chosen. */
    public interface WithUpload<T> {
        T act(@Nullable Upload upload);
    }

    /** Does it; the file is read only within. */
    public static <T> T with(@Nullable MultipartFile file, WithUpload<T> act) {
        if (file == null || file.isEmpty() || file.getOriginalFilename() == null) {
            return act.act(null);
        }
        try (InputStream content = file.getInputStream()) {
            return act.act(new Upload(String.valueOf(file.getOriginalFilename()), content));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
