package vn.saolang.files.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Counts the pages of a stored PDF. */
public final class PdfPages {

    private PdfPages() {}

    /** Empty when the file is damaged or locked: then nobody can say. */
    public static OptionalInt count(Path file) {
        try (PDDocument document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            return OptionalInt.of(document.getNumberOfPages());
        } catch (IOException unreadable) {
            return OptionalInt.empty();
        }
    }
}
