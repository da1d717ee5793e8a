package vn.saolang.launch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** Makes and removes directories with the permissions they need. */
final class Directories {

    private Directories() {}

    /** Makes the directory when it is missing and gives it these permissions, as in {@code rwx------}. */
    static Path make(Path directory, String permissions) {
        try {
            Files.createDirectories(directory);
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString(permissions));
            return directory;
        } catch (IOException e) {
            throw new LaunchFailure("Cannot write to " + directory + ": choose another place with SAOLANG_HOME.", e);
        }
    }

    /**
     * Removes what earlier, interrupted starts left: every entry of the directory whose name begins so. An orphaned program
     * may still be writing there; what it leaves is for the next start.
     */
    static void removeLeftOvers(Path directory, String prefix) {
        try (DirectoryStream<Path> leftOvers = Files.newDirectoryStream(directory, prefix + "*")) {
            for (Path leftOver : leftOvers) {
                removeIfPossible(leftOver);
            }
        } catch (IOException e) {
            throw new LaunchFailure("Cannot read " + directory + ".", e);
        }
    }

    private static void removeIfPossible(Path leftOver) {
        try {
            remove(leftOver);
        } catch (IOException e) {
            System.err.println("Left for the next start to remove: " + leftOver);
        }
    }

    /** Removes a directory and all in it; links are removed, not followed. */
    static void remove(Path directory) throws IOException {
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException cause) throws IOException {
                if (cause instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw cause;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException cause) throws IOException {
                Files.deleteIfExists(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
