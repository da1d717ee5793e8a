package vn.saolang.e2e;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** Small papers to attach, and reading of the papers that come out. */
final class Papers {

    private Papers() {}

    /** A one-page PDF; each number gives another content. */
    static byte[] pdf(int number) {
        try (PDDocument paper = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            paper.addPage(new PDPage());
            paper.getDocumentInformation().setTitle("Evidence " + number);
            paper.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] jpg() {
        BufferedImage picture = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        var brush = picture.createGraphics();
        brush.setColor(new Color(0x1f6f50));
        brush.fillRect(0, 0, 320, 240);
        brush.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static String text(byte[] pdf) {
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the QR code on the first page says. */
    static String qr(byte[] pdf) {
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(paper).renderImageWithDPI(0, 200);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
            return new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(source)),
                            java.util.Map.of(com.google.zxing.DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NotFoundException | com.google.zxing.ChecksumException | com.google.zxing.FormatException e) {
            throw new IllegalStateException("no readable QR code", e);
        }
    }
}
