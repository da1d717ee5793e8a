package vn.saolang.papers.team;

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
import vn.saolang.papers.model.LegalBases;

/**
 * Báo cáo đánh giá của Tổ tư vấn Hội đồng (26/2026 Điều 7.3c, 7.4c; part of the five-star dossier, 6.3a). No form is annexed:
 * the layout is the software's own.
 *
 * @param council the council whose chair it goes to
 * @param version which sealed submission was assessed
 * @param total points proposed by the team
 * @param stars what they come to
 * @param requests what was asked for and what came of it, one a line
 * @param surveys the visits, one a line
 * @param assessment on the dossier as a whole, null while not written
 * @param proposal to the council, null while not written
 */
public record TeamReport(
        Issue issue,
        String council,
        String product,
        @Nullable String productCode,
        String entity,
        String criteriaSet,
        String version,
        List<Line> lines,
        BigDecimal total,
        int stars,
        List<String> requests,
        List<String> surveys,
        @Nullable String assessment,
        @Nullable String proposal,
        @Nullable String leader) {

    /**
     * A row of the table.
     *
     * @param code empty for a part's heading
     * @param self the producer's own points, null when none
     * @param proposed null while undecided
     * @param places where in the evidence, one a line
     */
    public record Line(
            String code,
            String name,
            @Nullable BigDecimal self,
            @Nullable BigDecimal proposed,
            String verdict,
            String comment,
            List<String> places) {}

    /** The report as a paper. */
    public OfficialPaper paper() {
        PaperDraft draft = PaperDraft.titled("Báo cáo đánh giá của Tổ tư vấn - " + product)
                .issuer(issue.parentOrgan(), issue.organ())
                .number(issue.number(), issue.symbol())
                .dated(issue.place(), issue.date())
                .kind("BÁO CÁO", "Đánh giá hồ sơ đề nghị đánh giá, phân hạng sản phẩm OCOP\n" + product)
                .to("Chủ tịch " + council)
                .add(
                        Block.text("Thực hiện " + LegalBases.OCOP + "; theo Quy chế hoạt động của " + council
                                + ", Tổ tư vấn báo cáo kết quả đánh giá hồ sơ như sau:"),
                        new Block.Heading(2, "I. HỒ SƠ"),
                        Block.field("Sản phẩm:", product),
                        Block.field("Mã số:", productCode),
                        Block.field("Chủ thể:", entity),
                        Block.field("Bộ tiêu chí:", criteriaSet),
                        Block.field("Bản hồ sơ được đánh giá:", version),
                        new Block.Heading(2, "II. ĐÁNH GIÁ THEO TỪNG TIÊU CHÍ"),
                        table(),
                        Block.text("Tổng điểm Tổ tư vấn đề xuất: " + PaperWords.total(total) + " điểm, tương ứng "
                                + stars + " sao."),
                        new Block.Heading(2, "III. BỔ SUNG HỒ SƠ, KIỂM NGHIỆM"));
        none(draft, requests, "Không đề nghị bổ sung.");
        draft.add(new Block.Heading(2, "IV. KHẢO SÁT THỰC TẾ"));
        none(draft, surveys, "Không tổ chức khảo sát thực tế.");
        return draft.add(
                        new Block.Heading(2, "V. NHẬN XÉT CHUNG VÀ ĐỀ XUẤT"),
                        Block.longField("Nhận xét chung:", assessment),
                        Block.longField("Đề xuất:", proposal))
                .recipients("Như trên", "Thành viên Hội đồng", "Lưu: hồ sơ Tổ tư vấn")
                .signed(new Block.Signature(null, List.of("TM. TỔ TƯ VẤN", "TỔ TRƯỞNG"), null, leader))
                .done();
    }

    private static void none(PaperDraft draft, List<String> lines, String otherwise) {
        draft.addAll(lines.isEmpty() ? List.of(Block.text(otherwise)) : Block.dashes(lines));
    }

    private Block table() {
        List<Block.Row> rows = new ArrayList<>();
        for (Line line : lines) {
            boolean heading = line.code().isEmpty();
            rows.add(new Block.Row(
                    List.of(
                            line.code(),
                            line.name(),
                            heading ? "" : points(line.self()),
                            heading ? "" : points(line.proposed()),
                            line.verdict(),
                            said(line)),
                    heading));
        }
        return new Block.Table(
                List.of(
                        new Column("Tiêu chí", 9, Align.CENTRE),
                        new Column("Nội dung", 26, Align.LEFT),
                        new Column("Tự chấm", 8, Align.CENTRE),
                        new Column("Đề xuất", 8, Align.CENTRE),
                        new Column("Minh chứng", 15, Align.LEFT),
                        new Column("Nhận xét; vị trí trong minh chứng", 34, Align.LEFT)),
                rows);
    }

    private static String points(@Nullable BigDecimal points) {
        return points == null ? "-" : PaperWords.points(points);
    }

    private static String said(Line line) {
        List<String> all = new ArrayList<>();
        if (!line.comment().isEmpty()) {
            all.add(line.comment());
        }
        all.addAll(line.places());
        return String.join("\n", all);
    }
}
