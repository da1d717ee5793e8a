package vn.saolang.idea.web.potential;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.saolang.files.FileKind;
import vn.saolang.files.FileRejected;
import vn.saolang.files.Files;
import vn.saolang.files.StoredFile;
import vn.saolang.idea.model.potential.PotentialDraft.Photo;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;

/** Takes in the photos that come with a survey. */
@Component
class SurveyPhotos {

    private static final int LONGEST_NAME = 200;

    private final Files files;

    SurveyPhotos(Files files) {
        this.files = files;
    }

    /**
     * Keeps every photo sent, each content once.
     *
     * @throws RefusedException with what is wrong with the first that is not taken
     */
    List<Photo> keep(@Nullable List<MultipartFile> sent) {
        List<Photo> kept = new ArrayList<>();
        for (MultipartFile file : sent == null ? List.<MultipartFile>of() : sent) {
            if (!file.isEmpty()) {
                Photo photo = stored(file);
                if (kept.stream().noneMatch(other -> other.file().equals(photo.file()))) {
                    kept.add(photo);
                }
            }
        }
        return kept;
    }

    private Photo stored(MultipartFile file) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (InputStream content = file.getInputStream()) {
            StoredFile stored = files.store(content, name);
            if (stored.kind() != FileKind.JPG && stored.kind() != FileKind.PNG) {
                throw new RefusedException(Refusal.of("idea.POTENTIAL_NO_PHOTO", "photos", name));
            }
            return new Photo(
                    stored.id(), name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name);
        } catch (FileRejected rejected) {
            Refusal why = rejected.refusal();
            throw new RefusedException(new Refusal(why.code(), "photos", why.args(), why.clause()));
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot read an upload", failed);
        }
    }
}
