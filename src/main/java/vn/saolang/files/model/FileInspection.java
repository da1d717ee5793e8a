package vn.saolang.files.model;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.Tika;
import vn.saolang.files.FileKind;
import vn.saolang.kernel.Refusal;

/**
 * Decides by content whether an upload is taken: what it is (by its first bytes), whether its name agrees, whether it
 * is whole, and whether it hides something.
 */
public final class FileInspection {

    private static final Tika TIKA = new Tika();

    /** The detector takes what phones write for QuickTime; the brand tells them apart. */
    private static final Pattern MP4_BRAND = Pattern.compile(
            "^....ftyp(iso[m2-9]|mp4[12]|avc1|dash|M4V |M4VH|M4VP|MSNV|mmp4|3gp.|M4A )", Pattern.DOTALL);

    private static final Set<String> MATROSKA =
            Set.of("video/webm", "audio/webm", "application/x-matroska", "video/x-matroska", "audio/x-matroska");

    private FileInspection() {}

    /**
     * Inspects a file on disk. The name only claims a kind; the content must bear it out.
     *
     * @throws IOException when the disk fails; a damaged file is a rejection, not an error
     */
    public static Inspection inspect(Path file, String name) throws IOException {
        FileKind claimed = FileKind.claimedBy(name).orElse(null);
        if (claimed == null) {
            return new Inspection.Rejected(Refusal.whole("files.TYPE_NOT_ALLOWED", name));
        }
        if (Files.size(file) == 0) {
            return new Inspection.Rejected(Refusal.whole("files.EMPTY", name));
        }
        String actual = mediaTypeOf(file);
        if (!agrees(claimed, actual)) {
            boolean office = isOffice(claimed) && "application/x-tika-msoffice".equals(actual);
            return office
                    ? rejected(Fault.ENCRYPTED, name)
                    : new Inspection.Rejected(
                            Refusal.whole("files.NAME_AND_CONTENT_DIFFER", name, claimed.name(), actual));
        }
        Fault fault = faultOf(claimed, file);
        return fault == Fault.NONE ? new Inspection.Accepted(claimed) : rejected(fault, name);
    }

    private static Inspection rejected(Fault fault, String name) {
        return new Inspection.Rejected(Refusal.whole("files." + fault.name(), name));
    }

    /** By the first bytes alone, as a browser that sniffs would see it. */
    private static String mediaTypeOf(Path file) throws IOException {
        if (MP4_BRAND.matcher(Edges.head(file, 12)).find()) {
            return FileKind.MP4.mediaType();
        }
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            return TIKA.detect(content);
        }
    }

    private static boolean isOffice(FileKind kind) {
        return kind == FileKind.DOCX || kind == FileKind.XLSX;
    }

    private static boolean agrees(FileKind claimed, String actual) {
        return switch (claimed) {
            case DOCX, XLSX -> actual.equals("application/zip") || actual.equals("application/x-tika-ooxml");
            // an MP3 without a tag begins with a bare frame, which the detector may not know
            case MP3 -> actual.equals("audio/mpeg") || actual.equals("application/octet-stream");
            // whether there is sound alone is read from the tracks
            case WEBM -> MATROSKA.contains(actual);
            case OGG -> actual.equals("application/ogg") || actual.startsWith("audio/");
            case M4A -> actual.equals(FileKind.MP4.mediaType());
            case PDF, JPG, PNG, MP4 -> actual.equals(claimed.mediaType());
        };
    }

    private static Fault faultOf(FileKind kind, Path file) throws IOException {
        return switch (kind) {
            case PDF -> PdfContent.fault(file);
            case JPG -> JpegContent.fault(file);
            case PNG -> PngContent.fault(file);
            case DOCX, XLSX -> OfficeContent.fault(file, kind);
            case MP3 -> Mp3Content.fault(file);
            case MP4, M4A -> Mp4Content.fault(file);
            case WEBM -> WebmContent.fault(file);
            case OGG -> OggContent.fault(file);
        };
    }
}
