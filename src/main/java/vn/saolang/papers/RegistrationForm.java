package vn.saolang.papers;

import static vn.saolang.papers.Block.field;
import static vn.saolang.papers.Block.fields;
import static vn.saolang.papers.Block.text;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.papers.Block.Check;
import vn.saolang.papers.Block.Look;

/**
 * Mẫu số 01, Phiếu đăng ký đánh giá, phân hạng sản phẩm OCOP (26/2026 Phụ lục III), in the annex's wording. What is
 * null prints as dots.
 *
 * @param province the province's name without "tỉnh"
 * @param year the year of evaluation
 * @param group ngành, nhóm, phân nhóm after Phụ lục I
 * @param samples how many samples go with it, in words or digits
 * @param otherAttachments further papers, beyond the two the form prints
 * @param commune the commune's receipt block
 * @param provinceOffice the provincial OCOP office's receipt block
 */
public record RegistrationForm(
        @Nullable String province,
        @Nullable Integer year,
        @Nullable String entity,
        @Nullable String representative,
        @Nullable String position,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String product,
        @Nullable String group,
        @Nullable Occasion occasion,
        @Nullable String samples,
        List<String> otherAttachments,
        @Nullable String place,
        @Nullable LocalDate date,
        Receipt commune,
        Receipt provinceOffice) {

    /** Lần đăng ký đánh giá. */
    public enum Occasion {
        /** Lần đầu. */
        FIRST,
        /** Nâng hạng. */
        UPGRADE,
        /** Đánh giá lại. */
        RENEWAL
    }

    /**
     * What an office fills in when it receives the form.
     *
     * @param slip the whole slip number as "…-…/PĐK-19-05437-2026", or null
     * @param receivedOn the day
     * @param receiver who took it
     */
    public record Receipt(
            @Nullable String slip,
            @Nullable LocalDate receivedOn,
            @Nullable String receiver) {

        /** Nothing received yet. */
        public static final Receipt BLANK = new Receipt(null, null, null);

        private List<Block> blocks(String heading) {
            return List.of(
                    text(Look.CENTRED_BOLD, heading),
                    text(Look.FLUSH, "Phiếu số: " + (slip == null ? "……-……. /PĐK- (Mã tỉnh) - (Mã xã) - (Năm)" : slip)),
                    field("Ngày nhận:", PaperWords.day(receivedOn)),
                    fields("Người tiếp nhận:", receiver, "Chữ ký:", null),
                    new Block.Signatures(List.of(new Block.Signature(
                            null, List.of("Cơ quan tiếp nhận"), "(Ký, đóng dấu và ghi rõ họ tên)", null))));
        }
    }

    /** An empty form. */
    public static RegistrationForm blank() {
        return new RegistrationForm(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                Receipt.BLANK,
                Receipt.BLANK);
    }

    /** The form as a paper. */
    public OfficialPaper paper() {
        String what = "Tham gia đánh giá, phân hạng sản phẩm OCOP của tỉnh %s năm %s"
                .formatted(PaperWords.or(province), PaperWords.or(year == null ? null : year.toString()));
        return PaperDraft.titled("Mẫu số 01 - Phiếu đăng ký - " + PaperWords.or(product))
                .form("Mẫu số 01: Phiếu đăng ký đánh giá, phân hạng sản phẩm OCOP")
                .motto()
                .on(date)
                .kind("PHIẾU ĐĂNG KÝ", what)
                .addAll(unit())
                .addAll(registered())
                .addAll(attachments())
                .addAll(undertaking())
                .add(new Block.PageBreak(), new Block.Heading(1, "PHẦN DÀNH CHO CƠ QUAN QUẢN LÝ"))
                .addAll(commune.blocks("DÀNH CHO ỦY BAN NHÂN DÂN CẤP XÃ"))
                .addAll(provinceOffice.blocks("DÀNH CHO CƠ QUAN QUẢN LÝ OCOP CẤP TỈNH"))
                .done();
    }

    private List<Block> unit() {
        return List.of(
                new Block.Heading(2, "1. Thông tin về đơn vị đăng ký:"),
                field("- Tên đơn vị:", entity),
                field("- Họ tên người đại diện pháp lý:", representative),
                field("- Chức vụ:", position),
                field("- Địa chỉ liên hệ:", address),
                fields("- Điện thoại:", phone, "Email:", email));
    }

    private List<Block> registered() {
        return List.of(
                field("2. Tên sản phẩm:", product),
                field("3. Nhóm sản phẩm đăng ký (Ngành, Nhóm, Phân nhóm¹):", group),
                new Block.Checks(
                        true,
                        List.of(
                                new Check("4. Lần đăng ký đánh giá: Lần đầu", occasion == Occasion.FIRST),
                                new Check("Nâng hạng:", occasion == Occasion.UPGRADE),
                                new Check("Đánh giá lại:", occasion == Occasion.RENEWAL))));
    }

    private List<Block> undertaking() {
        return List.of(
                text("Cam đoan những thông tin trong Phiếu đăng ký là đúng sự thật, chúng tôi xin cam kết tuân thủ các"
                        + " quy định về đánh giá, phân hạng sản phẩm OCOP, chịu trách nhiệm trước Hội đồng và"
                        + " pháp luật về Hồ sơ đăng ký đánh giá, phân hạng sản phẩm."),
                new Block.Signatures(List.of(new Block.Signature(
                        PaperWords.dateLine(place, date),
                        List.of("ĐẠI DIỆN"),
                        "(Ký, đóng dấu, ghi rõ họ tên)",
                        representative))),
                text(
                        Look.NOTE,
                        "¹ Theo Phụ lục I về Danh mục phân loại sản phẩm tham gia đánh giá, phân hạng sản phẩm OCOP."));
    }

    private List<Block> attachments() {
        List<Block> blocks = new java.util.ArrayList<>(List.of(
                text(Look.FLUSH, "5. Tài liệu kèm theo:"),
                text(Look.FLUSH, "- Báo cáo đánh giá về sản phẩm theo Bộ tiêu chí (bản gốc, bản điện tử)."),
                field("- Sản phẩm mẫu (số lượng):", samples)));
        otherAttachments.forEach(other -> blocks.add(text(Look.FLUSH, "- " + other)));
        return blocks;
    }
}
