package vn.saolang.papers.meeting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import vn.saolang.papers.PaperFormat;
import vn.saolang.papers.Papers;
import vn.saolang.papers.app.WritePdf;

/**
 * Tóm tắt hồ sơ: what a member reads of a product before the meeting, on two pages at most. It points at papers and never quotes
 * what the producer marked as a trade secret.
 *
 * @param session "Phiên họp ngày 01/09/2026"
 * @param facts label and value, in the order they are read
 * @param photo a picture file's bytes, null when there is none
 * @param commune what the commune wrote, by topic
 * @param team null while there is no report
 * @param differences criteria on which producer and team differ
 */
public record ProductBrief(
        String product,
        @Nullable String productCode,
        String session,
        LocalDate day,
        List<Text> facts,
        byte @Nullable [] photo,
        List<Text> commune,
        List<PartLine> parts,
        Sum self,
        @Nullable Sum team,
        @Nullable String teamReport,
        List<Difference> differences,
        List<String> dangers,
        List<String> contradictions,
        List<String> expiring,
        List<String> changes,
        List<String> requests) {

    /** Pages a brief has at most. */
    public static final int PAGES = 2;

    /** A label with what stands under it. */
    public record Text(String label, String text) {}

    /** A total and the stars it comes to. */
    public record Sum(BigDecimal total, int stars) {}

    /** A part: points of the producer and, when there is a report, of the team. */
    public record PartLine(
            String code,
            String name,
            BigDecimal most,
            BigDecimal self,
            @Nullable BigDecimal team) {}

    /** One criterion on which producer and team differ, and what the team says to it. */
    public record Difference(
            String code,
            String name,
            @Nullable BigDecimal self,
            @Nullable BigDecimal team,
            String comment) {}

    /** The brief as a PDF of two pages at most: the longer it is, the more its texts are cut. */
    public Papers.PaperFile pdf() {
        byte[] bytes = new byte[0];
        for (BriefMarkup.Room room : BriefMarkup.ROOMS) {
            bytes = WritePdf.drawn("Tóm tắt hồ sơ - " + product, day, new BriefMarkup(this, room).document());
            if (pages(bytes) <= PAGES) {
                break;
            }
        }
        return new Papers.PaperFile(bytes, PaperFormat.PDF.mediaType(), "tom-tat-ho-so.pdf");
    }

    private static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
