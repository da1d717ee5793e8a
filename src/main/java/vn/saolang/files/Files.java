package vn.saolang.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import vn.saolang.files.app.StoreFile;
import vn.saolang.files.model.PdfPages;
import vn.saolang.files.store.FileBytes;
import vn.saolang.files.store.FileStore;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.SearchText;

/** Stores evidence and shows it safely. Who may see a file is asked by the module whose address serves it. */
@Service
public class Files {

    /** Chromium refuses to show a PDF in a sandbox; its own type and nosniff keep it from being a page. */
    private static final String PDF_POLICY =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    private static final String POLICY =
            "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";

    private final StoreFile storing;
    private final FileStore store;
    private final FileBytes bytes;

    public Files(StoreFile storing, FileStore store, FileBytes bytes) {
        this.storing = storing;
        this.store = store;
        this.bytes = bytes;
    }

    /**
     * Takes a file after reading its content: PDF, JPG, PNG, DOCX, XLSX, MP3 up to 20 MB, MP4 up to 200 MB. The row
     * joins the caller's transaction. The stream is not closed.
     *
     * @param originalName the name it came with, whose extension must agree with the content
     * @throws FileRejected with one of files.TYPE_NOT_ALLOWED, EMPTY, TOO_LARGE, NAME_AND_CONTENT_DIFFER, DAMAGED,
     *     TWO_FORMATS, ENCRYPTED, MACROS, ZIP_BOMB, IMAGE_TOO_LARGE
     */
    public StoredFile store(InputStream content, String originalName) {
        return storing.store(content, plainName(originalName), FileKind.EVIDENCE);
    }

    /**
     * Takes a spoken note: MP3, MP4, M4A, WebM or Ogg with sound, up to 20 MB. The row joins the caller's transaction. The
     * stream is not closed.
     *
     * @throws FileRejected as {@link #store} does
     */
    public StoredFile storeVoice(InputStream content, String originalName) {
        return storing.store(content, plainName(originalName), FileKind.VOICE);
    }

    /**
     * What is known of a stored file.
     *
     * @throws NotFound when there is none
     */
    public StoredFile get(FileId id) {
        return store.find(id).orElseThrow(() -> new NotFound("file"));
    }

    /** Where the bytes lie, for those that put them into a paper; read only. */
    public Path path(FileId id) {
        return bytes.place(get(id).id());
    }

    /**
     * How many pages a file has, by its own content.
     *
     * @return a PDF's page count, 1 for a picture; empty for kinds without fixed pages and for a PDF that cannot be read
     */
    public OptionalInt pages(FileId id) {
        return switch (get(id).kind()) {
            case PDF -> PdfPages.count(bytes.place(id));
            case JPG, PNG -> OptionalInt.of(1);
            case DOCX, XLSX, MP3, MP4, WEBM, OGG, M4A -> OptionalInt.empty();
        };
    }

    /**
     * The answer that shows a file in the page when a browser can, else offers it for saving; answers range requests.
     *
     * @param downloadName the name to save it under; its extension is set to the file's kind
     * @throws NotFound when there is none
     */
    public ResponseEntity<Resource> inline(FileId id, String downloadName) {
        StoredFile file = get(id);
        FileKind kind = file.kind();
        return shown(ResponseEntity.ok(), kind, downloadName)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag('"' + id.sha256() + '"')
                .body(new FileSystemResource(bytes.place(id)));
    }

    /**
     * The answer with a file made for this one reader; it is gone from the disk once it was sent. Nobody stores it.
     *
     * @throws java.io.UncheckedIOException when the file is not there
     */
    public ResponseEntity<Resource> made(Path file, FileKind kind, String downloadName) {
        try {
            long size = java.nio.file.Files.size(file);
            InputStream content = java.nio.file.Files.newInputStream(file);
            // an open file can be read to its end after its name is gone
            java.nio.file.Files.delete(file);
            return shown(ResponseEntity.ok(), kind, downloadName)
                    .cacheControl(CacheControl.noStore())
                    .contentLength(size)
                    .body(new InputStreamResource(content));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static ResponseEntity.BodyBuilder shown(
            ResponseEntity.BodyBuilder answer, FileKind kind, String downloadName) {
        ContentDisposition.Builder disposition =
                kind.shownInPage() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return answer.contentType(MediaType.parseMediaType(kind.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(savedAs(downloadName, kind), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", kind == FileKind.PDF ? PDF_POLICY : POLICY)
                .header("X-Frame-Options", "SAMEORIGIN")
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }

    /** The last part of a name, as old browsers send whole paths; NFC, without control characters. */
    private static String plainName(String name) {
        String last = SearchText.clean(name).replaceAll("[\\n\\t]", " ");
        return last.substring(Math.max(last.lastIndexOf('/'), last.lastIndexOf('\\')) + 1);
    }

    private static String savedAs(String name, FileKind kind) {
        String plain = plainName(name).replaceAll("[\"<>:|?*;]", "_");
        boolean agrees = FileKind.claimedBy(plain).filter(kind::equals).isPresent();
        return agrees ? plain : plain + "." + kind.extension();
    }
}
