package vn.saolang.papers;

import static vn.saolang.papers.Block.article;
import static vn.saolang.papers.Block.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.papers.Block.Align;
import vn.saolang.papers.Block.Column;
import vn.saolang.papers.model.LegalBases;

/**
 * From the council's result to the notice (26/2026 Điều 7.3.đ to g and 7.4.đ to g). No form is annexed: the layout is
 * the software's own, after Nghị định 30/2020/NĐ-CP.
 */
public final class RecognitionPapers {

    private RecognitionPapers() {}

    /**
     * A product with the council's result.
     *
     * @param place the commune, and the province when the ministry decides
     * @param total the mean, shown with two decimals, or null
     * @param stars 1 to 5; 0 for a product knocked out
     * @param remark what its owner should know: minimums missed, the ground of a knock-out; or null
     */
    public record Ranked(
            String product,
            @Nullable String productCode,
            String entity,
            String place,
            String group,
            @Nullable BigDecimal total,
            int stars,
            @Nullable String remark) {}

    /** Tờ trình of the OCOP office, asking to recognise (or, for potential 5 stars, to approve the result). */
    public record Submission(
            Issue issue,
            String addressee,
            String council,
            @Nullable String minutes,
            List<Ranked> toRecognise,
            List<Ranked> toApprove,
            List<String> enclosed) {

        /** The tờ trình as a paper. */
        public OfficialPaper paper() {
            PaperDraft draft = issue.draft("Tờ trình công nhận kết quả đánh giá, phân hạng sản phẩm OCOP")
                    .kind("TỜ TRÌNH", "Về việc công nhận kết quả đánh giá, phân hạng sản phẩm OCOP")
                    .to(addressee)
                    .add(
                            text("Căn cứ " + LegalBases.OCOP + ";"),
                            text("Căn cứ Biên bản họp " + council + " " + PaperWords.or(minutes) + ";"),
                            text(issue.organ() + " tổng hợp kết quả, kính trình " + addressee
                                    + " xem xét, quyết định:"));
            if (!toRecognise.isEmpty()) {
                draft.add(
                        text("1. Công nhận, cấp giấy chứng nhận cho %d sản phẩm:".formatted(toRecognise.size())),
                        table(toRecognise));
            }
            if (!toApprove.isEmpty()) {
                draft.add(
                        text(
                                "%d. Phê duyệt kết quả đánh giá đối với %d sản phẩm có tiềm năng đạt 5 sao, làm cơ sở đề nghị Bộ Nông nghiệp và Môi trường đánh giá, phân hạng:"
                                        .formatted(toRecognise.isEmpty() ? 1 : 2, toApprove.size())),
                        table(toApprove));
            }
            draft.add(text("Kính trình " + addressee + " xem xét, quyết định./."));
            if (!enclosed.isEmpty()) {
                draft.add(text("Hồ sơ kèm theo:")).addAll(Block.dashes(enclosed));
            }
            return draft.recipients("Như trên", "Lưu: VT")
                    .signed(issue.signature())
                    .done();
        }
    }

