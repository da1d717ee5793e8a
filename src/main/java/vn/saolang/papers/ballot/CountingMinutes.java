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
 * Biên bản kiểm phiếu lấy ý kiến (26/2026 Điều 7.6d, 7.6e). No form is annexed: the layout is the software's own.
 *
 * @param sentOn day on which the ballots were sent
 * @param replyBy last day to return them
 * @param rules how the council counts, one rule a line
 * @param products what came of each product
 */
public record CountingMinutes(
        Issue issue,
        String council,
        LocalDate sentOn,
        LocalDate replyBy,
        List<String> rules,
        List<Product> products,
        @Nullable String chair,
        @Nullable String secretary) {

    /**
     * One product.
     *
     * @param outcome "4 sao, 82,50 điểm", or that a meeting goes on with it
     * @param reasons why this outcome
     */
    public record Product(
            String name,
            @Nullable String code,
            String entity,
            int sent,
            int needed,
            List<Voice> voices,
            String outcome,
            List<String> reasons) {

        private String head() {
            return code == null ? name : name + " (" + code + ")";
        }
    }

    /** A returned ballot: who, from where, which opinion, in which words. */
    public record Voice(String member, String agency, String opinion, String text) {}

    /** The minutes as a paper. */
    public OfficialPaper paper() {
        PaperDraft draft = BallotPaper.headed(issue, "Biên bản kiểm phiếu lấy ý kiến")
                .kind("BIÊN BẢN", "Kiểm phiếu lấy ý kiến thành viên " + council)
                .add(
                        Block.fields(
                                "Ngày gửi phiếu:",
                                PaperWords.day(sentOn),
                                "Hạn gửi lại phiếu:",
                                PaperWords.day(replyBy)),
                        Block.text("Hình thức: lấy ý kiến bằng văn bản theo điểm d khoản 6 Điều 7 Quyết định số"
                                + " 26/2026/QĐ-TTg."),
                        new Block.Heading(2, "I. NGUYÊN TẮC KIỂM PHIẾU"))
                .addAll(Block.dashes(rules))
                .add(new Block.Heading(2, "II. KẾT QUẢ"));
        int number = 1;
        for (Product one : products) {
            draft.add(new Block.Heading(3, number++ + ". " + one.head()))
                    .add(
                            Block.field("Chủ thể:", one.entity()),
                            Block.text("Số phiếu gửi: %d. Số phiếu gửi lại: %d. Số phiếu cần có: %d."
                                    .formatted(one.sent(), one.voices().size(), one.needed())),
                            voices(one.voices()),
                            Block.field("Kết quả:", one.outcome()))
                    .addAll(Block.dashes(one.reasons()));
        }
        return draft.add(new Block.Signatures(List.of(
                        new Block.Signature(null, List.of("THƯ KÝ HỘI ĐỒNG"), "(Ký, ghi rõ họ tên)", secretary),
                        new Block.Signature(null, List.of("CHỦ TỊCH HỘI ĐỒNG"), "(Ký, ghi rõ họ tên)", chair))))
                .done();
    }

    private static Block voices(List<Voice> voices) {
        List<Block.Row> rows = new ArrayList<>();
        for (Voice one : voices) {
            rows.add(new Block.Row(
                    List.of(String.valueOf(rows.size() + 1), one.member(), one.agency(), one.opinion(), one.text()),
                    false));
        }
        return new Block.Table(
                List.of(
                        new Block.Column("TT", 7, Block.Align.CENTRE),
                        new Block.Column("Thành viên", 22, Block.Align.LEFT),
                        new Block.Column("Cơ quan", 23, Block.Align.LEFT),
                        new Block.Column("Ý kiến", 16, Block.Align.LEFT),
                        new Block.Column("Nội dung", 32, Block.Align.LEFT)),
                rows);
    }
}
