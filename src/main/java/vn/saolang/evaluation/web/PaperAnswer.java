package vn.saolang.evaluation.web;

import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.saolang.kernel.NotFound;
import vn.saolang.papers.Paper;
import vn.saolang.papers.PaperFormat;
import vn.saolang.papers.Papers;

/** Sends a paper as the file asked for. */
public final class PaperAnswer {

    private PaperAnswer() {}

    /** @param format "docx" or "pdf"; anything else does not exist */
    public static ResponseEntity<byte[]> of(Paper paper, String format) {
        if (!format.matches("docx|pdf")) {
            throw new NotFound("paper format " + format);
        }
        Papers.PaperFile file = Papers.write(paper, PaperFormat.valueOf(format.toUpperCase(Locale.ROOT)));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name())
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(file.bytes());
    }
}
