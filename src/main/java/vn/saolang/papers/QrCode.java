package vn.saolang.papers;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** A QR code with error correction M, as squares, as an SVG path and as PNG. */
public final class QrCode {

    /** Blank squares the standard asks for on each side. */
    public static final int QUIET_ZONE = 4;

    private final ByteMatrix matrix;

    private QrCode(ByteMatrix matrix) {
        this.matrix = matrix;
    }

    /** Encodes a text of at most some 2,300 bytes; a longer one is an IllegalArgumentException. */
    public static QrCode of(String text) {
        try {
            return new QrCode(
                    Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                            .getMatrix());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("text does not fit a QR code", tooLong);
        }
    }

    /** Squares a side, the quiet zone included. */
    public int size() {
        return matrix.getWidth() + 2 * QUIET_ZONE;
    }

    /** Whether the square is dark; column and row from 0 at the upper left. */
    public boolean dark(int column, int row) {
        int x = column - QUIET_ZONE;
        int y = row - QUIET_ZONE;
        return x >= 0 && y >= 0 && x < matrix.getWidth() && y < matrix.getHeight() && matrix.get(x, y) == 1;
    }

    /** The {@code d} of an SVG path over a view box of {@link #size()} units: one rectangle a run of dark squares. */
    public String svgPath() {
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < size(); row++) {
            int column = 0;
            while (column < size()) {
                int end = column;
                while (end < size() && dark(end, row)) {
                    end++;
                }
                if (end > column) {
                    int run = end - column;
                    path.append("M%d %dh%dv1h-%dz".formatted(column, row, run, run));
                }
                column = end + 1;
            }
        }
        return path.toString();
    }

    /** A black and white PNG with so many pixels a square. */
    public byte[] png(int pixels) {
        BufferedImage image = new BufferedImage(size() * pixels, size() * pixels, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, dark(x / pixels, y / pixels) ? 0x000000 : 0xFFFFFF);
            }
        }
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
