package vn.saolang.recognition.web.withdrawal;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.saolang.kernel.NotFound;
import vn.saolang.papers.Paper;
import vn.saolang.papers.PaperFormat;
import vn.saolang.papers.Papers;

/** A paper as PDF in the page or as DOCX to be saved. */
public final class PaperAnswer {

    private PaperAnswer() {}

    /**
     * The answer.
     *
     * @param format "pdf" or "docx"
     * @throws NotFound for another format
     */
    public static ResponseEntity<byte[]> of(Paper paper, String format) {
        PaperFormat wanted =
                switch (format) {
                    case "pdf" -> PaperFormat.PDF;
                    case "docx" -> PaperFormat.DOCX;
                    default -> throw new NotFound("format " + format);
                };
        Papers.PaperFile file = Papers.write(paper, wanted);
        String disposition = wanted == PaperFormat.PDF ? "inline" : "attachment";
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition + "; filename=\"" + file.name() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .body(file.bytes());
    }
}
