package vn.saolang.stamp.model.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What a photo tells of its maker is cut off; the picture stays. */
class PlainPhotoTest {

    private static final byte[] PLACE = "Exif\0\0 21.0285 N 105.8542 E".getBytes(StandardCharsets.US_ASCII);

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 1200; i++) {
            image.setRGB(i % 40, i / 40, i * 7919);
        }
        ImageIO.write(image, format, written);
        return written.toByteArray();
    }

    private static byte[] with(byte[] photo, int at, byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(photo, 0, at);
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        all.write(photo, at, photo.length - at);
        return all.toByteArray();
    }

    private static String text(byte[] photo) {
        return new String(photo, StandardCharsets.ISO_8859_1);
    }

    @Test
    void aJpegLosesItsExifAndWhatIsBehindItAndKeepsItsPicture() throws IOException {
        byte[] photo = picture("jpg");
        byte[] head = {(byte) 0xFF, (byte) 0xE1, 0, (byte) (PLACE.length + 2)};
        byte[] told = with(with(photo, 2, head, PLACE), photo.length + head.length + PLACE.length, photo, PLACE);
        assertThat(text(told)).contains("105.8542");
        byte[] plain = PlainPhoto.of(told).orElseThrow();
        assertThat(plain).isEqualTo(photo);
        assertThat(ImageIO.read(new ByteArrayInputStream(plain)).getWidth()).isEqualTo(40);
    }

    @Test
    void aPngLosesItsExif() throws IOException {
        byte[] photo = picture("png");
        byte[] type = "eXIf".getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        sum.update(PLACE);
        byte[] check =
                java.nio.ByteBuffer.allocate(4).putInt((int) sum.getValue()).array();
        byte[] told = with(photo, 33, new byte[] {0, 0, 0, (byte) PLACE.length}, type, PLACE, check);
        assertThat(PlainPhoto.of(told).orElseThrow()).isEqualTo(photo);
    }

    @Test
    void whatIsNoWholePhotoIsNotTaken() throws IOException {
        byte[] photo = picture("jpg");
        assertThat(PlainPhoto.of(Arrays.copyOf(photo, photo.length - 2))).isEmpty();
        assertThat(PlainPhoto.of(Arrays.copyOf(photo, 10))).isEmpty();
        assertThat(PlainPhoto.of("không phải ảnh".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(PlainPhoto.isPhoto(new byte[] {1})).isFalse();
    }
}
