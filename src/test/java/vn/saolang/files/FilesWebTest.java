package vn.saolang.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.files.app.SweepUploads;
import vn.saolang.kernel.NotFound;

/** Storing, refusing, sweeping and showing files. */
@WebTest
class FilesWebTest {

    @Autowired
    Files files;

    @Autowired
    SweepUploads sweep;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SettableClock clock;

    @Autowired
    TransactionOperations transaction;

    @BeforeEach
    void onToday() {
        clock.setTo(LocalDate.now(ZoneOffset.UTC));
    }

    @AfterEach
    void clockBack() {
        clock.reset();
    }

    private StoredFile store(String name, byte[] content) {
        return files.store(new ByteArrayInputStream(content), name);
    }

    @Test
    void theSameBytesAreKeptOnceUnderTheirHash() throws IOException {
        byte[] content = Samples.docx();
        StoredFile first = store("a.docx", content);
        StoredFile second = store("thư mục\\b.DOCX", content);
        assertThat(second).isEqualTo(first).isEqualTo(files.get(first.id()));
        assertThat(files.path(first.id()))
                .hasBinaryContent(content)
                .hasFileName(first.id().sha256());
        assertThat(rows(first)).isEqualTo(1);
    }

    @Test
    void aFileOverItsLimitIsRefusedAndLeavesNothing() throws IOException {
        long limit = FileKind.PDF.maxBytes();
        assertThat(limit).isEqualTo(20L * 1024 * 1024);
        assertThat(FileKind.MP4.maxBytes()).isEqualTo(200L * 1024 * 1024);
        refused("a.pdf", new Zeros(limit + 1), "files.TOO_LARGE");
        refused("a.pdf", new Zeros(limit), "files.NAME_AND_CONTENT_DIFFER");
        Path incoming =
                files.path(store("b.pdf", Samples.pdf()).id()).getParent().resolveSibling("incoming");
        assertThat(incoming).isEmptyDirectory();
    }

    private void refused(String name, InputStream content, String code) {
        assertThatExceptionOfType(FileRejected.class)
                .isThrownBy(() -> files.store(content, name))
                .satisfies(rejected -> assertThat(rejected.refusal().code()).isEqualTo(code));
    }

    @Test
    void aRolledBackUploadIsSweptAfterADayAndAKeptOneStays() throws IOException {
        StoredFile kept = store("kept.pdf", Samples.pdf());
        byte[] content =
                Samples.join(Samples.image("jpg"), Instant.now().toString().getBytes(StandardCharsets.UTF_8));
        StoredFile lost = transaction.execute(status -> {
            status.setRollbackOnly();
            return store("lost.jpg", content);
        });
        Path bytes = pathOf(kept, lost);
        assertThat(bytes).exists();
        sweep.sweep();
        assertThat(bytes).exists();
        FileTime twoDaysAgo = FileTime.from(Instant.now().minus(Duration.ofDays(2)));
        java.nio.file.Files.setLastModifiedTime(bytes, twoDaysAgo);
        java.nio.file.Files.setLastModifiedTime(files.path(kept.id()), twoDaysAgo);
        assertThat(sweep.sweep()).isPositive();
        assertThat(bytes).doesNotExist();
        assertThat(files.path(kept.id())).exists();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> files.get(lost.id()));
    }

    private Path pathOf(StoredFile known, StoredFile other) {
        String hash = other.id().sha256();
        Path root = files.path(known.id()).getParent().getParent();
        return root.resolve(hash.substring(0, 2)).resolve(hash);
    }

    private int rows(StoredFile file) {
        return jdbc.sql("select count(*) from files.file where sha256 = :sha256")
                .param("sha256", file.id().sha256())
                .query(Integer.class)
                .single();
    }

    @Test
    void aFileIsShownWithHeadersThatKeepItFromBeingAPage() {
        StoredFile image = store("x.jpg", Samples.image("jpg"));
        MockMvcTester mvc = shown(image, "Ảnh \"chè\";\r\nX: y/../Tân Cương.png");
        assertThat(mvc.get().uri("/shown"))
                .hasStatusOk()
                .hasContentType("image/jpeg")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .headers()
                .satisfies(headers -> {
                    assertThat(headers.getFirst("Content-Security-Policy"))
                            .contains("sandbox")
                            .contains("default-src 'none'");
                    assertThat(headers.getFirst("Content-Disposition"))
                            .startsWith("inline;")
                            .contains("filename*=UTF-8''T%C3%A2n%20C%C6%B0%C6%A1ng.png.jpg")
                            .doesNotContain("\n");
                });
        StoredFile office = store("x.xlsx", Samples.xlsx());
        assertThat(shown(office, "bang.xlsx").get().uri("/shown"))
                .headers()
                .satisfies(headers ->
                        assertThat(headers.getFirst("Content-Disposition")).startsWith("attachment;"));
    }

    @Test
    void aVideoAnswersRangesAndAKnownVersionIsNotSentAgain() {
        StoredFile video = store("x.mp4", Samples.mp4());
        MockMvcTester mvc = shown(video, "x.mp4");
        assertThat(mvc.get().uri("/shown").header("Range", "bytes=4-7"))
                .hasStatus(206)
                .hasHeader("Content-Range", "bytes 4-7/" + video.size())
                .bodyText()
                .isEqualTo("ftyp");
        assertThat(mvc.get().uri("/shown").header("Range", "bytes=999999-")).hasStatus(416);
        assertThat(mvc.get()
                        .uri("/shown")
                        .header("If-None-Match", '"' + video.id().sha256() + '"'))
                .hasStatus(304);
    }

    private MockMvcTester shown(StoredFile file, String name) {
        return MockMvcTester.create(
                MockMvcBuilders.standaloneSetup(new Showing(files, file, name)).build());
    }

    @RestController
    record Showing(Files files, StoredFile file, String name) {
        @GetMapping("/shown")
        ResponseEntity<Resource> show() {
            return files.inline(file.id(), name);
        }
    }

    /** A stream of so many zero bytes, of which none is held. */
    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long size) {
            this.left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            int given = (int) Math.min(left, length);
            left -= given;
            return given == 0 ? -1 : given;
        }
    }
}