    /**
     * Quyết định công nhận kết quả, cấp giấy chứng nhận: 3 and 4 stars by the province, 5 stars by the ministry.
     *
     * @param central whether the Minister decides
     */
    public record Recognition(
            Issue issue,
            boolean central,
            String decider,
            String office,
            @Nullable String proposal,
            String council,
            List<Ranked> products) {

        /** The decision as a paper. */
        public OfficialPaper paper() {
            return issue.draft("Quyết định công nhận và cấp giấy chứng nhận sản phẩm OCOP")
                    .kind(
                            "QUYẾT ĐỊNH",
                            "Về việc công nhận kết quả đánh giá, phân hạng\nvà cấp giấy chứng nhận sản phẩm OCOP")
                    .decides(decider, LegalBases.of(central, List.of(), office, proposal))
                    .add(
                            article(
                                    1,
                                    "Công nhận kết quả đánh giá, phân hạng và cấp giấy chứng nhận cho %02d sản phẩm OCOP theo kết quả của %s (danh sách kèm theo)."
                                            .formatted(products.size(), council),
                                    "Giấy chứng nhận có giá trị trong thời hạn 36 tháng kể từ ngày ban hành."),
                            article(
                                    2,
                                    "Chủ thể có sản phẩm được công nhận duy trì các tiêu chí đã được đánh giá, sử dụng kết quả phân"
                                            + " hạng đúng quy định. " + office
                                            + " công bố kết quả và thông báo cho Ủy ban nhân dân cấp xã, các chủ thể OCOP."),
                            article(
                                    3,
                                    "Quyết định này có hiệu lực kể từ ngày ký. Thủ trưởng các cơ quan, đơn vị liên quan và các chủ"
                                            + " thể có tên trong danh sách chịu trách nhiệm thi hành Quyết định này./."))
                    .recipients("Như Điều 3", "Ủy ban nhân dân các xã, phường liên quan", "Lưu: VT, " + office)
                    .signed(issue.signature())
                    .annex(
                            "DANH SÁCH SẢN PHẨM OCOP ĐƯỢC CÔNG NHẬN",
                            CouncilPapers.goesWith(issue, decider),
                            List.of(table(products)))
                    .done();
        }
    }

    /** Quyết định phê duyệt kết quả đánh giá for products of 90 points and more (Điều 7.3.e); no certificate yet. */
    public record Approval(
            Issue issue,
            String decider,
            String office,
            @Nullable String proposal,
            String council,
            List<Ranked> products) {

        /** The decision as a paper. */
        public OfficialPaper paper() {
            return issue.draft("Quyết định phê duyệt kết quả đánh giá sản phẩm OCOP tiềm năng 5 sao")
                    .kind("QUYẾT ĐỊNH", "Về việc phê duyệt kết quả đánh giá sản phẩm OCOP có tiềm năng đạt 5 sao")
                    .decides(decider, LegalBases.of(false, List.of(), office, proposal))
                    .add(
                            article(
                                    1,
                                    "Phê duyệt kết quả đánh giá của %s đối với %02d sản phẩm có tiềm năng đạt 5 sao (danh sách kèm theo)."
                                            .formatted(council, products.size())),
                            article(
                                    2,
                                    "Giao " + office
                                            + " hoàn thiện hồ sơ, tham mưu văn bản đề nghị Bộ Nông nghiệp và Môi trường đánh giá,"
                                            + " phân hạng sản phẩm OCOP 5 sao theo quy định."),
                            article(
                                    3,
                                    "Quyết định này có hiệu lực kể từ ngày ký. Thủ trưởng các cơ quan, đơn vị liên quan chịu trách"
                                            + " nhiệm thi hành Quyết định này./."))
                    .recipients("Như Điều 3", "Bộ Nông nghiệp và Môi trường", "Lưu: VT, " + office)
                    .signed(issue.signature())
                    .annex(
                            "DANH SÁCH SẢN PHẨM ĐƯỢC PHÊ DUYỆT KẾT QUẢ ĐÁNH GIÁ",
                            CouncilPapers.goesWith(issue, decider),
                            List.of(table(products)))
                    .done();
        }
    }

    /** Văn bản của UBND cấp tỉnh đề nghị Bộ đánh giá, phân hạng 5 sao (Điều 6.3.a). */
    public record MinistryRequest(Issue issue, List<Ranked> products, List<String> enclosed) {

