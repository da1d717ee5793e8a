package vn.saolang.files.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.saolang.files.FileId;

/** The bytes on disk: {@code <home>/files/ab/abcd…}, read-only by name, and {@code incoming/} while they arrive. */
@Component
public class FileBytes {

    private final Path root;
    private final Path incoming;

    public FileBytes(@Value("${saolang.home:./data}") Path home) {
        this.root = home.toAbsolutePath().normalize().resolve("files");
        this.incoming = root.resolve("incoming");
    }

    /**
     * Writes a stream to a temporary file, hashing as it goes, and returns after the disk has it.
     *
     * @param limit bytes after which reading stops; {@link Incoming#size()} is then larger than the limit
     */
    public Incoming receive(InputStream content, long limit) throws IOException {
        Files.createDirectories(incoming);
        Path file = Files.createTempFile(incoming, "upload", ".part");
        MessageDigest digest = sha256();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), digest)) {
            long size = copy(content, out, limit);
            channel.force(true);
            return new Incoming(file, size, new FileId(HexFormat.of().formatHex(digest.digest())));
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    private static long copy(InputStream content, OutputStream out, long limit) throws IOException {
        byte[] buffer = new byte[65_536];
        long size = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            size += read;
            if (size > limit) {
                return size;
            }
            out.write(buffer, 0, read);
        }
        return size;
    }

    /** Moves received bytes to their place in one step; bytes already there stay and count as new again. */
    public void keep(Incoming received) throws IOException {
        Path place = place(received.id());
        if (Files.exists(place)) {
            Files.setLastModifiedTime(place, FileTime.from(Instant.now()));
            return;
        }
        Files.createDirectories(place.getParent());
        Files.move(received.file(), place, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel directory = FileChannel.open(place.getParent(), StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    public void discard(Incoming received) throws IOException {
        Files.deleteIfExists(received.file());
    }

    /** Where the bytes of a stored file lie. */
    public Path place(FileId id) {
        return root.resolve(id.sha256().substring(0, 2)).resolve(id.sha256());
    }

    /** Half-received uploads last written before a moment. */
    public List<Path> abandonedBefore(Instant moment) throws IOException {
        return Files.isDirectory(incoming) ? olderFiles(incoming, moment) : List.of();
    }

    /** Bytes in their place last written before a moment. */
    public List<FileId> keptBefore(Instant moment) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(folder -> folder.getFileName().toString().matches("[0-9a-f]{2}"))
                    .flatMap(folder -> olderFiles(folder, moment).stream())
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[0-9a-f]{64}"))
                    .map(FileId::new)
                    .toList();
        }
    }

    private static List<Path> olderFiles(Path folder, Instant moment) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> lastWritten(file).isBefore(moment))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Instant lastWritten(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException _) {
            // gone meanwhile, so not a candidate
            return Instant.MAX;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Bytes that have arrived but are not yet accepted.
     *
     * @param size in bytes
     */
    public record Incoming(Path file, long size, FileId id) {}
}
