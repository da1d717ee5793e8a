package vn.saolang.papers.withdrawal;

import static vn.saolang.papers.Block.article;
import static vn.saolang.papers.Block.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.papers.Block;
import vn.saolang.papers.Block.Align;
import vn.saolang.papers.Block.Column;
import vn.saolang.papers.Issue;
import vn.saolang.papers.OfficialPaper;
import vn.saolang.papers.PaperWords;
import vn.saolang.papers.model.LegalBases;

/**
 * Redoing an evaluation and withdrawing a recognition decision at the ministry's request (26/2026 Điều 10.1b). No form is
 * annexed: the layout is the software's own, after Nghị định 30/2020/NĐ-CP.
 */
public final class AnnulmentPapers {

    private static final String CLAUSE = "điểm b khoản 1 Điều 10 Quyết định số 26/2026/QĐ-TTg";

    private AnnulmentPapers() {}

    /**
     * A product the request is about.
     *
     * @param decision number of the recognising decision, or null
     * @param what what is asked or done about it
     */
    public record Concerned(
            String product,
            String code,
            String entity,
            int stars,
            @Nullable String decision,
            String what) {}

    /** Văn bản của Bộ đề nghị UBND cấp tỉnh. */
    public record Request(Issue issue, String addressee, String reason, List<Concerned> products) {

        /** The letter as a paper. */
        public OfficialPaper paper() {
            return issue.draft("Đề nghị thực hiện lại đánh giá, thu hồi quyết định công nhận")
                    .letter("thực hiện lại việc đánh giá, phân hạng, thu hồi quyết định công nhận", addressee)
                    .add(
                            text("Căn cứ " + LegalBases.OCOP + ";"),
                            text("Qua kiểm tra, giám sát công tác đánh giá, phân hạng sản phẩm OCOP: " + reason),
                            text("Theo " + CLAUSE + ", " + issue.organ() + " đề nghị:"),
                            table(products))
                    .recipients("Như trên", "Lưu: VT")
                    .signed(issue.signature())
                    .done();
        }
    }

    /** Văn bản trả lời của cấp tỉnh. */
    public record Answer(Issue issue, String request, String answer, List<Concerned> products) {

        /** The letter as a paper. */
        public OfficialPaper paper() {
            return issue.draft("Trả lời đề nghị của Bộ về công tác đánh giá, phân hạng")
                    .letter("kết quả xử lý theo Văn bản số " + request, "Bộ Nông nghiệp và Môi trường")
                    .add(text(answer), table(products))
                    .recipients("Như trên", "Lưu: VT")
                    .signed(issue.signature())
                    .done();
        }
    }

    /** Tờ trình Chủ tịch UBND cấp tỉnh thu hồi quyết định công nhận. */
    public record Submission(
            Issue issue, String addressee, String request, String reason, String answer, List<Concerned> products) {

        /** The submission as a paper. */
        public OfficialPaper paper() {
            return issue.draft("Tờ trình thu hồi quyết định công nhận")
                    .kind("TỜ TRÌNH", "Về việc thu hồi quyết định công nhận sản phẩm OCOP")
                    .to(addressee)
                    .add(
                            text("Căn cứ " + LegalBases.OCOP + ";"),
                            text("Căn cứ Văn bản số " + request + " của Bộ Nông nghiệp và Môi trường: " + reason),
                            text(answer),
                            text(issue.organ() + " kính trình " + addressee
                                    + " xem xét, thu hồi quyết định công nhận đối với các sản phẩm sau:"),
                            table(products))
                    .recipients("Như trên", "Lưu: VT")
                    .signed(issue.signature())
                    .done();
        }
    }

    /** Quyết định thu hồi quyết định công nhận. */
    public record Annulling(Issue issue, String decider, String office, String request, List<Concerned> products) {

        /** The decision as a paper. */
        public OfficialPaper paper() {
            return issue.draft("Quyết định thu hồi quyết định công nhận sản phẩm OCOP")
                    .kind("QUYẾT ĐỊNH", "Về việc thu hồi quyết định công nhận đối với sản phẩm OCOP")
                    .decides(decider, LegalBases.of(false, List.of(base()), office, null))
                    .addAll(articles())
                    .recipients("Như Điều 3", "Bộ Nông nghiệp và Môi trường", "Lưu: VT, " + office)
                    .signed(issue.signature())
                    .annex("DANH SÁCH SẢN PHẨM BỊ THU HỒI QUYẾT ĐỊNH CÔNG NHẬN", goesWith(), List.of(table(products)))
                    .done();
        }

        private String base() {
            return "Căn cứ Văn bản số " + request + " của Bộ Nông nghiệp và Môi trường";
        }

        private String goesWith() {
            String number = PaperWords.number(issue.number(), issue.symbol()).replace("Số:", "Quyết định số");
            return "(Kèm theo %s, %s của %s)".formatted(number, PaperWords.longDate(issue.date()), decider);
        }

        private List<Block> articles() {
            return List.of(
                    article(
                            1,
                            "Thu hồi quyết định công nhận kết quả đánh giá, phân hạng đối với %02d sản phẩm OCOP đã được công nhận nhưng không đúng quy định (danh sách kèm theo)."
                                    .formatted(products.size()),
                            "Giấy chứng nhận đã cấp theo quyết định bị thu hồi không còn giá trị kể từ ngày Quyết định này có hiệu"
                                    + " lực."),
                    article(
                            2,
                            "Giao " + office
                                    + " cập nhật danh mục công khai, thông báo cho chủ thể và tổ chức thực hiện lại việc đánh giá,"
                                    + " phân hạng theo đúng quy định đối với sản phẩm thuộc diện phải đánh giá lại."),
                    article(
                            3,
                            "Quyết định này có hiệu lực kể từ ngày ký. Thủ trưởng các cơ quan, đơn vị liên quan và các chủ thể có tên"
                                    + " trong danh sách chịu trách nhiệm thi hành Quyết định này./."));
        }
    }

    private static Block table(List<Concerned> products) {
        List<Block.Row> rows = new ArrayList<>();
        for (Concerned one : products) {
            rows.add(new Block.Row(
                    List.of(
                            String.valueOf(rows.size() + 1),
                            one.product() + "\n" + one.code(),
                            one.entity(),
                            one.stars() + " sao",
                            PaperWords.or(one.decision()),
                            one.what()),
                    false));
        }
        return new Block.Table(
                List.of(
                        new Column("TT", 7, Align.CENTRE),
                        new Column("Sản phẩm, mã", 27, Align.LEFT),
                        new Column("Chủ thể", 20, Align.LEFT),
                        new Column("Hạng", 9, Align.CENTRE),
                        new Column("Quyết định công nhận", 17, Align.LEFT),
                        new Column("Xử lý", 20, Align.LEFT)),
                rows);
    }
}
