package vn.saolang.papers.ballot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.papers.Block;
import vn.saolang.papers.Issue;
import vn.saolang.papers.OfficialPaper;
import vn.saolang.papers.model.LegalBases;

/**
 * Văn bản của UBND cấp tỉnh đề nghị Bộ đánh giá, phân hạng lại sản phẩm OCOP 5 sao (26/2026 Điều 6.3b).
 *
 * @param enclosed what goes with it, one a line
 */
public record ForwardingLetter(
        Issue issue, String product, @Nullable String productCode, String entity, List<String> enclosed) {

    /** The letter as a paper. */
    public OfficialPaper paper() {
        return BallotPaper.headed(issue, "Văn bản đề nghị đánh giá, phân hạng lại sản phẩm OCOP 5 sao")
                .letter("đề nghị đánh giá, phân hạng lại sản phẩm OCOP 5 sao", "Bộ Nông nghiệp và Môi trường")
                .add(
                        Block.text("Căn cứ " + LegalBases.OCOP + ";"),
                        Block.text(
                                issue.organ()
                                        + " đề nghị Bộ Nông nghiệp và Môi trường đánh giá, phân hạng lại sản phẩm OCOP 5 sao sau đây:"),
                        Block.fields("Sản phẩm:", product, "Mã sản phẩm:", productCode),
                        Block.field("Chủ thể:", entity),
                        Block.text("Hồ sơ gửi kèm (01 bộ giấy và 01 bộ điện tử) gồm:"))
                .addAll(Block.dashes(enclosed))
                .add(Block.text(issue.organ() + " trân trọng đề nghị Bộ xem xét, tổ chức đánh giá theo quy định./."))
                .recipients("Như trên", "Cơ quan tham mưu quản lý OCOP của Bộ", "Lưu: VT")
                .signed(new Block.Signature(null, issue.authority(), null, issue.signer()))
                .done();
    }
}
