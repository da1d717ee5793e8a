package vn.saolang.papers.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.papers.Block;
import vn.saolang.papers.Block.Align;
import vn.saolang.papers.Block.Column;
import vn.saolang.papers.Issue;
import vn.saolang.papers.OfficialPaper;
import vn.saolang.papers.PaperDraft;
import vn.saolang.papers.PaperWords;

/**
 * Bảng mã mẫu đánh giá cảm quan: which code is which product, for those who set the samples out and for the record. The act
 * names sensory criteria (26/2026 Phụ lục II) and no form: the layout is the software's own.
 *
 * @param revealed whether the codes are revealed; before, the paper says that it is confidential
 */
public record TastingKey(
        Issue issue, LocalDate heldOn, @Nullable String place, boolean revealed, List<Line> lines) {

    public TastingKey {
        lines = List.copyOf(lines);
    }

    /** A code and its product. */
    public record Line(String code, String product, String entity, List<String> criteria) {}

    /** The list as a paper. */
    public OfficialPaper paper() {
        PaperDraft draft = PaperDraft.titled("Bảng mã mẫu đánh giá cảm quan")
                .issuer(issue.parentOrgan(), issue.organ())
                .dated(issue.place(), heldOn)
                .kind("BẢNG MÃ MẪU", "Đánh giá cảm quan")
                .add(Block.field("Phiên họp ngày:", PaperWords.day(heldOn)), Block.field("Địa điểm:", place));
        if (!revealed) {
            draft.add(
                    Block.text(
                            Block.Look.BOLD,
                            "Chưa giải mã: chỉ người không chấm điểm được giữ bảng này cho đến khi kết thúc đánh giá cảm quan."));
        }
        List<Block.Row> rows = new ArrayList<>();
        for (Line line : lines) {
            rows.add(new Block.Row(
                    List.of(line.code(), line.product(), line.entity(), String.join(", ", line.criteria())), false));
        }
        return draft.add(
                        new Block.Table(
                                List.of(
                                        new Column("Mã mẫu", 12, Align.CENTRE),
                                        new Column("Sản phẩm", 36, Align.LEFT),
                                        new Column("Chủ thể", 32, Align.LEFT),
                                        new Column("Tiêu chí cảm quan", 20, Align.LEFT)),
                                rows),
                        new Block.Signatures(List.of(
                                new Block.Signature(null, List.of("THƯ KÝ HỘI ĐỒNG"), "(Ký, ghi rõ họ tên)", null))))
                .done();
    }
}
