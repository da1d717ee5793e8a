package vn.saolang.papers.complaint;

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
import vn.saolang.papers.PaperDraft;
import vn.saolang.papers.PaperWords;

/**
 * A complaint from the entity's letter to the decision that settles it first (02/2011/QH13). The layout is the software's own,
 * after Nghị định 30/2020/NĐ-CP; the forms of the government's decree on complaints may be used instead.
 */
public final class ComplaintPapers {

    private static final String LAW = "Luật Khiếu nại số 02/2011/QH13 ngày 11 tháng 11 năm 2011";

    private ComplaintPapers() {}

    /**
     * What is complained about.
     *
     * @param decision "Quyết định số 55/QĐ-UBND ngày 01/9/2026"
     */
    public record Subject(String entity, String product, String decision) {

        String said() {
            return decision + " về sản phẩm “" + product + "”";
        }
    }

    /** Đơn khiếu nại of the entity. */
    public record Letter(
            String addressee,
            Subject subject,
            @Nullable String place,
            @Nullable LocalDate day,
            String complaint,
            @Nullable String obstacle) {

        /** The letter as a paper. */
        public OfficialPaper paper() {
            PaperDraft draft = PaperDraft.titled("Đơn khiếu nại - " + subject.product())
                    .motto()
                    .dated(place, day)
                    .kind("ĐƠN KHIẾU NẠI", "")
                    .to(addressee)
                    .add(
                            field("Người khiếu nại:", subject.entity()),
                            field("Khiếu nại:", subject.said()),
                            new Block.LongField("Nội dung, lý do, yêu cầu:", complaint, 8));
            if (obstacle != null) {
                draft.add(new Block.LongField("Lý do khiếu nại sau thời hiệu:", obstacle, 3));
            }
            return draft.add(new Block.Signatures(
                            List.of(new Signature(null, List.of("NGƯỜI KHIẾU NẠI"), "(Ký, ghi rõ họ tên)", null))))
                    .done();
        }
    }

    /**
     * Thông báo thụ lý hoặc không thụ lý.
     *
     * @param due last day of the settlement; null when it is not accepted
     * @param reason why it is not accepted; null when it is
     */
    public record Answer(
            Issue issue,
            Subject subject,
            @Nullable LocalDate received,
            @Nullable LocalDate due,
            @Nullable String reason) {

        /** The notice as a paper. */
        public OfficialPaper paper() {
            boolean accepted = reason == null;
            PaperDraft draft = issue.draft("Thông báo về việc khiếu nại - " + subject.product())
                    .kind("THÔNG BÁO", accepted ? "Về việc thụ lý khiếu nại" : "Về việc không thụ lý khiếu nại")
                    .to(subject.entity())
                    .add(
                            text("Căn cứ " + LAW + ";"),
                            text("Ngày " + PaperWords.or(PaperWords.day(received)) + ", " + issue.organ()
                                    + " nhận được khiếu nại của " + subject.entity() + " đối với " + subject.said()
                                    + "."));
            draft.add(
                    accepted
                            ? text("Khiếu nại được thụ lý để giải quyết. Thời hạn giải quyết: đến hết ngày "
                                    + PaperWords.or(PaperWords.day(due)) + "./.")
                            : text("Khiếu nại không được thụ lý vì: " + reason + "./."));
            return draft.recipients("Như trên", "Lưu: VT")
                    .signed(issue.signature())
                    .done();
        }
    }

    /** Biên bản đối thoại (Điều 30). */
    public record Dialogue(
            Issue issue,
            Subject subject,
            @Nullable LocalDate day,
            @Nullable String said) {

        /** The minutes as a paper. */
        public OfficialPaper paper() {
            return issue.draft("Biên bản đối thoại - " + subject.product())
                    .kind("BIÊN BẢN", "Đối thoại với người khiếu nại")
                    .add(
                            field("Ngày đối thoại:", PaperWords.day(day)),
                            field("Người khiếu nại:", subject.entity()),
                            field("Khiếu nại:", subject.said()),
                            new Block.LongField("Nội dung đối thoại:", said, 10),
                            new Block.Signatures(List.of(
                                    new Signature(null, List.of("NGƯỜI KHIẾU NẠI"), "(Ký, ghi rõ họ tên)", null),
                                    new Signature(null, List.of("NGƯỜI CHỦ TRÌ"), "(Ký, ghi rõ họ tên)", null))))
                    .done();
        }
    }

    /**
     * Quyết định giải quyết khiếu nại lần đầu (Điều 31).
     *
     * @param finding "Khiếu nại đúng toàn bộ"
     * @param again last day to complain a second time
     */
    public record Settlement(
            Issue issue,
            String decider,
            Subject subject,
            String finding,
            String text,
            @Nullable LocalDate dialogue,
            @Nullable LocalDate again) {

        /** The decision as a paper. */
        public OfficialPaper paper() {
            return issue.draft("Quyết định giải quyết khiếu nại - " + subject.product())
                    .kind("QUYẾT ĐỊNH", "Về việc giải quyết khiếu nại (lần đầu)")
                    .decides(
                            decider,
                            List.of(
                                    "Căn cứ " + LAW,
                                    "Xét khiếu nại của " + subject.entity() + " đối với " + subject.said()))
                    .add(
                            article(
                                    1,
                                    finding + ". " + text,
                                    "Kết quả đối thoại ngày " + PaperWords.or(PaperWords.day(dialogue))
                                            + " được lưu cùng hồ sơ giải quyết khiếu nại."),
                            article(
                                    2,
                                    "Nếu không đồng ý, người khiếu nại có quyền khiếu nại lần hai đến hết ngày "
                                            + PaperWords.or(PaperWords.day(again))
                                            + " hoặc khởi kiện vụ án hành chính tại Tòa án theo quy định của Luật Tố tụng hành chính."),
                            article(3, "Quyết định này có hiệu lực kể từ ngày ký./."))
                    .recipients(subject.entity(), "Lưu: VT")
                    .signed(issue.signature())
                    .done();
        }
    }
}
