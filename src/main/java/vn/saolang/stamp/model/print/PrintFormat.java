package vn.saolang.stamp.model.print;

import java.util.Locale;

/** What a print is made for. */
public enum PrintFormat {
    /** Sheets of labels. */
    PDF("application/pdf"),
    /** A table for a printing house, which makes the labels itself. */
    CSV("text/csv;charset=UTF-8"),
    /** A label printer with a roll. */
    ZPL("text/plain;charset=UTF-8");

    private final String mediaType;

    PrintFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of its files. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
