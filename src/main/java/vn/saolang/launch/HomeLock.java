package vn.saolang.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The right to use one home directory; the operating system takes it back when the process ends, however it ends. */
public final class HomeLock implements AutoCloseable {

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock, or gives nothing when another running application holds it. */
    public static Optional<HomeLock> tryTake(Path home) {
        try {
            FileChannel channel =
                    FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new HomeLock(channel));
        } catch (IOException e) {
            throw new LaunchFailure("Cannot write to " + home + ": choose another place with SAOLANG_HOME.", e);
        }
    }

    /** Takes the lock or says that another application runs on this home. */
    static HomeLock take(Path home) {
        return tryTake(home)
                .orElseThrow(() -> new LaunchFailure("Another Sao Làng already runs on " + home
                        + ": stop it first, or give this one its own SAOLANG_HOME."));
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new LaunchFailure("Cannot release the home directory.", e);
        }
    }
}
