package vn.saolang.papers.bound;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Copies of a PDF or picture that bear a reader's name and the time on each page; nothing is kept in memory whole. */
public final class MarkedCopy {

    private static final Font SERIF = serif();

    private MarkedCopy() {}

    /**
     * Copies a PDF.
     *
     * @param lines what stands on each page: who reads, when, for what
     * @throws CannotBeMarked when the file is encrypted or cannot be read
     */
    public static void pdf(Path from, Path to, List<String> lines) throws CannotBeMarked {
        try (PDDocument document = Loader.loadPDF(from.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (document.isEncrypted()) {
                throw new IOException("encrypted");
            }
            Stamp stamp = new Stamp(document);
            for (PDPage page : document.getPages()) {
                stamp.across(page, lines);
            }
            document.save(to.toFile());
        } catch (IOException | RuntimeException broken) {
            throw new CannotBeMarked(broken);
        }
    }

    /**
     * Copies a picture.
     *
     * @param format "png" or "jpeg"
     * @throws CannotBeMarked when the file cannot be read
     */
    public static void picture(Path from, Path to, String format, List<String> lines) throws CannotBeMarked {
        try {
            BufferedImage picture = Upright.read(from);
            BufferedImage copy = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = copy.createGraphics();
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, copy.getWidth(), copy.getHeight());
            pen.drawImage(picture, 0, 0, null);
            pen.dispose();
            across(copy, lines);
            if (!ImageIO.write(copy, format, to.toFile())) {
                throw new IOException("no writer for " + format);
            }
        } catch (IOException | RuntimeException broken) {
            throw new CannotBeMarked(broken);
        }
    }

    /** Writes the lines across a picture. */
    static void across(BufferedImage picture, List<String> lines) {
        Graphics2D pen = picture.createGraphics();
        write(pen, picture.getWidth(), picture.getHeight(), lines);
        pen.dispose();
    }

    private static void write(Graphics2D pen, int width, int height, List<String> lines) {
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        String longest = lines.stream()
                .max(java.util.Comparator.comparingInt(String::length))
                .orElse("");
        float size = Math.max(6, width * 1.5f / Math.max(1, longest.length()));
        pen.setFont(SERIF.deriveFont(Font.BOLD, size));
        pen.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.4f));
        for (int third = 0; third < 3; third++) {
            float y = height * (0.2f + 0.3f * third);
            for (String line : lines) {
                pen.setColor(Color.WHITE);
                pen.drawString(line, width * 0.08f + 1, y + 1);
                pen.setColor(Color.DARK_GRAY);
                pen.drawString(line, width * 0.08f, y);
                y += size * 1.25f;
            }
        }
    }

    private static Font serif() {
        try (InputStream in = Stamp.font("Tinos-Regular.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
