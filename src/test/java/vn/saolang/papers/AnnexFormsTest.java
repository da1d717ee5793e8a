package vn.saolang.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Forms 01 to 03 against the annex's wording, field by field, in both formats (26/2026 Phụ lục III). */
class AnnexFormsTest {

    @ParameterizedTest
    @EnumSource
    void form01CarriesEveryFieldInOrder(PaperFormat format) throws IOException {
        follows(PaperSamples.registration().paper(), format, "form-01.txt", false);
    }

    @ParameterizedTest
    @EnumSource
    void form02CarriesEveryFieldInOrder(PaperFormat format) throws IOException {
        follows(PaperSamples.selfAssessment().paper(), format, "form-02.txt", false);
    }

    @ParameterizedTest
    @EnumSource
    void form03CarriesEveryFieldInOrder(PaperFormat format) throws IOException {
        follows(PaperSamples.communeReport().paper(), format, "form-03.txt", false);
    }

    @ParameterizedTest
    @EnumSource
    void blankForm01HasDotsForEveryField(PaperFormat format) throws IOException {
        follows(RegistrationForm.blank().paper(), format, "form-01.txt", true);
    }

    @ParameterizedTest
    @EnumSource
    void blankForm02HasDotsForEveryField(PaperFormat format) throws IOException {
        follows(SelfAssessment.blank().paper(), format, "form-02.txt", true);
    }

    @ParameterizedTest
    @EnumSource
    void blankForm03HasTheAnnexExplanations(PaperFormat format) throws IOException {
        follows(CommuneReport.blank().paper(), format, "form-03-blank.txt", false);
    }

    @ParameterizedTest
    @EnumSource
    void form02PrintsTheCriteriaInTheSetsOrder(PaperFormat format) {
        String words = PaperText.of(PaperSamples.selfAssessment().paper(), format);
        assertThat(words)
                .containsSubsequence(
                        "A",
                        "SẢN PHẨM VÀ SỨC MẠNH",
                        "1.1",
                        "Nguồn nguyên liệu",
                        "từ 75% đến 100%",
                        "3",
                        "Toàn bộ búp chè hái tại Tân Cương.",
                        "so-do-vung-che",
                        "1.2",
                        "2,5",
                        "TỔNG CỘNG",
                        "5,50");
    }

    private static void follows(OfficialPaper paper, PaperFormat format, String annex, boolean blank)
            throws IOException {
        String words = boxes(PaperText.of(paper, format));
        int at = 0;
        for (String line : lines(annex)) {
            String[] parts = line.split(" => ", 2);
            String label = PaperText.collapsed(parts[0]);
            int found = words.indexOf(label, at);
            assertThat(found)
                    .as("%s in %s after: …%s", label, format, words.substring(Math.max(0, at - 80), at))
                    .isGreaterThanOrEqualTo(0);
            at = found + label.length();
            if (parts.length == 2) {
                String expected = blank ? blankOf(parts[1]) : parts[1];
                String rest = words.substring(at)
                        .stripLeading()
                        .replaceFirst("^…", ".")
                        .replaceFirst("^\\.+", ".");
                assertThat(rest).as("value of %s in %s", label, format).startsWith(dotted(expected));
            }
        }
    }

    /** A box stays a box; anything else is dots, but for the slip number's pattern. */
    private static String blankOf(String value) {
        if (value.endsWith("[x]") || value.endsWith("[ ]")) {
            return "[ ]";
        }
        return ".";
    }

    private static String dotted(String expected) {
        return expected.replaceFirst("^…+", ".").replaceFirst("^\\.+", ".");
    }

    private static String boxes(String words) {
        return PaperText.collapsed(words.replaceAll("□ ?√", "[x]")
                .replace("☑", "[x]")
                .replace("□", "[ ]")
                .replace("¹", " 1 ")
                .replaceAll("…+", "…"));
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream in = AnnexFormsTest.class.getResourceAsStream("/papers/" + file)) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.replaceAll("…+", "…"))
                    .toList();
        }
    }
}
