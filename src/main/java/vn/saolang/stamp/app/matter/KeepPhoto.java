package vn.saolang.stamp.app.matter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.files.FileId;
import vn.saolang.files.FileKind;
import vn.saolang.files.FileRejected;
import vn.saolang.files.Files;
import vn.saolang.files.StoredFile;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Verdict;
import vn.saolang.stamp.model.matter.PlainPhoto;
import vn.saolang.stamp.model.matter.Report;

/** Keeps photos, JPG and PNG alone, and papers. */
@Component
public class KeepPhoto {

    private static final int LONGEST_NAME = 200;
    private static final int MEGABYTES = FileKind.JPG.megabytes();
    private static final int MOST_BYTES = (int) FileKind.JPG.maxBytes();

    private final Files files;

    KeepPhoto(Files files) {
        this.files = files;
    }

    /** Why these are not taken, judged by their first bytes and their size before anything is stored. */
    static List<Refusal> defects(List<UploadedPhoto> sent) {
        List<Refusal> defects = new ArrayList<>();
        for (UploadedPhoto one : sent) {
            try (InputStream content = one.content().open()) {
                if (!PlainPhoto.isPhoto(content.readNBytes(PlainPhoto.HEAD))) {
                    defects.add(Refusal.of("stamp.NO_PHOTO", "photos", one.name()));
                } else if (content.transferTo(OutputStream.nullOutputStream()) + PlainPhoto.HEAD > MOST_BYTES) {
                    defects.add(Refusal.of("stamp.PHOTO_TOO_LARGE", "photos", one.name(), Integer.toString(MEGABYTES)));
                }
            } catch (IOException failed) {
                throw new UncheckedIOException("Cannot read an upload", failed);
            }
        }
        return defects;
    }

    /**
     * Without what it tells of who took it and where, stores it in the caller's transaction.
     *
     * @throws RefusedException at the field {@code photos} when it is not taken
     */
    public Report.Photo keep(UploadedPhoto photo) {
        Verdict.of(defects(List.of(photo))).orThrow();
        StoredFile stored = stored(new UploadedPhoto(photo.name(), () -> plain(photo)), "photos");
        return new Report.Photo(stored.id(), shortened(photo.name()));
    }

    private static InputStream plain(UploadedPhoto photo) throws IOException {
        try (InputStream content = photo.content().open()) {
            byte[] plain = PlainPhoto.of(content.readNBytes(MOST_BYTES))
                    .orElseThrow(() -> new RefusedException(Refusal.of("stamp.NO_PHOTO", "photos", photo.name())));
            return new ByteArrayInputStream(plain);
        }
    }

    /**
     * Stores a paper of whatever accepted kind in the caller's transaction.
     *
     * @throws RefusedException at the field {@code file} when it is not taken
     */
    FileId keepPaper(UploadedPhoto paper) {
        return stored(paper, "file").id();
    }

    private StoredFile stored(UploadedPhoto sent, String field) {
        try (InputStream content = sent.content().open()) {
            return files.store(content, sent.name());
        } catch (FileRejected rejected) {
            Refusal why = rejected.refusal();
            throw new RefusedException(new Refusal(why.code(), field, why.args(), why.clause()));
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot read an upload", failed);
        }
    }

    private static String shortened(String name) {
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }
}
