package vn.saolang.papers.bound;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Reads a picture as it is meant to stand: telephones lay it on its side and say so in its Exif part. */
final class Upright {

    private static final int ORIENTATION = 0x0112;
    private static final int HEAD = 128 * 1024;

    private Upright() {}

    static BufferedImage read(Path file) throws IOException {
        BufferedImage picture = ImageIO.read(file.toFile());
        if (picture == null) {
            throw new IOException("no picture");
        }
        return upright(file, picture);
    }

    /** The same, leaving out rows and columns of a large picture so that it stays about twice the side in pixels at most. */
    static BufferedImage read(Path file, int side) throws IOException {
        try (ImageInputStream content = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(content);
            if (!readers.hasNext()) {
                throw new IOException("no picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(content, true, true);
                ImageReadParam how = reader.getDefaultReadParam();
                int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * side));
                how.setSourceSubsampling(step, step, 0, 0);
                return upright(file, reader.read(0, how));
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage upright(Path file, BufferedImage picture) throws IOException {
        return switch (orientation(file)) {
            case 3 -> turned(picture, 2);
            case 6 -> turned(picture, 1);
            case 8 -> turned(picture, 3);
            default -> picture;
        };
    }

    private static BufferedImage turned(BufferedImage picture, int quarters) {
        boolean aside = quarters % 2 == 1;
        int width = aside ? picture.getHeight() : picture.getWidth();
        int height = aside ? picture.getWidth() : picture.getHeight();
        AffineTransform turn = new AffineTransform();
        turn.translate(width / 2.0, height / 2.0);
        turn.quadrantRotate(quarters);
        turn.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
        BufferedImage upright = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        return new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(picture, upright);
    }

    /** Exif orientation of a JPEG, 1 when it names none. */
    static int orientation(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        ByteBuffer bytes = ByteBuffer.wrap(head);
        int at = 2;
        if (head.length < 4 || (bytes.getShort(0) & 0xFFFF) != 0xFFD8) {
            return 1;
        }
        while (at + 10 < head.length && (bytes.get(at) & 0xFF) == 0xFF) {
            int length = bytes.getShort(at + 2) & 0xFFFF;
            if ((bytes.get(at + 1) & 0xFF) == 0xE1 && bytes.getInt(at + 4) == 0x45786966) {
                return inExif(bytes, at + 10);
            }
            at += 2 + length;
        }
        return 1;
    }

    private static int inExif(ByteBuffer bytes, int start) {
        try {
            ByteBuffer exif = bytes.slice(start, bytes.capacity() - start);
            exif.order(exif.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int table = exif.getInt(4);
            int entries = exif.getShort(table) & 0xFFFF;
            for (int i = 0; i < entries; i++) {
                int entry = table + 2 + 12 * i;
                if ((exif.getShort(entry) & 0xFFFF) == ORIENTATION) {
                    return exif.getShort(entry + 8);
                }
            }
            return 1;
        } catch (IndexOutOfBoundsException cut) {
            return 1;
        }
    }
}
