package vn.saolang.files.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/** Reads a picture's header: a few kilobytes must not unfold into gigabytes of pixels. */
final class ImageSize {

    private static final long MAX_PIXELS = 120_000_000;

    private ImageSize() {}

    static Fault fault(Path file, String format) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        ImageReader reader = readers.next();
        try (FileImageInputStream content = new FileImageInputStream(file.toFile())) {
            reader.setInput(content, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            return pixels > MAX_PIXELS ? Fault.IMAGE_TOO_LARGE : Fault.NONE;
        } catch (IOException | RuntimeException _) {
            return Fault.DAMAGED;
        } finally {
            reader.dispose();
        }
    }
}
