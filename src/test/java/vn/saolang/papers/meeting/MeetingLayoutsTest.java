package vn.saolang.papers.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.saolang.papers.meeting.ProductBrief.Difference;
import vn.saolang.papers.meeting.ProductBrief.PartLine;
import vn.saolang.papers.meeting.ProductBrief.Sum;
import vn.saolang.papers.meeting.ProductBrief.Text;

/** Own layouts: a brief has two pages whatever was written, a card is one sheet. */
class MeetingLayoutsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @Test
    void aBriefHasTwoPagesHoweverMuchWasWritten() throws Exception {
        String endless =
                "Nguyên liệu chè búp tươi được thu mua từ các hộ liên kết trong xã, có hợp đồng từng năm. ".repeat(90);
        List<String> many =
                IntStream.range(0, 60).mapToObj(i -> i + ". " + endless).toList();
        List<Difference> differences = IntStream.range(0, 40)
                .mapToObj(i -> new Difference("1." + i, endless, BigDecimal.ONE, BigDecimal.TEN, endless))
                .toList();
        List<Text> texts = List.of(new Text("Chủ thể", endless), new Text("Nhóm", endless), new Text("Nơi", endless));
        ProductBrief brief = brief(endless, texts, differences, many);
        try (var document = Loader.loadPDF(brief.pdf().bytes())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(document)).contains("TÓM TẮT HỒ SƠ", "nội dung khác");
        }
    }

    @Test
    void aShortBriefIsPrintedWhole() throws Exception {
        ProductBrief brief = brief("Chè búp", List.of(new Text("Chủ thể", "HTX")), List.of(), List.of("Một điều"));
        try (var document = Loader.loadPDF(brief.pdf().bytes())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document)).contains("Một điều", "75,00 – 4 sao");
        }
    }

    private static ProductBrief brief(
            String product, List<Text> texts, List<Difference> differences, List<String> lists) {
        return new ProductBrief(
                product,
                "01-02-03-2026",
                "Phiên họp ngày 01/09/2026",
                DAY,
                texts,
                null,
                texts,
                List.of(new PartLine("A", product, BigDecimal.valueOf(35), BigDecimal.TEN, BigDecimal.ONE)),
                new Sum(new BigDecimal("75"), 4),
                new Sum(new BigDecimal("68"), 3),
                "Báo cáo của Tổ tư vấn số 01.",
                differences,
                lists,
                lists,
                lists,
                lists,
                lists);
    }

    @Test
    void everyCardIsOneSheet() throws Exception {
        NameCards cards = new NameCards(
                "Hội đồng đánh giá, phân hạng sản phẩm OCOP tỉnh",
                DAY,
                List.of(
                        new NameCards.Card("Chủ tịch", "Chủ tịch Hội đồng", "UBND tỉnh", "https://example.org/c/1"),
                        new NameCards.Card(
                                "Thành viên có một họ tên thật là dài để thử",
                                "Thành viên Hội đồng",
                                "Sở Nông nghiệp và Môi trường, Chi cục Phát triển nông thôn",
                                null)));
        try (var document = Loader.loadPDF(cards.pdf().bytes())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(document)).contains("CHỦ TỊCH", "Mã điểm danh");
        }
    }
}
