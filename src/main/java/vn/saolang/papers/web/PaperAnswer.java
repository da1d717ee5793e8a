package vn.saolang.papers.web;

import java.util.Arrays;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.saolang.kernel.NotFound;
import vn.saolang.papers.Paper;
import vn.saolang.papers.PaperFormat;
import vn.saolang.papers.Papers;

/** Sends a paper as the file asked for, and lets no cache keep it: whose it is, was asked for this reader only. */
public final class PaperAnswer {

    private PaperAnswer() {}

    /**
     * The answer.
     *
     * @param format "pdf" or "docx"
     * @throws NotFound for another format
     */
    public static ResponseEntity<byte[]> of(Paper paper, String format) {
        PaperFormat asked = Arrays.stream(PaperFormat.values())
                .filter(one -> one.extension().equals(format))
                .findFirst()
                .orElseThrow(() -> new NotFound("paper format " + format));
        Papers.PaperFile file = Papers.write(paper, asked);
        ContentDisposition.Builder shown =
                asked == PaperFormat.PDF ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        shown.filename(file.name()).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(file.bytes());
    }
}
