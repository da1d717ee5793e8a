package vn.saolang.papers.stamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Stamps on paper: every QR code is read back from the drawn sheet; label printers get one label each. */
class StampSheetsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final int DPI = 300;

    static Stream<LabelSize> sheets() {
        return Stream.of(
                new LabelSize("small", 210, 297, 5, 13, 38.1, 21.2, 4.7, 10.7, 2.5, 0, 0),
                new LabelSize("middle", 210, 297, 4, 10, 48.5, 25.4, 8, 21.5, 0, 0, 0),
                new LabelSize("large", 210, 297, 3, 8, 70, 37, 0, 0.5, 0, 0, 0));
    }

    private static StampLabel label(int number) {
        return new StampLabel(
                "12-" + number,
                "Chè xanh Tân Cương loại đặc biệt hộp giấy 100 g 茶",
                "7ZZZZZZZZZZZZMMMW%03d".formatted(number),
                "https://ocop.example.vn/01/08931234567892/21/7ZZZZZZZZZZZZMMMW%03d".formatted(number),
                number % 2 == 0 ? "ABCD-EFGH-JKM" + number % 10 : null);
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyCodeIsReadBackFromTheSheets(LabelSize size) throws Exception {
        int stamps = size.each() + 1;
        byte[] pdf = pdf(
                size,
                IntStream.rangeClosed(1, stamps)
                        .mapToObj(StampSheetsTest::label)
                        .toList());

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            PDFRenderer renderer = new PDFRenderer(document);
            BufferedImage first = renderer.renderImageWithDPI(0, DPI);
            for (int place = 0; place < size.each(); place++) {
                assertThat(decoded(first, size, place))
                        .isEqualTo(label(place + 1).url());
            }
            assertThat(decoded(renderer.renderImageWithDPI(1, DPI), size, 0))
                    .isEqualTo(label(stamps).url());
            assertThat(new PDFTextStripper().getText(document))
                    .contains("12-" + stamps, "7ZZZZ-ZZZZZ", "ZZZMM-MW001", "ABCD-EFGH-JKM2", "Cào để xem mã");
        }
    }

    private static byte[] pdf(LabelSize size, List<StampLabel> labels) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StampSheets.write("Tem 12", DAY, size, labels.iterator(), out);
        return out.toByteArray();
    }

    /** What a phone held over one label reads. */
    private static String decoded(BufferedImage page, LabelSize size, int place) throws Exception {
        double dots = DPI / 25.4;
        int left = (int) ((size.left() + place % size.columns() * (size.width() + size.acrossGap())) * dots);
        int top = (int) ((size.top() + place / size.columns() * (size.height() + size.downGap())) * dots);
        int width = (int) (size.width() * dots);
        int height = (int) (size.height() * dots);
        int[] pixels = page.getRGB(left, top, width, height, null, 0, width);
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))),
                        Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    @Test
    void aLabelPrinterGetsOneLabelEach() {
        LabelSize roll = new LabelSize("R", 40, 25, 1, 1, 40, 25, 0, 0, 0, 0, 8);

        String zpl = StampZpl.label(roll, label(2));

        assertThat(zpl)
                .startsWith("^XA^CI28^PW320^LL200")
                .containsPattern(
                        "\\^BQN,2,[1-9]\\^FDMA,https://ocop.example.vn/01/08931234567892/21/7ZZZZZZZZZZZZMMMW002\\^FS")
                .contains("^FDABCD-EFGH-JKM2^FS", "^FD12-2^FS", "^FD7ZZZZZZZZZ^FS", "^FDZZZMMMW002^FS")
                .endsWith("^XZ\n");
        assertThat(StampZpl.label(roll, label(1))).doesNotContain("Cào");
    }

    @Test
    void aNameCannotCommandThePrinter() {
        LabelSize roll = new LabelSize("R", 40, 25, 1, 1, 40, 25, 0, 0, 0, 0, 8);
        StampLabel wicked = new StampLabel("1-1", "Chè^XZ~JR\n^XA", label(1).code(), label(1).url(), null);

        assertThat(StampZpl.label(roll, wicked))
                .doesNotContain("^XZ~")
                .containsOnlyOnce("^XA")
                .doesNotContain("~");
    }

    @Test
    void labelsThatDoNotFitTheirSheetAreRefused() {
        assertThatThrownBy(() -> new LabelSize("A4", 210, 297, 6, 13, 38.1, 21.2, 4.7, 10.7, 2.5, 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LabelSize("A4", 210, 297, 5, 20, 38.1, 10, 4.7, 10.7, 2.5, 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
