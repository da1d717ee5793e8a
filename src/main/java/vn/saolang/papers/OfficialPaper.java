package vn.saolang.papers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An administrative paper in the parts Nghị định 30/2020/NĐ-CP names, in the order they stand on the page. Parts a
 * paper does not have are null or empty. Built with {@link PaperDraft}.
 *
 * @param title the file's title
 * @param formLabel "Mẫu số 01: …" in the upper corner, for forms annexed to a regulation
 * @param masthead who issues it, the national motto, number, place and date
 * @param kind tên loại: "QUYẾT ĐỊNH"; empty for a letter
 * @param subject trích yếu; for a letter it stands under the number
 * @param addressees "Kính gửi"
 * @param authority who decides, above the legal bases of a decision
 * @param legalBases the "Căn cứ" lines
 * @param enacts the line between bases and articles: "QUYẾT ĐỊNH:"
 * @param body the content
 * @param recipients "Nơi nhận", without dashes
 * @param signatures the closing signatures, beside the recipients
 * @param annexes papers that go with it, each on a new page
 */
public record OfficialPaper(
        String title,
        @Nullable String formLabel,
        Masthead masthead,
        String kind,
        String subject,
        List<String> addressees,
        @Nullable String authority,
        List<String> legalBases,
        @Nullable String enacts,
        List<Block> body,
        List<String> recipients,
        List<Block.Signature> signatures,
        List<Annex> annexes)
        implements Paper {

    /**
     * Head of the first page.
     *
     * @param parentOrgan tên cơ quan chủ quản, plain
     * @param organ tên cơ quan ban hành, bold
     * @param motto whether quốc hiệu and tiêu ngữ are printed
     * @param number the whole line "Số: 12/QĐ-UBND", dotted where nobody numbered it
     * @param dateLine the whole line of place and date, dotted likewise
     * @param date the day itself
     */
    public record Masthead(
            @Nullable String parentOrgan,
            @Nullable String organ,
            boolean motto,
            @Nullable String number,
            @Nullable String dateLine,
            @Nullable LocalDate date) {}

    /** An annex: its heading, the line that says what it goes with, its content. */
    public record Annex(String heading, String goesWith, List<Block> body) {}

    @Override
    public @Nullable LocalDate date() {
        return masthead.date();
    }

    /** Whether it is a letter (công văn): no kind, its subject under the number. */
    public boolean letter() {
        return kind.isEmpty() && masthead.number() != null;
    }
}
