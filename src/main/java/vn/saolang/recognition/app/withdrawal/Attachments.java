package vn.saolang.recognition.app.withdrawal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.files.FileRejected;
import vn.saolang.files.Files;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.recognition.model.withdrawal.Attachment;

/** Keeps the files of cases. */
@Component
public class Attachments {

    private static final int LONGEST_NAME = 200;

    private final Files files;

    Attachments(Files files) {
        this.files = files;
    }

    /**
     * Stores an upload in the caller's transaction.
     *
     * @return null for none
     * @throws RefusedException when the file is not taken; its field is "file"
     */
    public @Nullable Attachment keep(@Nullable Upload upload) {
        if (upload == null) {
            return null;
        }
        try {
            String name = upload.name().strip();
            String kept = name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
            return new Attachment(files.store(upload.content(), name).id(), kept);
        } catch (FileRejected rejected) {
            Refusal why = rejected.refusal();
            throw new RefusedException(Refusal.of(why.code(), "file", why.args().toArray(String[]::new)));
        }
    }
}
