package vn.saolang.papers;

/** The two file formats every paper comes in. */
public enum PaperFormat {
    /** To be edited and signed on paper. */
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** To be read, printed and sent. */
    PDF("pdf", "application/pdf");

    private final String extension;
    private final String mediaType;

    PaperFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** The file name's ending, without the dot. */
    public String extension() {
        return extension;
    }

    /** The media type to answer with. */
    public String mediaType() {
        return mediaType;
    }
}
