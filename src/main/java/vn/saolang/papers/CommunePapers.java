package vn.saolang.papers;

import static vn.saolang.papers.Block.field;
import static vn.saolang.papers.Block.fields;
import static vn.saolang.papers.Block.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.papers.Block.Align;
import vn.saolang.papers.Block.Column;
import vn.saolang.papers.Block.Look;
import vn.saolang.papers.Block.Signature;
import vn.saolang.papers.model.LegalBases;

/**
 * The commune's papers beside form 03 (26/2026 Điều 6.2 and 7.2). No form is annexed for them: the layout is the
 * software's own, after Nghị định 30/2020/NĐ-CP.
 */
public final class CommunePapers {

    private CommunePapers() {}

    /** A thing handed in, and how many. */
    public record Item(String name, @Nullable String copies) {}

    /** Why a dossier is not complete: what is wrong, what to do about it, which clause asks for it. */
    public record Defect(
            String what, String remedy, @Nullable String clause) {}

    /**
     * Giấy tiếp nhận hồ sơ và hẹn trả kết quả.
     *
     * @param slip the registration slip's number, or null
     * @param receivedAt day and hour as printed: "08 giờ 30 phút, ngày 08/6/2026", or null
     * @param due the last day of the 15 working days (Điều 7.2), or null
     * @param receiver the officer
     * @param trackingCode the short code by which the producer asks where the dossier is, or null to print none
     */
    public record Receipt(
            Issue issue,
            @Nullable String slip,
            String entity,
            @Nullable String submitter,
            @Nullable String address,
            @Nullable String phone,
            @Nullable String email,
            String product,
            List<Item> contents,
            int sets,
            @Nullable String receivedAt,
            @Nullable LocalDate due,
            @Nullable String receiver,
            @Nullable String trackingCode) {

        private List<Block> tracking() {
            return trackingCode == null
                    ? List.of()
                    : List.of(field("Mã tra cứu (cùng số điện thoại của chủ thể):", trackingCode));
        }

        /** The slip as a paper. */
        public OfficialPaper paper() {
            List<Block> blocks = new ArrayList<>(List.of(
                    field("Mã hồ sơ (Phiếu số):", slip),
                    field("Bộ phận tiếp nhận và trả kết quả:", issue.organ()),
                    field("Tiếp nhận hồ sơ của:", submitter == null ? entity : submitter + ", " + entity),
                    field("Địa chỉ:", address),
                    fields("Số điện thoại:", phone, "Email:", email),
                    text(
                            Look.FLUSH,
                            "Nội dung yêu cầu giải quyết: Đăng ký đánh giá, phân hạng sản phẩm OCOP đối với sản phẩm "
                                    + product + "."),
                    text(Look.FLUSH, "Thành phần hồ sơ nộp gồm:")));
            blocks.add(items("Thành phần hồ sơ", contents));
            blocks.addAll(3, tracking());
            blocks.addAll(List.of(
                    text(Look.FLUSH, "Số lượng hồ sơ: %02d (bộ).".formatted(sets)),
                    text(
                            Look.FLUSH,
                            "Thời gian giải quyết hồ sơ theo quy định là: 15 ngày làm việc kể từ ngày tiếp nhận"
                                    + " (khoản 2 Điều 7 Quyết định số 26/2026/QĐ-TTg)."),
                    field("Thời gian nhận hồ sơ:", receivedAt),
                    field("Thời gian trả kết quả giải quyết hồ sơ:", PaperWords.day(due)),
                    new Block.Signatures(List.of(
                            new Signature(null, List.of("NGƯỜI NỘP HỒ SƠ"), "(Ký và ghi rõ họ tên)", submitter),
                            new Signature(
                                    null, List.of("NGƯỜI TIẾP NHẬN HỒ SƠ"), "(Ký và ghi rõ họ tên)", receiver)))));
            return issue.draft("Giấy tiếp nhận hồ sơ và hẹn trả kết quả - " + product)
                    .kind("GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ", "")
                    .addAll(blocks)
                    .done();
        }
    }

    /**
     * Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ: returns a dossier with every reason at once. Also used by the provincial
     * OCOP office (Điều 7.3.a).
     *
     * @param answerBy until when, or null for no date
     */
    public record Return(
            Issue issue,
            String addressee,
            String product,
            @Nullable String slip,
            List<Defect> defects,
            @Nullable LocalDate answerBy,
            @Nullable String contact) {

        /** The slip as a paper. */
        public OfficialPaper paper() {
            PaperDraft draft = issue.draft("Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ - " + product)
                    .kind("PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ", "")
                    .to(addressee)
                    .add(
                            text(
                                    "Qua kiểm tra thành phần hồ sơ đăng ký đánh giá, phân hạng sản phẩm OCOP đối với sản phẩm "
                                            + product + " (Phiếu số " + PaperWords.or(slip) + "), " + issue.organ()
                                            + " đề nghị bổ sung, hoàn thiện các nội dung sau:"),
                            table());
            if (answerBy != null) {
                draft.add(text("Thời hạn bổ sung, hoàn thiện: đến hết ngày " + PaperWords.day(answerBy) + "."));
            }
            if (contact != null) {
                draft.add(
                        text("Trong quá trình hoàn thiện hồ sơ, nếu có vướng mắc, đề nghị liên hệ: " + contact + "."));
            }
            return draft.recipients("Như trên", "Lưu: VT")
                    .signed(issue.signature())
                    .done();
        }

        private Block table() {
            List<Block.Row> rows = new ArrayList<>();
            for (Defect defect : defects) {
                String clause = defect.clause() == null ? "" : defect.clause();
                rows.add(new Block.Row(
                        List.of(String.valueOf(rows.size() + 1), defect.what(), defect.remedy(), clause), false));
            }
            return new Block.Table(
                    List.of(
                            new Column("TT", 8, Align.CENTRE),
                            new Column("Nội dung chưa đầy đủ", 37, Align.LEFT),
                            new Column("Yêu cầu bổ sung, hoàn thiện", 35, Align.LEFT),
                            new Column("Căn cứ", 20, Align.LEFT)),
                    rows);
        }
    }

