package vn.saolang.papers.bound;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/** Writes lines on the pages of one PDF: a reader's name across a page, a line at its foot. */
final class Stamp {

    private static final float ACROSS = 22;
    private static final float FOOT = 7;
    private static final Color GREY = new Color(90, 90, 90);

    private final PDDocument document;
    private final PDFont font;

    Stamp(PDDocument document) throws IOException {
        this.document = document;
        try (InputStream in = font("Tinos-Regular.ttf")) {
            this.font = PDType0Font.load(document, in, true);
        }
    }

    static InputStream font(String file) {
        return Objects.requireNonNull(Stamp.class.getResourceAsStream("/fonts/" + file), file);
    }

    /** The lines slantwise, three times over the page, and once small at its head. */
    void across(PDPage page, List<String> lines) throws IOException {
        boolean aside = page.getRotation() % 180 != 0;
        PDRectangle cut = page.getCropBox();
        PDRectangle box = aside
                ? new PDRectangle(cut.getHeight(), cut.getWidth())
                : new PDRectangle(cut.getWidth(), cut.getHeight());
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.transform(asSeen(page.getRotation(), cut));
            PDExtendedGraphicsState pale = new PDExtendedGraphicsState();
            pale.setNonStrokingAlphaConstant(0.22f);
            content.saveGraphicsState();
            content.setGraphicsStateParameters(pale);
            content.setNonStrokingColor(GREY);
            for (int third = 0; third < 3; third++) {
                float y = box.getHeight() * (0.12f + 0.3f * third);
                slanted(content, lines, box, y);
            }
            content.restoreGraphicsState();
            String all = String.join(" – ", lines);
            line(content, all, 18, box.getHeight() - 12, FOOT);
        }
    }

    /** From the page as it is seen, its corner at 0, 0, to the page as it is stored. */
    private static Matrix asSeen(int rotation, PDRectangle cut) {
        float x = cut.getLowerLeftX();
        float y = cut.getLowerLeftY();
        return switch (rotation) {
            case 90 -> new Matrix(0, 1, -1, 0, x + cut.getWidth(), y);
            case 180 -> new Matrix(-1, 0, 0, -1, x + cut.getWidth(), y + cut.getHeight());
            case 270 -> new Matrix(0, -1, 1, 0, x, y + cut.getHeight());
            default -> new Matrix(1, 0, 0, 1, x, y);
        };
    }

    private void slanted(PDPageContentStream content, List<String> lines, PDRectangle box, float from)
            throws IOException {
        float y = from;
        float x = box.getWidth() * 0.12f;
        for (String text : lines) {
            float size = Math.min(ACROSS, box.getWidth() * 0.8f / Math.max(1, width(text, 1)));
            content.beginText();
            content.setFont(font, size);
            content.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(24), x, y));
            content.showText(safe(text));
            content.endText();
            y -= size * 1.3f;
        }
    }

    /** One line at the foot of a page of ours, what stands right of it at the right margin. */
    void foot(PDPage page, String left, String right) throws IOException {
        PDRectangle box = page.getMediaBox();
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.setNonStrokingColor(GREY);
            line(content, left, 28, 16, FOOT);
            line(content, right, box.getWidth() - 28 - width(right, 9), 16, 9);
        }
    }

    private void line(PDPageContentStream content, String text, float x, float y, float size) throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, y);
        content.showText(safe(text));
        content.endText();
    }

    private float width(String text, float size) throws IOException {
        return font.getStringWidth(safe(text)) / 1000 * size;
    }

    /** The text in letters the font has. */
    private String safe(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints().forEach(c -> kept.append(drawable(c) ? Character.toString(c) : "?"));
        return kept.toString();
    }

    private boolean drawable(int c) {
        try {
            font.encode(Character.toString(c));
            return !Character.isISOControl(c);
        } catch (IOException | IllegalArgumentException missing) {
            return false;
        }
    }
}
