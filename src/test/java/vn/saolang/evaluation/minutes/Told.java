package vn.saolang.evaluation.minutes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The words of a file, blanks collapsed. */
final class Told {

    private Told() {}

    static String pdf(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return collapsed(new PDFTextStripper().getText(document));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String docx(byte[] bytes) {
        try (XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(bytes)))) {
            return collapsed(words.getText());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String collapsed(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}
