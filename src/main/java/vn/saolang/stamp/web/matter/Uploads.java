package vn.saolang.stamp.web.matter;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.saolang.stamp.app.matter.UploadedPhoto;

/** Hands files of a form on to the verbs that keep them. */
public final class Uploads {

    private Uploads() {}

    /** Those that were chosen; {@code null} when the form had no such field. */
    public static List<UploadedPhoto> of(@Nullable List<MultipartFile> sent) {
        return sent == null
                ? List.of()
                : sent.stream()
                        .filter(file -> !file.isEmpty())
                        .map(Uploads::read)
                        .toList();
    }

    /** The file, or null when none was chosen. */
    public static @Nullable UploadedPhoto one(@Nullable MultipartFile file) {
        return file == null || file.isEmpty() ? null : read(file);
    }

    private static UploadedPhoto read(MultipartFile file) {
        return new UploadedPhoto(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file::getInputStream);
    }
}
