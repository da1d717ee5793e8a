package vn.saolang.stamp.app.matter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import vn.saolang.files.FileId;
import vn.saolang.files.FileKind;
import vn.saolang.files.FileRejected;
import vn.saolang.files.Files;
import vn.saolang.files.StoredFile;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.stamp.model.matter.Report;

/** Keeps photos, JPG and PNG alone, and papers. */
@Component
public class KeepPhoto {

    private static final int LONGEST_NAME = 200;

    private final Files files;

    KeepPhoto(Files files) {
        this.files = files;
    }

    /**
     * Stores it in the caller's transaction.
     *
     * @throws RefusedException at the field {@code photos} when it is not taken
     */
    public Report.Photo keep(UploadedPhoto photo) {
        StoredFile stored = stored(photo, "photos");
        if (stored.kind() != FileKind.JPG && stored.kind() != FileKind.PNG) {
            throw new RefusedException(Refusal.of("stamp.NO_PHOTO", "photos", photo.name()));
        }
        return new Report.Photo(stored.id(), shortened(photo.name()));
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
