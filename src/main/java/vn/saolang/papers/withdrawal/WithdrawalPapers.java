package vn.saolang.papers.withdrawal;

import static vn.saolang.papers.Block.article;
import static vn.saolang.papers.Block.field;
import static vn.saolang.papers.Block.text;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.papers.Block;
import vn.saolang.papers.Block.Signature;
import vn.saolang.papers.Issue;
import vn.saolang.papers.OfficialPaper;
import vn.saolang.papers.PaperWords;
import vn.saolang.papers.model.LegalBases;

/**
 * From the ground to the withdrawal of a certificate (26/2026 Điều 8). No form is annexed: the layout is the software's own,
 * after Nghị định 30/2020/NĐ-CP.
 */
public final class WithdrawalPapers {

    private WithdrawalPapers() {}

    /**
     * The certificate it is about.
     *
     * @param place where the product is made
     * @param decision number of the recognising decision, or null
     * @param issuedOn day of the certificate, or null
     */
    public record Subject(
            String product,
            @Nullable String code,
            String entity,
            String place,
            int stars,
            @Nullable String decision,
            @Nullable LocalDate issuedOn) {

        String said() {
            return "sản phẩm “%s” (mã %s), hạng %d sao, của %s, %s, được công nhận theo Quyết định số %s"
                    .formatted(product, PaperWords.or(code), stars, entity, place, PaperWords.or(decision));
        }
    }

    /**
     * The ground and the paper it rests on.
     *
     * @param cited "điểm đ khoản 1 Điều 8"
     * @param wording the case in the words of the act
     * @param paper "Kết luận số 12/KL-SNNMT ngày 02/9/2026 của Sở Nông nghiệp và Môi trường"
     * @param text what that paper says
     */
    public record Because(String cited, String wording, String paper, String text) {}

    /** Giấy xác nhận của UBND cấp xã: production stopped (Điều 8.1đ, 8.4). */
    public record StoppedProduction(Issue issue, Subject subject, String said) {

        /** The confirmation as a paper. */
        public OfficialPaper paper() {
            return issue.draft("Xác nhận chủ thể OCOP không còn sản xuất - " + subject.product())
                    .kind("GIẤY XÁC NHẬN", "Về việc chủ thể OCOP không còn hoạt động sản xuất sản phẩm OCOP")
                    .add(
                            text("Căn cứ " + LegalBases.OCOP + ";"),
                            text(issue.organ() + " xác nhận đối với " + subject.said() + ":"),
                            text(said),
                            text(
                                    "Đề nghị cơ quan tham mưu quản lý OCOP xem xét, trình cấp có thẩm quyền thu hồi giấy chứng nhận"
                                            + " theo quy định tại Điều 8 Quyết định số 26/2026/QĐ-TTg./."))
                    .recipients("Cơ quan tham mưu quản lý OCOP cấp tỉnh", subject.entity(), "Lưu: VT")
                    .signed(issue.signature())
                    .done();
        }
    }

    /** Biên bản kiểm tra, xác minh (Điều 8.3a). */
    public record Minutes(
            Issue issue,
            Subject subject,
            Because because,
            @Nullable LocalDate day,
            @Nullable String place,
            @Nullable String findings,
            @Nullable String heard) {

        /** The minutes as a paper. */
        public OfficialPaper paper() {
            return issue.draft("Biên bản kiểm tra, xác minh - " + subject.product())
                    .kind("BIÊN BẢN", "Kiểm tra, xác minh việc thu hồi giấy chứng nhận sản phẩm OCOP")
                    .add(
                            field("Thời gian:", PaperWords.day(day)),
                            field("Địa điểm:", place),
                            text("Về " + subject.said() + "."),
                            text("Căn cứ: " + because.paper() + ": " + because.text()),
                            new Block.Heading(2, "I. KẾT QUẢ KIỂM TRA, XÁC MINH"),
                            new Block.LongField("", findings, 8),
                            new Block.Heading(2, "II. Ý KIẾN GIẢI TRÌNH CỦA CHỦ THỂ"),
                            new Block.LongField("", heard, 6),
                            new Block.Signatures(List.of(
                                    new Signature(null, List.of("ĐẠI DIỆN CHỦ THỂ"), "(Ký, ghi rõ họ tên)", null),
                                    new Signature(
                                            null, List.of("ĐẠI DIỆN CƠ QUAN KIỂM TRA"), "(Ký, ghi rõ họ tên)", null))))
                    .done();
        }
    }

