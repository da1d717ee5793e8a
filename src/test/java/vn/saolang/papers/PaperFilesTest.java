package vn.saolang.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the file of every paper, whatever it says. */
class PaperFilesTest {

    static Stream<Map.Entry<String, Paper>> papers() {
        Map<String, Paper> papers = new LinkedHashMap<>(OfficeSamples.all());
        papers.put("01", PaperSamples.registration().paper());
        papers.put("02", PaperSamples.selfAssessment().paper());
        papers.put("03", PaperSamples.communeReport().paper());
        return papers.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void bothFormatsSayTheSame(Map.Entry<String, Paper> paper) {
        assertThat(words(paper.getValue(), PaperFormat.PDF)).isEqualTo(words(paper.getValue(), PaperFormat.DOCX));
    }

    @Test
    void theSamePaperGivesTheSameBytes() {
        for (Paper paper : List.of(OfficeSamples.sheet(), OfficeSamples.setUp(), OfficeSamples.certificate("Trà", 3))) {
            for (PaperFormat format : PaperFormat.values()) {
                byte[] once = Papers.write(paper, format).bytes();
                assertThat(Papers.write(paper, format).bytes())
                        .as("%s as %s", paper.title(), format)
                        .isEqualTo(once);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void pdfHasEveryFontEmbeddedAndSaysWhatItIs(Map.Entry<String, Paper> paper) throws IOException {
        byte[] bytes = Papers.write(paper.getValue(), PaperFormat.PDF).bytes();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo(paper.getValue().title());
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi-VN");
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded())
                            .as("font %s", name)
                            .isTrue();
                }
                assertThat(Math.min(
                                page.getMediaBox().getWidth(),
                                page.getMediaBox().getHeight()))
                        .isBetween(595f, 596f);
            }
        }
    }

    @Test
    void certificatesStandOnOnePage() throws IOException {
        for (String key : List.of("11-certificate", "11-certificate-long")) {
            byte[] bytes = Papers.write(
                            java.util.Objects.requireNonNull(OfficeSamples.all().get(key)), PaperFormat.PDF)
                    .bytes();
            try (PDDocument document = Loader.loadPDF(bytes)) {
                assertThat(document.getNumberOfPages()).isEqualTo(1);
                assertThat(document.getPage(0).getMediaBox().getWidth()).isGreaterThan(800f);
            }
        }
    }

    @Test
    void docxHasTheMarginsAndFontOfTheAdministrativeLayout() throws Exception {
        byte[] bytes = Papers.write(OfficeSamples.approval(), PaperFormat.DOCX).bytes();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            var section = document.getDocument().getBody().getSectPr();
            assertThat(section.getPgSz().getW()).hasToString("11906");
            assertThat(section.getPgSz().getH()).hasToString("16838");
            assertThat(millimetres(section.getPgMar().getTop())).isEqualTo(20);
            assertThat(millimetres(section.getPgMar().getBottom())).isEqualTo(20);
            assertThat(millimetres(section.getPgMar().getLeft())).isEqualTo(30);
            assertThat(millimetres(section.getPgMar().getRight())).isEqualTo(15);
            assertThat(section.isSetTitlePg()).as("no number on the first page").isTrue();
            assertThat(document.getStyle().xmlText()).contains("Times New Roman", "heading 1");
            assertThat(document.getProperties().getCoreProperties().getTitle()).contains("phê duyệt");
        }
    }

    private static long millimetres(Object twips) {
        return Math.round(Long.parseLong(twips.toString()) * 25.4 / 1440);
    }

    @Test
    void anUnnumberedUndatedDecisionShowsDots() {
        for (PaperFormat format : PaperFormat.values()) {
            assertThat(PaperText.of(OfficeSamples.recognition(null, null), format))
                    .contains("Số: ……/QĐ-UBND", "ngày …… tháng …… năm ………", "Kèm theo Quyết định số ……/QĐ-UBND");
            assertThat(PaperText.of(OfficeSamples.recognition("17", LocalDate.of(2026, 2, 5)), format))
                    .contains("Số: 17/QĐ-UBND", "Thái Nguyên, ngày 05 tháng 02 năm 2026");
        }
    }

    @Test
    void noticeForTwoStarsPromisesNoCertificate() {
        assertThat(PaperText.of(OfficeSamples.notice(), PaperFormat.PDF))
                .contains("đạt 2 sao; không ban hành quyết định công nhận và không cấp giấy chứng nhận")
                .contains("85,99")
                .doesNotContain("86,00");
    }

    @Test
    void hostileTextIsPrintedAsText() {
        String decomposed = Normalizer.normalize("Trà <script>alert(1)</script> & \"đặc sản\"", Normalizer.Form.NFD);
        String product = decomposed + "\u0000\u0008\uD800 " + "x".repeat(300) + " ]]> \uD83C\uDF75";
        OfficialPaper paper = PaperDraft.titled(product)
                .motto()
                .add(Block.text(product), Block.field("Tên:", product))
                .done();
        for (PaperFormat format : PaperFormat.values()) {
            assertThat(PaperText.of(paper, format)).contains("Trà <script>alert(1)</script> & \"đặc sản\"", "]]>");
        }
        assertThat(Papers.write(paper, PaperFormat.PDF).name()).matches("[a-z0-9-]+\\.pdf");
    }

    @Test
    void noCertificateForTwoStars() {
        assertThatThrownBy(() -> OfficeSamples.certificate("Trà", 2)).isInstanceOf(IllegalArgumentException.class);
    }

    /** The words without what only one format draws: page numbers, leaders, boxes, drawn stars. */
    private static String words(Paper paper, PaperFormat format) {
        // a PDF repeats this table's head on the next page
        String text =
                PaperText.of(paper, format).replace("TT Nội dung Yêu cầu", " ").replaceAll("[.…□☑√★-]+", " ");
        return Arrays.stream(text.split("[\\s\\u00A0]+"))
                .filter(word -> !word.matches("\\d{0,2}"))
                .flatMapToInt(String::codePoints)
                .sorted()
                .mapToObj(Character::toString)
                .collect(java.util.stream.Collectors.joining());
    }
}
