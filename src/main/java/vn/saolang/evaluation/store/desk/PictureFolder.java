package vn.saolang.evaluation.store.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.saolang.files.FileId;

/**
 * Pictures of pages on disk, {@code <home>/page-pictures/<sha-256>-<page>.jpg}, so that a page is drawn once however many
 * tablets ask for it. Holds half a gigabyte at most: what was not asked for longest goes first. May be deleted at any time.
 */
@Component
public class PictureFolder {

    private final Path folder;
    private final Cache<String, Integer> sizes;

    PictureFolder(
            @Value("${saolang.home:./data}") Path home,
            @Value("${saolang.page-pictures.megabytes:512}") int megabytes) {
        this.folder = home.toAbsolutePath().normalize().resolve("page-pictures");
        this.sizes = Caffeine.newBuilder()
                .maximumWeight(megabytes * 1_048_576L)
                .weigher((String _, Integer bytes) -> bytes)
                .evictionListener(this::gone)
                .build();
        adopt();
    }

    /** The picture of a page, from 1, when it was drawn before. */
    public Optional<byte[]> find(FileId file, int page) {
        String name = name(file, page);
        if (sizes.getIfPresent(name) == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(name)));
        } catch (IOException deleted) {
            sizes.invalidate(name);
            return Optional.empty();
        }
    }

    /** Keeps a picture; a full or read-only disk only means that it is drawn again. */
    public void keep(FileId file, int page, byte[] picture) {
        String name = name(file, page);
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, name, ".part");
            Files.write(part, picture);
            Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            sizes.put(name, picture.length);
        } catch (IOException full) {
            sizes.invalidate(name);
        }
    }

    private static String name(FileId file, int page) {
        return file.sha256() + "-" + page + ".jpg";
    }

    /** What earlier runs drew is still good: a name says all there is to know of a picture. */
    private void adopt() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files = all.toList();
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (name.endsWith(".part")) {
                    Files.deleteIfExists(file);
                } else {
                    sizes.put(name, (int) Files.size(file));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void gone(@Nullable String name, @Nullable Integer bytes, RemovalCause cause) {
        if (name == null) {
            return;
        }
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
