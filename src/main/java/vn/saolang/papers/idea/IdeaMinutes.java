package vn.saolang.papers.idea;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.papers.Block;
import vn.saolang.papers.Block.Align;
import vn.saolang.papers.Block.Column;
import vn.saolang.papers.Issue;
import vn.saolang.papers.OfficialPaper;
import vn.saolang.papers.PaperDraft;

/**
 * Biên bản họp Hội đồng xét duyệt ý tưởng sản phẩm. No act gives a form: the layout is the software's own.
 *
 * @param time when and
 * @param venue where it met
 * @param act decision that set the council up
 * @param results one a considered idea, in the order they were called
 */
public record IdeaMinutes(
        Issue issue,
        String subject,
        String time,
        String venue,
        @Nullable String act,
        List<Person> members,
        List<Result> results,
        @Nullable String chair,
        @Nullable String secretary) {

    /** A member: as what it sits, and whether it was present. */
    public record Person(String name, String agency, String role, boolean present) {}

    /** What came of an idea; votes as whole numbers. */
    public record Result(
            int number,
            String name,
            String maker,
            String commune,
            int agreed,
            int against,
            String outcome,
            String reason) {}

    /** The minutes as a paper. */
    public OfficialPaper paper() {
        long present = members.stream().filter(Person::present).count();
        PaperDraft draft = issue.draft("Biên bản xét duyệt ý tưởng - " + subject)
                .kind("BIÊN BẢN", "Họp Hội đồng xét duyệt ý tưởng sản phẩm\n" + subject)
                .add(
                        Block.field("Thời gian:", time),
                        Block.field("Địa điểm:", venue),
                        Block.field("Quyết định thành lập Hội đồng:", act),
                        new Block.Heading(2, "I. THÀNH PHẦN"),
                        Block.text("Có mặt %d trên tổng số %d thành viên.".formatted(present, members.size())),
                        people(),
                        new Block.Heading(2, "II. KẾT QUẢ XÉT DUYỆT"),
                        outcomes(),
                        new Block.Heading(2, "III. LÝ DO"));
        for (Result one : results) {
            draft.add(Block.text("- Ý tưởng số %d, %s: %s".formatted(one.number(), one.name(), one.reason())));
        }
        return draft.add(
                        Block.text("Biên bản được đọc lại cho các thành viên có mặt nghe và thống nhất."),
                        new Block.Signatures(List.of(
                                new Block.Signature(null, List.of("THƯ KÝ"), "(Ký, ghi rõ họ tên)", secretary),
                                new Block.Signature(null, List.of("CHỦ TRÌ"), "(Ký, ghi rõ họ tên)", chair))))
                .done();
    }

    private Block people() {
        List<Block.Row> rows = new ArrayList<>();
        for (Person one : members) {
            rows.add(new Block.Row(
                    List.of(
                            String.valueOf(rows.size() + 1),
                            one.name(),
                            one.agency(),
                            one.role(),
                            one.present() ? "Có mặt" : "Vắng"),
                    false));
        }
        return new Block.Table(
                List.of(
                        new Column("TT", 7, Align.CENTRE),
                        new Column("Họ và tên", 28, Align.LEFT),
                        new Column("Cơ quan, đơn vị", 33, Align.LEFT),
                        new Column("Thành phần", 18, Align.LEFT),
                        new Column("Tham dự", 14, Align.LEFT)),
                rows);
    }

    private Block outcomes() {
        List<Block.Row> rows = new ArrayList<>();
        for (Result one : results) {
            rows.add(new Block.Row(
                    List.of(
                            String.valueOf(one.number()),
                            one.name(),
                            one.maker() + ", " + one.commune(),
                            String.valueOf(one.agreed()),
                            String.valueOf(one.against()),
                            one.outcome()),
                    false));
        }
        return new Block.Table(
                List.of(
                        new Column("Số", 8, Align.CENTRE),
                        new Column("Ý tưởng", 25, Align.LEFT),
                        new Column("Chủ thể, nơi làm", 26, Align.LEFT),
                        new Column("Đồng ý", 10, Align.CENTRE),
                        new Column("Không", 13, Align.CENTRE),
                        new Column("Kết quả", 18, Align.LEFT)),
                rows);
    }
}
