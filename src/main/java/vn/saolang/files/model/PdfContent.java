package vn.saolang.files.model;

import java.io.IOException;
import java.nio.file.Path;

/** A PDF begins at the first byte, ends with its end mark and is nothing else besides. */
final class PdfContent {

    private PdfContent() {}

    static Fault fault(Path file) throws IOException {
        if (!Edges.head(file, 5).equals("%PDF-") || Edges.endsAsZip(file)) {
            return Fault.TWO_FORMATS;
        }
        return Edges.tail(file, 2048).contains("%%EOF") ? Fault.NONE : Fault.DAMAGED;
    }
}
