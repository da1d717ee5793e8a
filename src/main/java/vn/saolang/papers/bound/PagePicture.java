package vn.saolang.papers.bound;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** One page of a paper as a JPEG picture to read on a screen: an A4 page at 150 dots an inch, small enough for weak wifi. */
public final class PagePicture {

    /** Side of the square that every picture fits into, in pixels; an A4 page is then 1240 wide. */
    private static final int LONGEST_SIDE = 1754;

    private static final int MOST_BYTES = 220_000;

    /** What is tried one after the other: a page full of small print is better smaller than blurred. */
    private static final List<Attempt> ATTEMPTS =
            List.of(new Attempt(1, 0.72f), new Attempt(1, 0.5f), new Attempt(0.8, 0.5f), new Attempt(0.7, 0.4f));

    /** A share of the size, and a JPEG quality. */
    private record Attempt(double scale, float quality) {}

    private PagePicture() {}

    /**
     * Draws a page of a PDF.
     *
     * @param page from 0
     * @throws IOException when the file is encrypted, broken, or has no such page
     */
    public static byte[] ofPdf(Path file, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (page < 0 || page >= document.getNumberOfPages()) {
                throw new IOException("no page " + page);
            }
            PDRectangle box = document.getPage(page).getCropBox();
            float longest = Math.max(1, Math.max(box.getWidth(), box.getHeight()));
            PDFRenderer renderer = new PDFRenderer(document);
            // a photo of 100 megapixels in a page is read at the size it is shown at
            renderer.setSubsamplingAllowed(true);
            return light(renderer.renderImage(page, LONGEST_SIDE / longest, ImageType.RGB));
        } catch (RuntimeException | StackOverflowError broken) {
            throw new IOException(broken);
        }
    }

    /**
     * Draws a picture file, upright and scaled down.
     *
     * @throws IOException when it cannot be read
     */
    public static byte[] ofPicture(Path file) throws IOException {
        try {
            return light(fitted(Upright.read(file, LONGEST_SIDE), LONGEST_SIDE));
        } catch (RuntimeException broken) {
            throw new IOException(broken);
        }
    }

    /** The same picture with the reader's lines across it. */
    public static byte[] marked(byte[] picture, List<String> lines) throws IOException {
        BufferedImage copy = ImageIO.read(new ByteArrayInputStream(picture));
        if (copy == null) {
            throw new IOException("no picture");
        }
        MarkedCopy.across(copy, lines);
        return light(copy);
    }

    private static BufferedImage fitted(BufferedImage picture, double side) {
        double scale = Math.min(1, side / Math.max(1, Math.max(picture.getWidth(), picture.getHeight())));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return small;
    }

    /** The best that stays below the limit; what never does is sent at the least. */
    private static byte[] light(BufferedImage picture) throws IOException {
        byte[] bytes = {};
        for (Attempt one : ATTEMPTS) {
            double side = LONGEST_SIDE * one.scale();
            bytes = jpeg(one.scale() < 1 ? fitted(picture, side) : picture, one.quality());
            if (bytes.length <= MOST_BYTES) {
                return bytes;
            }
        }
        return bytes;
    }

    private static byte[] jpeg(BufferedImage picture, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
