package vn.saolang.papers.reasons;

import static vn.saolang.papers.Block.text;

import java.math.BigDecimal;
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
 * Thư nêu lý do kết quả đánh giá, phân hạng (goes with the notice of 26/2026 Điều 7.3g, 7.4g). No form is annexed: the
 * layout is the software's own. It names no member of the council.
 *
 * @param result "3 sao, 68,50 điểm"
 * @param summary the one sentence on what is missing, null when nothing is
 * @param reasons minimums missed and grounds, one a line
 * @param comments by criterion
 * @param steps the road map, empty when there is none
 * @param estimate the sentence on total cost and time, null without steps
 */
public record ReasonsPaper(
        Issue issue,
        String council,
        String entity,
        String product,
        @Nullable String productCode,
        String set,
        String result,
        @Nullable String summary,
        List<Part> parts,
        List<String> reasons,
        List<Comment> comments,
        List<Step> steps,
        @Nullable String estimate) {

    /** Points of a part. */
    public record Part(String name, BigDecimal points, BigDecimal most) {}

    /** Comments on one criterion, without names. */
    public record Comment(String criterion, List<String> texts) {}

    /** A step: what to do, for which criteria, cost and weeks in words, who helps. */
    public record Step(String task, List<String> criteria, String cost, String weeks, String helper) {}

    /** The letter as a paper. */
    public OfficialPaper paper() {
        PaperDraft draft = issue.draft("Thư nêu lý do kết quả đánh giá - " + product)
                .letter("lý do kết quả đánh giá, phân hạng sản phẩm " + product, entity)
                .add(text("%s thông tin lý do kết quả đánh giá, phân hạng sản phẩm %s (mã số %s, %s): %s."
                        .formatted(council, product, PaperWords.or(productCode), set, result)));
        if (summary != null) {
            draft.add(text(Block.Look.BOLD, summary));
        }
        if (!parts.isEmpty()) {
            draft.add(new Block.Heading(2, "1. Điểm theo phần"), partTable());
        }
        if (!reasons.isEmpty()) {
            draft.add(new Block.Heading(2, "2. Yêu cầu chưa đạt")).addAll(Block.dashes(reasons));
        }
        if (!comments.isEmpty()) {
            draft.add(new Block.Heading(2, "3. Nhận xét của các thành viên Hội đồng"));
            comments.forEach(
                    one -> draft.add(text(Block.Look.BOLD, one.criterion())).addAll(Block.dashes(one.texts())));
        }
        if (!steps.isEmpty()) {
            draft.add(new Block.Heading(2, "4. Lộ trình lên hạng sao tiếp theo"), stepTable());
            if (estimate != null) {
                draft.add(text(Block.Look.GUIDANCE, estimate));
            }
        }
        return draft.recipients("Như trên", "Lưu: hồ sơ Hội đồng")
                .signed(issue.signature())
                .done();
    }

    private Block partTable() {
        List<Block.Row> rows = new ArrayList<>();
        parts.forEach(part -> rows.add(new Block.Row(
                List.of(part.name(), PaperWords.total(part.points()), PaperWords.points(part.most())), false)));
        return new Block.Table(
                List.of(
                        new Column("Phần", 60, Align.LEFT),
                        new Column("Điểm trung bình", 20, Align.CENTRE),
                        new Column("Điểm tối đa", 20, Align.CENTRE)),
                rows);
    }

    private Block stepTable() {
        List<Block.Row> rows = new ArrayList<>();
        steps.forEach(step -> rows.add(new Block.Row(
                List.of(
                        String.valueOf(rows.size() + 1),
                        step.task() + "\n" + String.join("\n", step.criteria()),
                        step.cost(),
                        step.weeks(),
                        step.helper()),
                false)));
        return new Block.Table(
                List.of(
                        new Column("TT", 6, Align.CENTRE),
                        new Column("Việc cần làm, tiêu chí", 44, Align.LEFT),
                        new Column("Chi phí (triệu đồng)", 14, Align.CENTRE),
                        new Column("Thời gian (tuần)", 13, Align.CENTRE),
                        new Column("Nơi hỗ trợ", 23, Align.LEFT)),
                rows);
    }
}
