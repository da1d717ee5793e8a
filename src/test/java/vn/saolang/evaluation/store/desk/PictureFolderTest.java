package vn.saolang.evaluation.store.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.saolang.files.FileId;

/** Drawn pages on disk: found again after a restart, never more than their space, and no harm when they are deleted. */
class PictureFolderTest {

    private static final FileId FILE = new FileId("ab".repeat(32));

    @TempDir
    Path home;

    @Test
    void aPageIsFoundAgainAlsoAfterARestart() {
        PictureFolder folder = new PictureFolder(home, 1);
        assertThat(folder.find(FILE, 1)).isEmpty();
        folder.keep(FILE, 1, new byte[] {1, 2, 3});
        assertThat(folder.find(FILE, 1))
                .hasValueSatisfying(bytes -> assertThat(bytes).containsExactly(1, 2, 3));
        assertThat(folder.find(FILE, 2)).isEmpty();
        assertThat(new PictureFolder(home, 1).find(FILE, 1)).isPresent();
    }

    @Test
    void deletedPagesAreDrawnAgainAndHalfWrittenOnesAreSweptAway() throws IOException {
        PictureFolder folder = new PictureFolder(home, 1);
        folder.keep(FILE, 1, new byte[] {1});
        Path place = home.resolve("page-pictures");
        Files.delete(place.resolve(FILE.sha256() + "-1.jpg"));
        assertThat(folder.find(FILE, 1)).isEmpty();
        Files.write(place.resolve("x.part"), new byte[] {1});
        assertThat(new PictureFolder(home, 1).find(FILE, 1)).isEmpty();
        assertThat(place.resolve("x.part")).doesNotExist();
    }

    @Test
    void theSpaceIsBounded() throws IOException {
        PictureFolder folder = new PictureFolder(home, 1);
        for (int page = 1; page <= 30; page++) {
            folder.keep(FILE, page, new byte[100_000]);
        }
        Instant end = Instant.now().plus(Duration.ofSeconds(10));
        while (bytes() > 1_048_576 && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(10_000_000);
        }
        assertThat(bytes()).isLessThanOrEqualTo(1_048_576);
    }

    private long bytes() throws IOException {
        try (Stream<Path> all = Files.list(home.resolve("page-pictures"))) {
            return all.mapToLong(one -> one.toFile().length()).sum();
        }
    }
}
