package vn.saolang.files.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.saolang.files.FileKind;
import vn.saolang.files.FileRejected;
import vn.saolang.files.StoredFile;
import vn.saolang.files.model.FileInspection;
import vn.saolang.files.model.Inspection;
import vn.saolang.files.store.FileBytes;
import vn.saolang.files.store.FileStore;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.VietnamTime;

/** Takes an upload: receives it on disk, inspects it, keeps it under its hash or refuses it with a reason. */
@Component
public class StoreFile {

    private final FileBytes bytes;
    private final FileStore store;
    private final VietnamTime time;
    private final TransactionOperations transaction;

    public StoreFile(FileBytes bytes, FileStore store, VietnamTime time, TransactionOperations transaction) {
        this.bytes = bytes;
        this.store = store;
        this.time = time;
        this.transaction = transaction;
    }

    /**
     * Stores a stream; the row joins the caller's transaction.
     *
     * @param name the file's own name, of which only the extension counts
     * @param taken the kinds that may come here
     * @throws FileRejected with the reason, when the file is not taken
     * @throws UncheckedIOException when stream or disk fail
     */
    public StoredFile store(InputStream content, String name, Set<FileKind> taken) {
        FileKind claimed = FileKind.claimedBy(name)
                .filter(taken::contains)
                .orElseThrow(() -> new FileRejected(Refusal.whole(
                        taken.contains(FileKind.PDF) ? "files.TYPE_NOT_ALLOWED" : "files.VOICE_NOT_ALLOWED", name)));
        try {
            FileBytes.Incoming received = bytes.receive(content, claimed.maxBytes());
            try {
                return accept(received, claimed, name);
            } finally {
                bytes.discard(received);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot store an upload", failed);
        }
    }

    private StoredFile accept(FileBytes.Incoming received, FileKind claimed, String name) throws IOException {
        if (received.size() > claimed.maxBytes()) {
            throw new FileRejected(Refusal.whole("files.TOO_LARGE", name, Integer.toString(claimed.megabytes())));
        }
        return switch (FileInspection.inspect(received.file(), name)) {
            case Inspection.Rejected rejected -> throw new FileRejected(rejected.refusal());
            case Inspection.Accepted accepted -> keep(received, accepted.kind());
        };
    }

    private StoredFile keep(FileBytes.Incoming received, FileKind kind) {
        StoredFile file = new StoredFile(received.id(), received.size(), kind.mediaType(), kind);
        transaction.executeWithoutResult(_ -> {
            store.lock(file.id());
            try {
                bytes.keep(received);
            } catch (IOException failed) {
                throw new UncheckedIOException("Cannot keep an upload", failed);
            }
            store.add(file, time.now());
        });
        return file;
    }
}
