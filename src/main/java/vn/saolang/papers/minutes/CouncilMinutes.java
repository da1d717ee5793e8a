package vn.saolang.papers.minutes;

import static vn.saolang.papers.Block.field;
import static vn.saolang.papers.Block.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.papers.Block;
import vn.saolang.papers.Block.Align;
import vn.saolang.papers.Block.Column;
import vn.saolang.papers.Block.Signature;
import vn.saolang.papers.Issue;
import vn.saolang.papers.OfficialPaper;
import vn.saolang.papers.PaperDraft;
import vn.saolang.papers.PaperWords;

/**
 * Biên bản họp Hội đồng đánh giá, phân hạng sản phẩm OCOP (26/2026 Điều 7.3.d and 7.4.d). No form is annexed: the
 * layout is the software's own. The results stand first in one table, then what happened product by product.
 *
 * @param council the council's name
 * @param session which round and meeting
 * @param version "Dự thảo" or which frozen version it is
 * @param attendance every appointed member
 * @param conditions how many were there and what had to be met, one a line
 * @param regulation the decision that lays down the rules
 * @param rules what the rules demand, one a line
 * @param products the products in the order of the agenda
 * @param motions what was put to the vote without being about one product, one a line
 */
public record CouncilMinutes(
        Issue issue,
        String council,
        String session,
        String version,
        Course course,
        List<Attendance> attendance,
        List<String> conditions,
        @Nullable String regulation,
        List<String> rules,
        List<Product> products,
        List<String> motions,
        Closing closing) {

    /** When and where; what is not known prints as dots. */
    public record Course(
            @Nullable String startedAt,
            @Nullable String endedAt,
            @Nullable String venue) {}

    /** A member: name, agency, role in the council, how they took part in words. */
    public record Attendance(String name, @Nullable String agency, String role, String presence) {}

    /**
     * What came of one product.
     *
     * @param sheets number of valid sheets
     * @param total the mean, or null when there is none
     * @param outcome "4 sao", "Bị loại", "Để phiên khác"
     * @param passages what was logged about it
     */
    public record Product(
            String product,
            @Nullable String productCode,
            String entity,
            String criteriaSet,
            int sheets,
            @Nullable BigDecimal total,
            String outcome,
            List<Passage> passages) {

        private String head() {
            return productCode == null ? product : product + " (" + productCode + ")";
        }
    }

    /** Something about a product under its name, in one line or more. */
    public record Passage(String title, List<String> lines) {}

    /**
     * The end of the paper.
     *
     * @param conclusion what the chair concluded, or null
     * @param remarks what the secretary added to the log, one a line
     */
    public record Closing(
            @Nullable String conclusion,
            List<String> remarks,
            @Nullable String chair,
            @Nullable String secretary) {}

    /** The minutes as a paper. */
    public OfficialPaper paper() {
        PaperDraft draft = issue.draft("Biên bản họp Hội đồng - " + session)
                .kind("BIÊN BẢN", "Họp " + council + "\n" + session + "\n(" + version + ")")
                .add(
                        field("Thời gian bắt đầu:", course.startedAt()),
                        field("Địa điểm:", course.venue()),
                        new Block.Heading(2, "I. THÀNH PHẦN"),
                        members())
                .addAll(Block.dashes(conditions))
                .add(
                        new Block.Heading(2, "II. QUY CHẾ VÀ NGUYÊN TẮC LÀM VIỆC"),
                        text("Hội đồng làm việc theo Quy chế ban hành kèm theo Quyết định " + PaperWords.or(regulation)
                                + ". Các yêu cầu sau đây do Quy chế đặt ra:"))
                .addAll(Block.dashes(rules))
                .add(new Block.Heading(2, "III. KẾT QUẢ ĐÁNH GIÁ, PHÂN HẠNG"), table())
                .add(new Block.Heading(2, "IV. DIỄN BIẾN VÀ LÝ DO THEO TỪNG SẢN PHẨM"));
        int number = 1;
        for (Product product : products) {
            draft.add(new Block.Heading(3, number++ + ". " + product.head())).addAll(passages(product));
        }
        return end(draft);
    }

    private OfficialPaper end(PaperDraft draft) {
        if (!motions.isEmpty()) {
            draft.add(new Block.Heading(2, "V. BIỂU QUYẾT VIỆC CHUNG")).addAll(Block.dashes(motions));
        }
        draft.add(
                new Block.Heading(2, (motions.isEmpty() ? "V" : "VI") + ". KẾT LUẬN"),
                new Block.LongField("Kết luận của Chủ tịch Hội đồng:", closing.conclusion(), 4));
        if (!closing.remarks().isEmpty()) {
            draft.add(text("Thư ký ghi thêm (không lấy từ nhật ký phiên họp):"))
                    .addAll(Block.dashes(closing.remarks()));
        }
        return draft.add(
                        text("Cuộc họp kết thúc vào " + PaperWords.or(course.endedAt())
                                + ". Biên bản được lập từ nhật ký phiên họp."),
                        new Block.Signatures(List.of(
                                signature("THƯ KÝ HỘI ĐỒNG", closing.secretary()),
                                signature("CHỦ TỊCH HỘI ĐỒNG", closing.chair()))))
                .done();
    }

    private static Signature signature(String authority, @Nullable String name) {
        return new Signature(null, List.of(authority), "(Ký, ghi rõ họ tên)", name);
    }

    private Block members() {
        List<Block.Row> rows = new ArrayList<>();
        for (Attendance member : attendance) {
            rows.add(new Block.Row(
                    List.of(
                            String.valueOf(rows.size() + 1),
                            member.name(),
                            PaperWords.or(member.agency()),
                            member.role(),
                            member.presence()),
                    false));
        }
        return new Block.Table(
                List.of(
                        new Column("TT", 7, Align.CENTRE),
                        new Column("Họ và tên", 22, Align.LEFT),
                        new Column("Cơ quan, đơn vị", 25, Align.LEFT),
                        new Column("Chức danh", 17, Align.LEFT),
                        new Column("Tham dự", 29, Align.LEFT)),
                rows);
    }

    private Block table() {
        List<Block.Row> rows = new ArrayList<>();
        for (Product one : products) {
            rows.add(new Block.Row(
                    List.of(
                            String.valueOf(rows.size() + 1),
                            one.productCode() == null ? one.product() : one.product() + "\n" + one.productCode(),
                            one.entity(),
                            one.criteriaSet(),
                            String.valueOf(one.sheets()),
                            one.total() == null ? "-" : PaperWords.total(one.total()),
                            one.outcome()),
                    false));
        }
        return new Block.Table(
                List.of(
                        new Column("TT", 7, Align.CENTRE),
                        new Column("Sản phẩm, mã số", 26, Align.LEFT),
                        new Column("Chủ thể", 22, Align.LEFT),
                        new Column("Bộ tiêu chí", 12, Align.CENTRE),
                        new Column("Số phiếu", 9, Align.CENTRE),
                        new Column("Điểm trung bình", 12, Align.CENTRE),
                        new Column("Kết quả", 12, Align.CENTRE)),
                rows);
    }

    private static List<Block> passages(Product product) {
        List<Block> blocks = new ArrayList<>();
        for (Passage one : product.passages()) {
            if (one.lines().size() == 1) {
                blocks.add(text("- " + one.title() + ": " + one.lines().getFirst()));
            } else {
                blocks.add(text("- " + one.title() + ":"));
                one.lines().forEach(line -> blocks.add(text("+ " + line)));
            }
        }
        return blocks;
    }
}
