package vn.saolang.papers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The words of a written paper, in reading order, blanks collapsed: what a golden test compares. */
final class PaperText {

    private PaperText() {}

    static String of(Paper paper, PaperFormat format) {
        return collapsed(raw(Papers.write(paper, format).bytes(), format));
    }

    static String collapsed(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    private static String raw(byte[] bytes, PaperFormat format) {
        try {
            if (format == PaperFormat.PDF) {
                try (PDDocument document = Loader.loadPDF(bytes)) {
                    PDFTextStripper stripper = new PDFTextStripper();
                    stripper.setSortByPosition(false);
                    return stripper.getText(document);
                }
            }
            try (XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(bytes)))) {
                return words.getText();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
