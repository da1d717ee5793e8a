package vn.saolang.papers.ballot;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.papers.Block;
import vn.saolang.papers.Issue;
import vn.saolang.papers.OfficialPaper;
import vn.saolang.papers.PaperDraft;
import vn.saolang.papers.PaperWords;

/**
 * Phiếu lấy ý kiến thành viên Hội đồng (26/2026 Điều 7.6d, 7.6e). No form is annexed: the layout is the software's own. The score
 * sheet goes with it.
 *
 * @param report number and day of the agency's report, null while there is none
 * @param replyBy last day to return it
 * @param opinion index of the box ticked: 0 agrees, 1 does not, 2 other; null while open
 * @param total the member's total, null while open
 * @param stars what the member's own sheet comes to, null while open
 */
public record BallotPaper(
        Issue issue,
        String council,
        String product,
        @Nullable String productCode,
        String entity,
        @Nullable String report,
        @Nullable String agencyConclusion,
        @Nullable LocalDate replyBy,
        @Nullable Integer opinion,
        @Nullable String opinionText,
        @Nullable String total,
        @Nullable Integer stars,
        @Nullable LocalDate returnedOn,
        @Nullable String member,
        @Nullable String agency) {

    /** The ballot as a paper. */
    public OfficialPaper paper() {
        return headed(issue, "Phiếu lấy ý kiến - " + product)
                .kind("PHIẾU LẤY Ý KIẾN", "Về đánh giá, phân hạng lại sản phẩm OCOP")
                .add(
                        Block.field("Hội đồng:", council),
                        Block.fields("Thành viên:", member, "Cơ quan:", agency),
                        Block.fields("Sản phẩm:", product, "Mã sản phẩm:", productCode),
                        Block.field("Chủ thể:", entity),
                        Block.field("Báo cáo của cơ quan tham mưu:", report),
                        Block.longField("Kết luận của cơ quan tham mưu:", agencyConclusion),
                        Block.field("Gửi lại phiếu trước hết ngày:", PaperWords.day(replyBy)),
                        new Block.Heading(2, "Ý KIẾN CỦA THÀNH VIÊN"),
                        new Block.Checks(
                                false, List.of(box("Đồng ý", 0), box("Không đồng ý", 1), box("Ý kiến khác", 2))),
                        Block.longField("Lý do, ý kiến cụ thể:", opinionText),
                        Block.fields(
                                "Tổng điểm theo phiếu đánh giá kèm theo:",
                                total,
                                "Phân hạng:",
                                stars == null ? null : stars + " sao"),
                        new Block.Signatures(List.of(new Block.Signature(
                                PaperWords.dateLine(null, returnedOn),
                                List.of("THÀNH VIÊN HỘI ĐỒNG"),
                                "(Ký, ghi rõ họ tên)",
                                member))))
                .done();
    }

    private Block.Check box(String label, int index) {
        return new Block.Check(label, opinion != null && opinion == index);
    }

    /** A paper begun with this head. */
    static PaperDraft headed(Issue issue, String title) {
        return PaperDraft.titled(title)
                .issuer(issue.parentOrgan(), issue.organ())
                .number(issue.number(), issue.symbol())
                .dated(issue.place(), issue.date());
    }
}