    /** Công văn chuyển hồ sơ đến cơ quan của cấp có thẩm quyền (Điều 8.2). */
    public record Forwarding(Issue issue, String addressee, Subject subject, Because because) {

        /** The letter as a paper. */
        public OfficialPaper paper() {
            return issue.draft("Chuyển hồ sơ thu hồi giấy chứng nhận - " + subject.product())
                    .letter("đề nghị xem xét thu hồi giấy chứng nhận sản phẩm OCOP", addressee)
                    .add(
                            text("Căn cứ " + LegalBases.OCOP + ";"),
                            text(issue.organ() + " chuyển hồ sơ về " + subject.said() + ". Theo " + because.paper()
                                    + ", sản phẩm thuộc trường hợp quy định tại " + because.cited()
                                    + " Quyết định số 26/2026/QĐ-TTg: " + because.wording()),
                            text("Đề nghị " + addressee
                                    + " trình cấp có thẩm quyền xem xét, quyết định theo khoản 2 Điều 8./."))
                    .recipients("Như trên", "Lưu: VT")
                    .signed(issue.signature())
                    .done();
        }
    }

    /** Tờ trình của cơ quan tham mưu quản lý OCOP (Điều 8.3a). */
    public record Submission(
            Issue issue,
            String addressee,
            Subject subject,
            Because because,
            @Nullable String findings,
            @Nullable String heard) {

        /** The submission as a paper. */
        public OfficialPaper paper() {
            return issue.draft("Tờ trình thu hồi giấy chứng nhận - " + subject.product())
                    .kind("TỜ TRÌNH", "Về việc thu hồi giấy chứng nhận sản phẩm OCOP")
                    .to(addressee)
                    .add(
                            text("Căn cứ " + LegalBases.OCOP + ";"),
                            text("Căn cứ " + because.paper() + ": " + because.text()),
                            text("Qua kiểm tra, xác minh đối với " + subject.said() + ": " + PaperWords.or(findings)),
                            text("Chủ thể giải trình: " + PaperWords.or(heard)),
                            text("Sản phẩm thuộc trường hợp quy định tại " + because.cited()
                                    + " Quyết định số 26/2026/QĐ-TTg: " + because.wording()),
                            text(issue.organ() + " kính trình " + addressee
                                    + " xem xét, ban hành quyết định thu hồi giấy chứng nhận./."),
                            text("Hồ sơ kèm theo:"))
                    .addAll(Block.dashes(List.of(because.paper(), "Biên bản kiểm tra, xác minh", "Dự thảo Quyết định")))
                    .recipients("Như trên", "Lưu: VT")
                    .signed(issue.signature())
                    .done();
        }
    }

    /**
     * Quyết định thu hồi giấy chứng nhận (Điều 8.2, 8.3b).
     *
     * @param central whether the Minister decides
     * @param recipients to whom it goes (Điều 8.3c)
     */
    public record Withdrawing(
            Issue issue,
            boolean central,
            String decider,
            String office,
            @Nullable String proposal,
            Subject subject,
            Because because,
            List<String> recipients) {

        /** The decision as a paper. */
        public OfficialPaper paper() {
            return issue.draft("Quyết định thu hồi giấy chứng nhận - " + subject.product())
                    .kind("QUYẾT ĐỊNH", "Về việc thu hồi giấy chứng nhận sản phẩm OCOP")
                    .decides(decider, LegalBases.of(central, List.of("Căn cứ " + because.paper()), office, proposal))
                    .add(
                            article(
                                    1,
                                    "Thu hồi giấy chứng nhận đối với " + subject.said() + ".",
                                    "Lý do: " + because.wording() + " (" + because.cited()
                                            + " Quyết định số 26/2026/QĐ-TTg)."),
                            article(
                                    2,
                                    subject.entity()
                                            + " chấm dứt sử dụng giấy chứng nhận và nhãn hiệu OCOP đối với sản phẩm kể"
                                            + " từ ngày Quyết định này có hiệu lực. " + office
                                            + " cập nhật danh mục công khai và thông báo cho các cơ quan liên quan."),
                            article(
                                    3,
                                    "Quyết định này có hiệu lực kể từ ngày ký. Thủ trưởng các cơ quan, đơn vị liên quan và chủ thể"
                                            + " có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./."))
                    .recipients(
                            java.util.stream.Stream.concat(recipients.stream(), java.util.stream.Stream.of("Lưu: VT"))
                                    .toArray(String[]::new))
                    .signed(issue.signature())
                    .done();
        }
    }
}