        /** The letter as a paper. */
        public OfficialPaper paper() {
            return issue.draft("Văn bản đề nghị Bộ đánh giá, phân hạng sản phẩm OCOP 5 sao")
                    .letter("đề nghị đánh giá, phân hạng sản phẩm OCOP 5 sao", "Bộ Nông nghiệp và Môi trường")
                    .add(
                            text("Căn cứ " + LegalBases.OCOP + ";"),
                            text(issue.organ()
                                    + " đã tổ chức đánh giá, phê duyệt kết quả và đề nghị Bộ Nông nghiệp và Môi trường đánh giá,"
                                    + " phân hạng sản phẩm OCOP 5 sao đối với các sản phẩm sau:"),
                            table(products),
                            text("Hồ sơ gửi kèm gồm 01 bộ hồ sơ giấy và 01 bộ hồ sơ điện tử:"))
                    .addAll(Block.dashes(enclosed))
                    .add(
                            text(
                                    "Trân trọng đề nghị Bộ Nông nghiệp và Môi trường xem xét, tổ chức đánh giá theo quy định./."))
                    .recipients("Như trên", "Lưu: VT")
                    .signed(issue.signature())
                    .done();
        }
    }

    /**
     * Thông báo kết quả đánh giá, phân hạng to commune and owner (Điều 7.3.g), for every rank.
     *
     * @param addressees the commune's committee and the owners
     * @param decision number and date of the recognising decision, or null where there is none
     */
    public record ResultNotice(
            Issue issue,
            List<String> addressees,
            String council,
            @Nullable String decision,
            List<Ranked> products) {

        /** The notice as a paper. */
        public OfficialPaper paper() {
            PaperDraft draft = issue.draft("Thông báo kết quả đánh giá, phân hạng sản phẩm OCOP")
                    .kind("THÔNG BÁO", "Kết quả đánh giá, phân hạng sản phẩm OCOP")
                    .to(addressees.toArray(String[]::new))
                    .add(
                            text("Căn cứ " + LegalBases.OCOP + ";"),
                            text(issue.organ() + " thông báo kết quả đánh giá, phân hạng của " + council + " như sau:"),
                            table(products));
            for (Ranked product : products) {
                draft.add(text("- " + product.product() + ": " + meaning(product)));
                if (product.remark() != null) {
                    draft.add(text(product.remark()));
                }
            }
            return draft.recipients("Như trên", "Lưu: VT")
                    .signed(issue.signature())
                    .done();
        }

        private String meaning(Ranked product) {
            if (product.stars() == 5 && decision == null) {
                return "có tiềm năng đạt 5 sao; kết quả được phê duyệt để đề nghị Bộ Nông nghiệp và Môi trường đánh giá, phân hạng,"
                        + " chưa cấp giấy chứng nhận (điểm e khoản 3 Điều 7 Quyết định số 26/2026/QĐ-TTg).";
            }
            return switch (product.stars()) {
                case 0 -> "hồ sơ bị loại, không phân hạng.";
                case 1, 2 ->
                    "đạt %d sao; không ban hành quyết định công nhận và không cấp giấy chứng nhận (điểm a khoản 1 Điều 4 Quyết định số 26/2026/QĐ-TTg)."
                            .formatted(product.stars());
                default ->
                    "đạt %d sao, được công nhận và cấp giấy chứng nhận theo Quyết định số %s."
                            .formatted(product.stars(), PaperWords.or(decision));
            };
        }
    }

    private static Block table(List<Ranked> products) {
        List<Block.Row> rows = new ArrayList<>();
        for (Ranked one : products) {
            rows.add(new Block.Row(
                    List.of(
                            String.valueOf(rows.size() + 1),
                            one.product() + "\n(" + one.group() + ")",
                            PaperWords.or(one.productCode()),
                            one.entity() + "\n" + one.place(),
                            one.total() == null ? "-" : PaperWords.total(one.total()),
                            one.stars() == 0 ? "Bị loại" : one.stars() + " sao"),
                    false));
        }
        return new Block.Table(
                List.of(
                        new Column("TT", 7, Align.CENTRE),
                        new Column("Sản phẩm (nhóm)", 29, Align.LEFT),
                        new Column("Mã sản phẩm", 18, Align.CENTRE),
                        new Column("Chủ thể, nơi sản xuất", 25, Align.LEFT),
                        new Column("Điểm", 10, Align.CENTRE),
                        new Column("Hạng", 11, Align.CENTRE)),
                rows);
    }
}
