package vn.saolang.papers;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.text.Normalizer;
import javax.imageio.ImageIO;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fonts, QR codes and stars. */
class DrawnPartsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tinos-Regular", "Tinos-Bold", "Tinos-Italic", "Tinos-BoldItalic",
                "BeVietnamPro-Regular", "BeVietnamPro-Medium", "BeVietnamPro-SemiBold", "BeVietnamPro-Bold"
            })
    void fontsHaveAllVietnameseLetters(String font) throws Exception {
        try (InputStream in = DrawnPartsTest.class.getResourceAsStream("/fonts/" + font + ".ttf")) {
            TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(in));
            var glyphs = parsed.getUnicodeCmapLookup();
            String letters = vietnamese();
            assertThat(letters.codePointCount(0, letters.length())).isEqualTo(134);
            assertThat(letters.codePoints()
                            .filter(c -> glyphs.getGlyphId(c) <= 0)
                            .toArray())
                    .isEmpty();
        }
    }

    /** The 12 vowels in 6 tones and đ, both cases, without the plain ASCII vowels. */
    private static String vietnamese() {
        StringBuilder letters = new StringBuilder();
        for (String vowel : "a ă â e ê i o ô ơ u ư y".split(" ")) {
            for (String tone : new String[] {"", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"}) {
                String letter = Normalizer.normalize(vowel + tone, Normalizer.Form.NFC);
                if (letter.codePointAt(0) > 127) {
                    letters.append(letter).append(letter.toUpperCase(java.util.Locale.ROOT));
                }
            }
        }
        return letters.append("đĐ").toString();
    }

    @Test
    void qrCodesReadBack() throws Exception {
        String text = "https://saolang.example/register/19-05437-012-2026?nguồn=giấy";
        BufferedImage image =
                ImageIO.read(new ByteArrayInputStream(QrCode.of(text).png(4)));
        assertThat(read(image)).isEqualTo(text);
    }

    @Test
    void theCertificatesQrCodeReadsBackFromTheDrawnPage() throws Exception {
        Certificate certificate = OfficeSamples.certificate("Trà", 5);
        try (PDDocument document =
                Loader.loadPDF(Papers.write(certificate, PaperFormat.PDF).bytes())) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150);
            int side = page.getHeight();
            BufferedImage corner = page.getSubimage(0, side / 2, side / 2, side / 2);
            assertThat(read(corner)).isEqualTo(certificate.checkUrl());
        }
    }

    @Test
    void theSvgPathCoversTheDarkSquares() {
        QrCode code = QrCode.of("abc");
        long dark = 0;
        for (int row = 0; row < code.size(); row++) {
            for (int column = 0; column < code.size(); column++) {
                dark += code.dark(column, row) ? 1 : 0;
            }
        }
        long drawn = java.util.regex.Pattern.compile("h(\\d+)v1")
                .matcher(code.svgPath())
                .results()
                .mapToLong(run -> Long.parseLong(run.group(1)))
                .sum();
        assertThat(drawn).isEqualTo(dark).isPositive();
    }

    @Test
    void starsHaveFivePointsWithinTheirBox() {
        assertThat(StarShape.svgPath(24))
                .startsWith("M12.00 0.00")
                .endsWith("z")
                .contains("L");
        assertThat(StarShape.row(5, 100, 15).getBounds2D().getWidth()).isLessThanOrEqualTo(75);
    }

    private static String read(BufferedImage image) throws Exception {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
