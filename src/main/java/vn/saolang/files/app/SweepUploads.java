package vn.saolang.files.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.saolang.files.FileId;
import vn.saolang.files.store.FileBytes;
import vn.saolang.files.store.FileStore;
import vn.saolang.kernel.VietnamTime;

/**
 * Deletes what uploads left behind: streams that broke off, and bytes whose transaction was rolled back.
 *
 * <p>Bytes that have a row are never deleted here: whether evidence may go is for its owner to say, not a guess.
 */
@Component
public class SweepUploads {

    /** Longer than any upload or transaction lasts. */
    private static final Duration PATIENCE = Duration.ofHours(24);

    private final FileBytes bytes;
    private final FileStore store;
    private final VietnamTime time;
    private final TransactionOperations transaction;

    public SweepUploads(FileBytes bytes, FileStore store, VietnamTime time, TransactionOperations transaction) {
        this.bytes = bytes;
        this.store = store;
        this.time = time;
        this.transaction = transaction;
    }

    /** Runs once a day; returns how many files went. */
    @Scheduled(initialDelay = 15, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    public int sweep() {
        Instant before = time.now().minus(PATIENCE);
        int swept = 0;
        try {
            for (Path abandoned : bytes.abandonedBefore(before)) {
                swept += Files.deleteIfExists(abandoned) ? 1 : 0;
            }
            for (FileId id : bytes.keptBefore(before)) {
                swept += sweepUnlessKnown(id) ? 1 : 0;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot sweep uploads", failed);
        }
        return swept;
    }

    private boolean sweepUnlessKnown(FileId id) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            store.lock(id);
            try {
                return store.find(id).isEmpty() && Files.deleteIfExists(bytes.place(id));
            } catch (IOException failed) {
                throw new UncheckedIOException("Cannot sweep " + id, failed);
            }
        }));
    }
}
