package vn.saolang.papers;

import static vn.saolang.papers.Block.field;
import static vn.saolang.papers.Block.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.papers.Block.Align;
import vn.saolang.papers.Block.Column;
import vn.saolang.papers.Block.Signature;

/**
 * Biên bản họp Hội đồng đánh giá, phân hạng sản phẩm OCOP (26/2026 Điều 7.3.d and 7.4.d). No form is annexed: the
 * layout is the software's own.
 *
 * @param council the council's name
 * @param session which round and meeting
 * @param attendance every appointed member
 * @param quorum how many had to be there, in words: "4/5 thành viên, có Chủ tịch Hội đồng"
 * @param rules how the council decided, one rule a line
 * @param conclusion what the chair concluded, or null
 */
public record CouncilMinutes(
        Issue issue,
        String council,
        String session,
        @Nullable String startedAt,
        @Nullable String endedAt,
        @Nullable String venue,
        List<Attendance> attendance,
        @Nullable String quorum,
        List<String> rules,
        List<Result> results,
        @Nullable String conclusion,
        @Nullable String chair,
        @Nullable String secretary) {

    /** A member: name, agency, role in the council, whether present, why not. */
    public record Attendance(
            String name,
            @Nullable String agency,
            String role,
            boolean present,
            @Nullable String note) {}

    /**
     * What came of one product.
     *
     * @param sheets number of valid sheets
     * @param total the mean shown with two decimals, or null when it was knocked out before
     * @param stars the rank, 0 when knocked out
     * @param reasons why this rank: minimums missed, the chair's conclusions, the knock-out's ground
     */
    public record Result(
            String product,
            @Nullable String productCode,
            String entity,
            String criteriaSet,
            int sheets,
            @Nullable BigDecimal total,
            int stars,
            List<String> reasons) {

        private String rank() {
            return stars == 0 ? "Bị loại" : stars + " sao";
        }
    }

    /** The minutes as a paper. */
    public OfficialPaper paper() {
        PaperDraft draft = issue.draft("Biên bản họp Hội đồng - " + session)
                .kind("BIÊN BẢN", "Họp " + council + "\n" + session)
                .add(
                        field("Thời gian bắt đầu:", startedAt),
                        field("Địa điểm:", venue),
                        new Block.Heading(2, "I. THÀNH PHẦN"),
                        members(),
                        text(attended()),
                        new Block.Heading(2, "II. NGUYÊN TẮC LÀM VIỆC"))
                .addAll(Block.dashes(rules))
                .add(new Block.Heading(2, "III. KẾT QUẢ ĐÁNH GIÁ, PHÂN HẠNG"), table());
        results.forEach(result -> draft.addAll(reasons(result)));
        return draft.add(
                        new Block.Heading(2, "IV. KẾT LUẬN"),
                        new Block.LongField("Kết luận của Chủ tịch Hội đồng:", conclusion, 4),
                        text(
                                "Cuộc họp kết thúc vào " + PaperWords.or(endedAt)
                                        + ". Biên bản đã được đọc cho các thành viên có mặt cùng nghe và thống nhất thông qua."),
                        new Block.Signatures(List.of(
                                new Signature(null, List.of("THƯ KÝ HỘI ĐỒNG"), "(Ký, ghi rõ họ tên)", secretary),
                                new Signature(null, List.of("CHỦ TỊCH HỘI ĐỒNG"), "(Ký, ghi rõ họ tên)", chair))))
                .done();
    }

    private String attended() {
        long present = attendance.stream().filter(Attendance::present).count();
        return "Có mặt %d/%d thành viên được cử. Điều kiện tiến hành họp: %s."
                .formatted(present, attendance.size(), PaperWords.or(quorum));
    }

    private Block members() {
        List<Block.Row> rows = new ArrayList<>();
        for (Attendance member : attendance) {
            String presence = member.present() ? "Có mặt" : "Vắng mặt";
            rows.add(new Block.Row(
                    List.of(
                            String.valueOf(rows.size() + 1),
                            member.name(),
                            PaperWords.or(member.agency()),
                            member.role(),
                            member.note() == null ? presence : presence + " (" + member.note() + ")"),
                    false));
        }
        return new Block.Table(
                List.of(
                        new Column("TT", 7, Align.CENTRE),
                        new Column("Họ và tên", 25, Align.LEFT),
                        new Column("Cơ quan, đơn vị", 29, Align.LEFT),
                        new Column("Chức danh", 20, Align.LEFT),
                        new Column("Tham dự", 19, Align.LEFT)),
                rows);
    }

    private Block table() {
        List<Block.Row> rows = new ArrayList<>();
        for (Result result : results) {
            rows.add(new Block.Row(
                    List.of(
                            String.valueOf(rows.size() + 1),
                            result.product() + "\n" + PaperWords.or(result.productCode()),
                            result.entity(),
                            result.criteriaSet(),
                            String.valueOf(result.sheets()),
                            result.total() == null ? "-" : PaperWords.total(result.total()),
                            result.rank()),
                    false));
        }
        return new Block.Table(
                List.of(
                        new Column("TT", 7, Align.CENTRE),
                        new Column("Sản phẩm, mã số", 25, Align.LEFT),
                        new Column("Chủ thể", 21, Align.LEFT),
                        new Column("Bộ tiêu chí", 15, Align.LEFT),
                        new Column("Số phiếu", 9, Align.CENTRE),
                        new Column("Điểm trung bình", 12, Align.CENTRE),
                        new Column("Kết quả", 11, Align.CENTRE)),
                rows);
    }

    private static List<Block> reasons(Result result) {
        if (result.reasons().isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(text("Lý do đối với sản phẩm " + result.product() + ":"));
        blocks.addAll(Block.dashes(result.reasons()));
        return blocks;
    }
}
