package vn.saolang.papers.stamp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import vn.saolang.papers.PaperWords;
import vn.saolang.papers.QrCode;

/** Draws one stamp: the QR code at the left, beside it name, code, hidden code and number. Points. */
final class LabelDrawing {

    private static final float POINTS = 72 / 25.4f;
    private static final float EDGE = 1 * POINTS;
    /** Larger codes are no easier to scan. */
    private static final float LARGEST_CODE = 26 * POINTS;

    private static final float LARGE = 7;
    private static final float SMALL = 4.6f;
    private static final float LINE = 1.22f;
    private static final int CODE_GROUP = 5;
    private static final int NAME_LINES = 2;

    private final PDFont plain;
    private final PDFont strong;
    private final float width;
    private final float height;

    LabelDrawing(PDFont plain, PDFont strong, LabelSize size) {
        this.plain = plain;
        this.strong = strong;
        this.width = (float) size.width() * POINTS;
        this.height = (float) size.height() * POINTS;
    }

    /** Draws it with its lower left corner there. */
    void draw(PDPageContentStream content, float left, float bottom, StampLabel label) throws IOException {
        float side = Math.min(LARGEST_CODE, Math.min(height - 2 * EDGE, width * 0.55f));
        squares(content, QrCode.of(label.url()), left + EDGE, bottom + (height - side) / 2, side);
        words(content, left + EDGE + side, bottom, width - side - 2 * EDGE, label);
    }

    /** In units of squares, whole numbers, so that the page stays small; the standard's quiet zone is part of it. */
    private static void squares(PDPageContentStream content, QrCode code, float left, float bottom, float side)
            throws IOException {
        content.saveGraphicsState();
        float unit = side / code.size();
        content.transform(new Matrix(unit, 0, 0, unit, left, bottom));
        for (int row = 0; row < code.size(); row++) {
            int column = 0;
            while (column < code.size()) {
                int end = column;
                while (end < code.size() && code.dark(end, row)) {
                    end++;
                }
                if (end > column) {
                    content.addRect(column, code.size() - 1 - row, end - column, 1);
                }
                column = end + 1;
            }
        }
        content.fill();
        content.restoreGraphicsState();
    }

    private void words(PDPageContentStream content, float left, float bottom, float room, StampLabel label)
            throws IOException {
        float size = Math.min(LARGE, room / (plain.getStringWidth("MMMMM-MMMMM") / 1000));
        size = Math.max(SMALL, size);
        float y = bottom + height - EDGE - size;
        for (String line : lines(label.name(), room, size)) {
            text(content, strong, size, left, y, line);
            y -= size * LINE;
        }
        String code = label.code();
        for (int from = 0; from < code.length(); from += 2 * CODE_GROUP) {
            text(
                    content,
                    plain,
                    size,
                    left,
                    y,
                    code.substring(from, from + CODE_GROUP) + "-"
                            + code.substring(from + CODE_GROUP, from + 2 * CODE_GROUP));
            y -= size * LINE;
        }
        if (label.hidden() != null) {
            text(content, plain, SMALL, left, y, StampLabel.SCRATCH);
            y -= size * LINE;
            text(content, strong, fitting(label.hidden(), room, size), left, y, label.hidden());
        }
        text(content, plain, SMALL, left, bottom + EDGE, label.number());
    }

    private float fitting(String text, float room, float most) throws IOException {
        return Math.min(most, room / (strong.getStringWidth(text) / 1000));
    }

    /** The name in as many lines as there is room for, cut where it is longer. */
    private List<String> lines(String name, float room, float size) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : safe(PaperWords.clean(name)).split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || strong.getStringWidth(longer) / 1000 * size <= room) {
                line = longer;
                continue;
            }
            lines.add(line);
            line = word;
            if (lines.size() == NAME_LINES) {
                return lines;
            }
        }
        lines.add(line);
        return lines;
    }

    private static void text(
            PDPageContentStream content, PDFont font, float size, float left, float bottom, String text)
            throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(left, bottom);
        content.showText(text);
        content.endText();
    }

    /** The text in letters the font has. */
    private String safe(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints().forEach(c -> kept.append(drawable(c) ? Character.toString(c) : "?"));
        return kept.toString();
    }

    private boolean drawable(int c) {
        try {
            strong.encode(Character.toString(c));
            return !Character.isISOControl(c);
        } catch (IOException | IllegalArgumentException missing) {
            return Character.isWhitespace(c);
        }
    }
}
