package vn.saolang.papers.app;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import vn.saolang.papers.Certificate;
import vn.saolang.papers.OfficialPaper;
import vn.saolang.papers.Paper;
import vn.saolang.papers.PaperWords;

/** Writes a paper as PDF: fonts embedded, language and title set, the same bytes for the same paper. */
public final class WritePdf {

    private static final String[][] FONTS = {
        {"Tinos-Regular.ttf", "Tinos", "400", "n"},
        {"Tinos-Bold.ttf", "Tinos", "700", "n"},
        {"Tinos-Italic.ttf", "Tinos", "400", "i"},
        {"Tinos-BoldItalic.ttf", "Tinos", "700", "i"},
    };
    private static final String[][] DISPLAY_FONTS = {
        {"BeVietnamPro-Regular.ttf", "Be Vietnam Pro", "400", "n"},
        {"BeVietnamPro-Medium.ttf", "Be Vietnam Pro", "500", "n"},
        {"BeVietnamPro-SemiBold.ttf", "Be Vietnam Pro", "600", "n"},
        {"BeVietnamPro-Bold.ttf", "Be Vietnam Pro", "700", "n"},
    };

    static {
        // it reports every font and stylesheet it loads
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private WritePdf() {}

    /** The PDF's bytes. */
    public static byte[] bytes(Paper paper) {
        String markup =
                switch (paper) {
                    case OfficialPaper official -> new PaperMarkup(official).document();
                    case Certificate certificate -> CertificateMarkup.document(certificate);
                };
        String[][] fonts = paper instanceof Certificate ? DISPLAY_FONTS : FONTS;
        return bytes(paper.title(), Dated.of(paper), markup, fonts);
    }

    /**
     * The bytes of a layout that is no administrative paper: cards, labels, sheets to fold. Its font is Be Vietnam Pro, drawings
     * are the ones of {@link Markup#drawing}.
     *
     * @param title the file's title
     * @param day the day it bears
     * @param markup a whole XHTML document with its own page sizes
     */
    public static byte[] drawn(String title, LocalDate day, String markup) {
        return bytes(title, day, markup, DISPLAY_FONTS);
    }

    private static byte[] bytes(String title, LocalDate day, String markup, String[][] fonts) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        for (String[] font : fonts) {
            FontStyle style = "i".equals(font[3]) ? FontStyle.ITALIC : FontStyle.NORMAL;
            builder.useFont(() -> PaperFont.open(font[0]), font[1], Integer.valueOf(font[2]), style, true);
        }
        builder.useObjectDrawerFactory(new PaperDrawings());
        builder.usePdfUaAccessibility(true);
        builder.withHtmlContent(markup, null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            try (PDDocument document = renderer.getPdfDocument()) {
                describe(document, title, day, markup);
                document.save(out);
            }
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void describe(PDDocument document, String title, LocalDate on, String markup) {
        GregorianCalendar day = GregorianCalendar.from(on.atStartOfDay(ZoneId.of("Asia/Ho_Chi_Minh")));
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(PaperWords.clean(title));
        about.setProducer("Sao Làng");
        about.setCreationDate(day);
        about.setModificationDate(day);
        document.setDocumentInformation(about);
        document.getDocumentCatalog().setLanguage("vi-VN");
        document.setDocumentId((long) markup.hashCode());
    }
}
