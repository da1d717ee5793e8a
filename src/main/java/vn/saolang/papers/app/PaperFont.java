package vn.saolang.papers.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts that go into papers, and how wide a line of the serif one is. */
final class PaperFont {

    /** Size of running text in points (Nghị định 30/2020: 13 or 14). */
    static final double SIZE = 13;

    /** Text width of a portrait A4 page with margins of 30 and 15 mm, in points. */
    static final double LINE = (210 - 30 - 15) * 72 / 25.4;

    private static final TrueTypeFont SERIF = parse("Tinos-Regular.ttf");

    private PaperFont() {}

    /** The bytes of a font file as a stream. */
    static InputStream open(String file) {
        return Objects.requireNonNull(PaperFont.class.getResourceAsStream("/fonts/" + file), file);
    }

    /** The width of a text in points at the size of running text. */
    static double width(String text) {
        try {
            var glyphs = SERIF.getUnicodeCmapLookup();
            double units = 0;
            for (int c : text.codePoints().toArray()) {
                units += SERIF.getAdvanceWidth(glyphs.getGlyphId(c));
            }
            return units * SIZE / SERIF.getUnitsPerEm();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Dots that fill a line of that width after the text before them; at least six points wide. */
    static String dots(String before, double line) {
        double left = line - width(before + " ") - 3;
        int dots = Math.max(6, (int) (left / width(".")));
        return ".".repeat(dots);
    }

    private static TrueTypeFont parse(String file) {
        try (InputStream in = open(file)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
