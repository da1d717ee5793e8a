package vn.saolang.traceability.web.diary;

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
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.traceability.model.diary.Attachment;
import vn.saolang.traceability.model.diary.AttachmentKind;

/** Takes in the photos, spoken notes and papers that come with an entry. */
@Component
class EntryFiles {

    private final Files files;

    EntryFiles(Files files) {
        this.files = files;
    }

    /** What a request brought; a part that is missing is null. */
    record Sent(
            @Nullable List<MultipartFile> photos,
            @Nullable List<MultipartFile> voice,
            @Nullable List<MultipartFile> papers) {}

    /**
     * Keeps everything sent, each content once.
     *
     * @throws RefusedException with what is wrong with the first file that is not taken, at its field
     */
    List<Attachment> keep(Sent sent) {
        List<Attachment> kept = new ArrayList<>();
        all(sent.photos).forEach(file -> kept.add(photo(file)));
        all(sent.voice).forEach(file -> kept.add(stored(file, AttachmentKind.VOICE, "voice")));
        all(sent.papers).forEach(file -> kept.add(stored(file, AttachmentKind.PAPER, "papers")));
        List<Attachment> distinct = new ArrayList<>();
        for (Attachment one : kept) {
            if (distinct.stream().noneMatch(other -> other.file().equals(one.file()))) {
                distinct.add(one);
            }
        }
        return distinct;
    }

    private static List<MultipartFile> all(@Nullable List<MultipartFile> sent) {
        return sent == null
                ? List.of()
                : sent.stream().filter(file -> !file.isEmpty()).toList();
    }

    private Attachment photo(MultipartFile file) {
        Attachment photo = stored(file, AttachmentKind.PHOTO, "photos");
        FileKind kind = files.get(photo.file()).kind();
        if (kind != FileKind.JPG && kind != FileKind.PNG) {
            throw new RefusedException(Refusal.of("traceability.NO_PHOTO", "photos", photo.name()));
        }
        return photo;
    }

    private Attachment stored(MultipartFile file, AttachmentKind kind, String field) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (InputStream content = file.getInputStream()) {
            StoredFile stored =
                    kind == AttachmentKind.VOICE ? files.storeVoice(content, name) : files.store(content, name);
            return new Attachment(stored.id(), kind, name.length() > 200 ? name.substring(name.length() - 200) : name);
        } catch (FileRejected rejected) {
            Refusal why = rejected.refusal();
            throw new RefusedException(new Refusal(why.code(), field, why.args(), why.clause()));
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot read an upload", failed);
        }
    }
}
