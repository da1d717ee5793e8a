package vn.saolang.papers;

import static vn.saolang.papers.Block.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.papers.Block.Align;
import vn.saolang.papers.Block.Column;
import vn.saolang.papers.model.CouncilRulesText;
import vn.saolang.papers.model.LegalBases;

/**
 * Decisions that set up the council and its advisory team and give the council its rules (26/2026 Điều 7.3.b and
 * 7.4.b). No form is annexed: the layout is the software's own, after Nghị định 30/2020/NĐ-CP.
 */
public final class CouncilPapers {

    private CouncilPapers() {}

    /** Someone appointed: name, post and agency, role ("Chủ tịch Hội đồng", "Ủy viên", "Thư ký"). */
    public record Member(@Nullable String name, String agency, String role) {}

    /**
     * Quyết định thành lập Hội đồng và Tổ tư vấn.
     *
     * @param central whether the ministry sets it up, else the province
     * @param decider who decides: "Chủ tịch Ủy ban nhân dân tỉnh Thái Nguyên"
     * @param council the council's name: "Hội đồng đánh giá, phân hạng sản phẩm OCOP tỉnh Thái Nguyên năm 2026"
     * @param office the OCOP office that serves it
     * @param proposal number and date of the office's tờ trình, or null
     * @param delegation why the chair is not a leader of the committee or ministry, or null when he is
     */
    public record SetUp(
            Issue issue,
            boolean central,
            String decider,
            String council,
            String office,
            @Nullable String proposal,
            List<Member> members,
            List<Member> advisers,
            @Nullable String delegation) {

        /** The decision as a paper. */
        public OfficialPaper paper() {
            PaperDraft draft = issue.draft("Quyết định thành lập Hội đồng và Tổ tư vấn - " + council)
                    .kind("QUYẾT ĐỊNH", "Về việc thành lập " + council + "\nvà Tổ tư vấn Hội đồng")
                    .decides(decider, LegalBases.of(central, List.of(), office, proposal))
                    .add(article(
                            1,
                            "Thành lập %s và Tổ tư vấn Hội đồng, gồm các thành viên có tên trong danh sách kèm theo."
                                    .formatted(council),
                            delegation == null ? new String[0] : new String[] {delegation}))
                    .add(
                            article(
                                    2,
                                    tasks(),
                                    "Hội đồng và Tổ tư vấn tự giải thể sau khi hoàn thành nhiệm vụ. " + office
                                            + " là cơ quan tham mưu, giúp việc của Hội đồng."),
                            article(
                                    3,
                                    "Quyết định này có hiệu lực kể từ ngày ký. Thủ trưởng các cơ quan, đơn vị liên quan và các"
                                            + " thành viên có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./."))
                    .recipients("Như Điều 3", "Lưu: VT, " + office)
                    .signed(issue.signature());
            String goesWith = goesWith(issue, decider);
            draft.annex("DANH SÁCH\n" + PaperWords.capitals(council), goesWith, List.of(list(members)));
            if (!advisers.isEmpty()) {
                draft.annex("DANH SÁCH TỔ TƯ VẤN HỘI ĐỒNG", goesWith, List.of(list(advisers)));
            }
            return draft.done();
        }

        private String tasks() {
            return "Hội đồng tổ chức đánh giá, phân hạng sản phẩm OCOP theo Bộ tiêu chí, quy trình quy định tại Quyết định số"
                    + " 26/2026/QĐ-TTg và Quy chế hoạt động của Hội đồng; báo cáo kết quả, đề xuất "
                    + decider
                    + " xem xét, quyết định. Tổ tư vấn đánh giá hồ sơ, xây dựng báo cáo đánh giá gửi Chủ"
                    + " tịch Hội đồng.";
        }
    }

    /**
     * What the council's rules fix; 26/2026 leaves it to them.
     *
     * @param quorum share of the appointed members who must be there, as an exact fraction: "3/4"
     * @param chairRequired whether the chair must be among them
     * @param maximumSpread largest allowed difference between two members' totals, as printed: "10", or null for none
     * @param decimals decimals the total is shown with
     * @param minimumRule when a minimum counts as met, in words
     * @param roundingRule how the mean is banded, in words
     * @param extraRounds rounds beyond the two of Điều 5, in words, or null
     * @param conduct what they demand of the day, a sentence each
     */
    public record Rules(
            String quorum,
            boolean chairRequired,
            @Nullable String maximumSpread,
            int decimals,
            String minimumRule,
            String roundingRule,
            @Nullable String extraRounds,
            List<String> conduct) {}

    /** Quyết định ban hành Quy chế hoạt động của Hội đồng, with the rules as its annex. */
    public record RulesDecision(
            Issue issue,
            boolean central,
            String decider,
            String council,
            String office,
            @Nullable String proposal,
            Rules rules) {

        /** The decision as a paper. */
        public OfficialPaper paper() {
            return issue.draft("Quyết định ban hành Quy chế hoạt động - " + council)
                    .kind("QUYẾT ĐỊNH", "Ban hành Quy chế hoạt động của " + council)
                    .decides(decider, LegalBases.of(central, List.of(), office, proposal))
                    .add(
                            article(1, "Ban hành kèm theo Quyết định này Quy chế hoạt động của %s.".formatted(council)),
                            article(2, "Quyết định này có hiệu lực kể từ ngày ký."),
                            article(
                                    3,
                                    office
                                            + ", các thành viên Hội đồng và các cơ quan, đơn vị liên quan chịu trách nhiệm thi"
                                            + " hành Quyết định này./."))
                    .recipients("Như Điều 3", "Lưu: VT, " + office)
                    .signed(issue.signature())
                    .annex(
                            "QUY CHẾ\nHOẠT ĐỘNG CỦA " + PaperWords.capitals(council),
                            goesWith(issue, decider),
                            CouncilRulesText.articles(council, office, rules))
                    .done();
        }
    }

    /** "(Kèm theo Quyết định số … ngày … của …)". */
    static String goesWith(Issue issue, String decider) {
        return "(Kèm theo Quyết định số %s/%s %s của %s)"
                .formatted(PaperWords.or(issue.number()), issue.symbol(), PaperWords.longDate(issue.date()), decider);
    }

    private static Block list(List<Member> members) {
        List<Block.Row> rows = new ArrayList<>();
        for (Member member : members) {
            rows.add(new Block.Row(
                    List.of(
                            String.valueOf(rows.size() + 1),
                            PaperWords.or(member.name()),
                            member.agency(),
                            member.role()),
                    false));
        }
        return new Block.Table(
                List.of(
                        new Column("TT", 8, Align.CENTRE),
                        new Column("Họ và tên", 28, Align.LEFT),
                        new Column("Chức vụ, cơ quan", 39, Align.LEFT),
                        new Column("Chức danh", 25, Align.LEFT)),
                rows);
    }
}
