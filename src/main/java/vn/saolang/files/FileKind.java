package vn.saolang.files;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of files accepted, how large each may be, and whether a browser may show it in the page. */
public enum FileKind {
    PDF("application/pdf", 20, true, "pdf"),
    JPG("image/jpeg", 20, true, "jpg", "jpeg"),
    PNG("image/png", 20, true, "png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", 20, false, "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 20, false, "xlsx"),
    MP3("audio/mpeg", 20, true, "mp3"),
    MP4("video/mp4", 200, true, "mp4"),
    /** What most phones record a voice in; no evidence for a dossier. */
    WEBM("audio/webm", 20, true, "webm"),
    /** What some browsers record a voice in; no evidence for a dossier. */
    OGG("audio/ogg", 20, true, "ogg"),
    /** What the recorders of phones write; no evidence for a dossier. */
    M4A("audio/mp4", 20, true, "m4a");

    /** What the act lets be handed in as evidence. */
    public static final Set<FileKind> EVIDENCE = Set.of(PDF, JPG, PNG, DOCX, XLSX, MP3, MP4);

    /** A spoken note, as phones and their browsers record it. */
    public static final Set<FileKind> VOICE = Set.of(MP3, MP4, WEBM, OGG, M4A);

    private static final long MEGABYTE = 1024L * 1024;

    private final String mediaType;
    private final int megabytes;
    private final boolean shownInPage;
    private final List<String> extensions;

    FileKind(String mediaType, int megabytes, boolean shownInPage, String... extensions) {
        this.mediaType = mediaType;
        this.megabytes = megabytes;
        this.shownInPage = shownInPage;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Largest size accepted, in megabytes of 1,048,576 bytes. */
    public int megabytes() {
        return megabytes;
    }

    /** Largest size accepted, in bytes. */
    public long maxBytes() {
        return megabytes * MEGABYTE;
    }

    /** False: only offered for saving, since a browser cannot show it. */
    public boolean shownInPage() {
        return shownInPage;
    }

    /** The usual extension, without a dot. */
    public String extension() {
        return extensions.getFirst();
    }

    /** The kind that a file's name claims by its extension, in any case. */
    public static Optional<FileKind> claimedBy(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String extension = fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        return dot < 0
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(kind -> kind.extensions.contains(extension))
                        .findFirst();
    }

    /** What a file input offers for evidence: {@code .pdf,.jpg,…}. */
    public static String acceptAttribute() {
        return String.join(
                ",",
                Arrays.stream(values())
                        .filter(EVIDENCE::contains)
                        .flatMap(kind -> kind.extensions.stream())
                        .map(extension -> "." + extension)
                        .toList());
    }
}
