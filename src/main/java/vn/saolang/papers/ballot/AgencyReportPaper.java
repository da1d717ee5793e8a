package vn.saolang.papers.ballot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.papers.Block;
import vn.saolang.papers.Issue;
import vn.saolang.papers.OfficialPaper;
import vn.saolang.papers.PaperDraft;
import vn.saolang.papers.PaperWords;

/**
 * Báo cáo đánh giá hồ sơ của cơ quan tham mưu quản lý OCOP (26/2026 Điều 7.6c, 7.6e). No form is annexed: the layout is the
 * software's own.
 *
 * @param agency who reports: "Cơ quan tham mưu quản lý OCOP cấp tỉnh"
 * @param council the council to whose chair it reports
 * @param received day on which the complete dossier was received
 * @param due last of the 45 days
 * @param contents the contents brought up to date
 * @param site null when no site check was needed
 */
public record AgencyReportPaper(
        Issue issue,
        String agency,
        String council,
        String product,
        @Nullable String productCode,
        String entity,
        @Nullable LocalDate received,
        @Nullable LocalDate due,
        List<Content> contents,
        @Nullable Site site,
        String conclusion) {

    /** What was found about one content. */
    public record Content(String name, String finding, String note) {}

    /** The site check. */
    public record Site(String ground, @Nullable LocalDate day, String participants, String findings, int photos) {}

    /** The report as a paper. */
    public OfficialPaper paper() {
        PaperDraft draft = BallotPaper.headed(issue, "Báo cáo đánh giá hồ sơ - " + product)
                .kind("BÁO CÁO", "Đánh giá hồ sơ đề nghị đánh giá, phân hạng lại sản phẩm OCOP: " + product)
                .to("Chủ tịch " + council)
                .add(
                        Block.text("Thực hiện khoản 6 Điều 7 Quyết định số 26/2026/QĐ-TTg, " + agency
                                + " báo cáo kết quả đánh giá hồ sơ như sau:"),
                        new Block.Heading(2, "I. HỒ SƠ"),
                        Block.fields("Sản phẩm:", product, "Mã sản phẩm:", productCode),
                        Block.field("Chủ thể:", entity),
                        Block.fields(
                                "Ngày nhận đủ hồ sơ:",
                                PaperWords.day(received),
                                "Hạn tổ chức đánh giá:",
                                PaperWords.day(due)),
                        new Block.Heading(2, "II. NỘI DUNG CẬP NHẬT (điểm c khoản 1 Điều 6)"),
                        table(),
                        new Block.Heading(2, "III. KIỂM TRA THỰC TẾ"))
                .addAll(siteBlocks())
                .add(new Block.Heading(2, "IV. KẾT LUẬN"), Block.longField("Đánh giá và đề xuất:", conclusion));
        return draft.recipients("Như trên", "Thành viên Hội đồng", "Lưu: VT")
                .signed(new Block.Signature(null, issue.authority(), null, issue.signer()))
                .done();
    }

    private Block table() {
        List<Block.Row> rows = new ArrayList<>();
        for (Content one : contents) {
            rows.add(new Block.Row(
                    List.of(String.valueOf(rows.size() + 1), one.name(), one.finding(), one.note()), false));
        }
        return new Block.Table(
                List.of(
                        new Block.Column("TT", 7, Block.Align.CENTRE),
                        new Block.Column("Nội dung", 28, Block.Align.LEFT),
                        new Block.Column("Đánh giá", 25, Block.Align.LEFT),
                        new Block.Column("Ghi chú", 40, Block.Align.LEFT)),
                rows);
    }

    private List<Block> siteBlocks() {
        if (site == null) {
            return List.of(
                    Block.text("Quy mô sản xuất không thay đổi lớn, hồ sơ minh chứng rõ ràng; không thuộc trường hợp"
                            + " phải kiểm tra thực tế tại cơ sở."));
        }
        return List.of(
                Block.longField("Lý do kiểm tra:", site.ground()),
                Block.field("Ngày kiểm tra:", PaperWords.day(site.day())),
                Block.longField("Thành phần:", site.participants()),
                Block.longField("Kết quả kiểm tra:", site.findings()),
                Block.field("Ảnh kèm theo:", site.photos() + " ảnh"));
    }
}