    /** A product the commune asks to have ranked. */
    public record Requested(String product, @Nullable String productCode, String entity, String group) {}

    /**
     * Văn bản đề nghị đánh giá, phân hạng (Điều 6.2.a).
     *
     * @param province "tỉnh Thái Nguyên"
     * @param enclosed what goes with it, one a line
     */
    public record Request(Issue issue, String province, List<Requested> products, List<String> enclosed) {

        /** The letter as a paper. */
        public OfficialPaper paper() {
            PaperDraft draft = issue.draft("Văn bản đề nghị đánh giá, phân hạng sản phẩm OCOP")
                    .letter("đề nghị đánh giá, phân hạng sản phẩm OCOP", "Ủy ban nhân dân " + province)
                    .add(
                            text("Căn cứ " + LegalBases.OCOP + ";"),
                            text(
                                    "Sau khi kiểm tra thành phần hồ sơ và đánh giá một số nội dung của hồ sơ sản phẩm theo quy định"
                                            + " tại khoản 2 Điều 7 Quyết định số 26/2026/QĐ-TTg, " + issue.organ()
                                            + " đề nghị Ủy ban nhân dân " + province
                                            + " đánh giá, phân hạng sản phẩm OCOP đối với các sản phẩm sau:"),
                            table(),
                            text("Hồ sơ gửi kèm gồm 01 bộ hồ sơ giấy và 01 bộ hồ sơ điện tử:"))
                    .addAll(Block.dashes(enclosed))
                    .add(text(issue.organ() + " trân trọng đề nghị Ủy ban nhân dân " + province
                            + " xem xét, tổ chức đánh giá, phân hạng theo quy định./."));
            return draft.recipients("Như trên", "Cơ quan tham mưu quản lý OCOP cấp tỉnh", "Chủ thể OCOP", "Lưu: VT")
                    .signed(issue.signature())
                    .done();
        }

        private Block table() {
            List<Block.Row> rows = new ArrayList<>();
            for (Requested one : products) {
                rows.add(new Block.Row(
                        List.of(
                                String.valueOf(rows.size() + 1),
                                one.product(),
                                PaperWords.or(one.productCode()),
                                one.entity(),
                                one.group()),
                        false));
            }
            return new Block.Table(
                    List.of(
                            new Column("TT", 7, Align.CENTRE),
                            new Column("Tên sản phẩm", 27, Align.LEFT),
                            new Column("Mã sản phẩm", 20, Align.CENTRE),
                            new Column("Chủ thể", 26, Align.LEFT),
                            new Column("Nhóm sản phẩm", 20, Align.LEFT)),
                    rows);
        }
    }

    /**
     * Biên bản họp lấy ý kiến (Điều 7.2.a, where the chair finds it necessary).
     *
     * @param opinions what was said, one a paragraph
     */
    public record Meeting(
            Issue issue,
            String product,
            String entity,
            @Nullable String time,
            @Nullable String venue,
            List<String> attendees,
            List<String> opinions,
            @Nullable String conclusion,
            @Nullable String chair,
            @Nullable String secretary) {

        /** The minutes as a paper. */
        public OfficialPaper paper() {
            return issue.draft("Biên bản họp lấy ý kiến - " + product)
                    .kind(
                            "BIÊN BẢN",
                            "Họp lấy ý kiến về nội dung đánh giá hồ sơ sản phẩm OCOP: %s của %s"
                                    .formatted(product, entity))
                    .add(
                            field("Thời gian:", time),
                            field("Địa điểm:", venue),
                            new Block.Heading(2, "I. THÀNH PHẦN THAM DỰ"))
                    .addAll(Block.dashes(attendees))
                    .add(new Block.Heading(2, "II. Ý KIẾN THAM GIA"))
                    .addAll(opinions.isEmpty() ? List.of(new Block.LongField("", null, 6)) : Block.dashes(opinions))
                    .add(
                            new Block.Heading(2, "III. KẾT LUẬN"),
                            new Block.LongField("Kết luận của người chủ trì:", conclusion, 4),
                            new Block.Signatures(List.of(
                                    new Signature(null, List.of("THƯ KÝ"), "(Ký, ghi rõ họ tên)", secretary),
                                    new Signature(null, List.of("CHỦ TRÌ"), "(Ký, ghi rõ họ tên)", chair))))
                    .done();
        }
    }

    private static Block items(String head, List<Item> items) {
        List<Block.Row> rows = new ArrayList<>();
        for (Item item : items) {
            rows.add(new Block.Row(
                    List.of(String.valueOf(rows.size() + 1), item.name(), item.copies() == null ? "" : item.copies()),
                    false));
        }
        return new Block.Table(
                List.of(
                        new Column("TT", 8, Align.CENTRE),
                        new Column(head, 72, Align.LEFT),
                        new Column("Số lượng", 20, Align.CENTRE)),
                rows);
    }
}
