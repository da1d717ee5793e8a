package vn.saolang.papers.stamp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Iterator;
import java.util.Objects;
import java.util.TimeZone;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Sheets of stamps as PDF: what is drawn waits in a temporary file, not in memory, until the sheets go out. */
public final class StampSheets {

    private static final float POINTS = 72 / 25.4f;

    private StampSheets() {}

    /**
     * Draws the labels, sheet after sheet.
     *
     * @param day the day the file bears
     */
    public static void write(String title, LocalDate day, LabelSize size, Iterator<StampLabel> labels, OutputStream out)
            throws IOException {
        try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            LabelDrawing drawing = new LabelDrawing(
                    font(document, "BeVietnamPro-Regular.ttf"), font(document, "BeVietnamPro-SemiBold.ttf"), size);
            while (labels.hasNext()) {
                sheet(document, drawing, size, labels);
            }
            describe(document, title, day);
            document.save(out);
        }
    }

    private static void sheet(PDDocument document, LabelDrawing drawing, LabelSize size, Iterator<StampLabel> labels)
            throws IOException {
        PDPage page =
                new PDPage(new PDRectangle((float) size.pageWidth() * POINTS, (float) size.pageHeight() * POINTS));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            for (int place = 0; place < size.each() && labels.hasNext(); place++) {
                double left = size.left() + place % size.columns() * (size.width() + size.acrossGap());
                double top = size.top() + place / size.columns() * (size.height() + size.downGap());
                drawing.draw(
                        content,
                        (float) left * POINTS,
                        (float) (size.pageHeight() - top - size.height()) * POINTS,
                        labels.next());
            }
        }
    }

    private static PDFont font(PDDocument document, String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(StampSheets.class.getResourceAsStream("/fonts/" + file), file)) {
            return PDType0Font.load(document, in, true);
        }
    }

    private static void describe(PDDocument document, String title, LocalDate day) {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(title);
        about.setProducer("Sao Làng");
        Calendar made = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
        made.setTimeInMillis(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        about.setCreationDate(made);
        document.setDocumentInformation(about);
        document.getDocumentCatalog().setLanguage("vi-VN");
    }
}
