package vn.saolang.papers.bound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of evidence as pictures: readable, light, upright, and never more than a broken file is worth. */
class PagePictureTest {

    @TempDir
    Path folder;

    @Test
    void anA4PageIsDrawnAtAHundredAndFiftyDotsAnInch() throws IOException {
        BufferedImage page = read(PagePicture.ofPdf(pdf(PDRectangle.A4), 0));
        assertThat(page.getWidth()).isBetween(1238, 1242);
        assertThat(page.getHeight()).isBetween(1752, 1756);
    }

    @Test
    void aPageAsLargeAsAPosterIsNotDrawnLarger() throws IOException {
        BufferedImage page = read(PagePicture.ofPdf(pdf(new PDRectangle(14_000, 10_000)), 0));
        assertThat(Math.max(page.getWidth(), page.getHeight())).isLessThanOrEqualTo(1755);
    }

    @Test
    void aPhotoIsScaledDownAndLightEvenWhenItIsAllNoise() throws IOException {
        BufferedImage noise = new BufferedImage(4000, 3000, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int y = 0; y < noise.getHeight(); y += 4) {
            for (int x = 0; x < noise.getWidth(); x++) {
                noise.setRGB(x, y, random.nextInt());
            }
        }
        Path file = folder.resolve("anh.jpg");
        ImageIO.write(noise, "jpg", file.toFile());
        byte[] picture = PagePicture.ofPicture(file);
        assertThat(read(picture).getWidth()).isLessThanOrEqualTo(1754);
        assertThat(picture.length).isLessThan(700_000);
    }

    @Test
    void aPictureWithHolesStandsOnWhite() throws IOException {
        Path file = folder.resolve("dau.png");
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_ARGB), "png", file.toFile());
        assertThat(read(PagePicture.ofPicture(file)).getRGB(20, 15)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void theReadersNameStandsAcrossACopy() throws IOException {
        byte[] plain = PagePicture.ofPdf(pdf(PDRectangle.A4), 0);
        byte[] copy = PagePicture.marked(plain, List.of("BẢN SAO CHO HỘI ĐỒNG", "Thành viên", "08:00 01/09/2026"));
        BufferedImage page = read(copy);
        int dark = 0;
        for (int y = 0; y < page.getHeight(); y += 3) {
            for (int x = 0; x < page.getWidth(); x += 3) {
                dark += (page.getRGB(x, y) & 0xFF) < 220 ? 1 : 0;
            }
        }
        assertThat(dark).isGreaterThan(1000);
    }

    @Test
    void brokenLockedAndMissingPagesAreSaidSo() throws IOException {
        Path broken = Files.write(folder.resolve("hong.pdf"), new byte[] {'%', 'P', 'D', 'F', '-', '1', '.', '7'});
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> PagePicture.ofPdf(broken, 0));
        Path whole = pdf(PDRectangle.A4);
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> PagePicture.ofPdf(whole, 1));
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> PagePicture.ofPdf(whole, -1));
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> PagePicture.ofPdf(locked(), 0));
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> PagePicture.ofPicture(broken));
    }

    private Path pdf(PDRectangle size) throws IOException {
        Path file = folder.resolve("trang.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(size));
            document.save(file.toFile());
        }
        return file;
    }

    private Path locked() throws IOException {
        Path file = folder.resolve("khoa.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            document.save(file.toFile());
        }
        return file;
    }

    private static BufferedImage read(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }
}
