package vn.saolang.papers.meeting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.papers.Block;
import vn.saolang.papers.Block.Align;
import vn.saolang.papers.Block.Column;
import vn.saolang.papers.Block.Signature;
import vn.saolang.papers.Issue;
import vn.saolang.papers.OfficialPaper;

/** Danh sách ký tham dự of a meeting: who is invited, with a place to sign. */
public record AttendanceSheet(
        Issue issue,
        String council,
        String subject,
        String time,
        @Nullable String venue,
        List<Person> people,
        @Nullable String secretary) {

    /** Somebody invited, and as what. */
    public record Person(String name, String agency, String role) {}

    /** The list as a paper. */
    public OfficialPaper paper() {
        List<Block.Row> rows = new ArrayList<>();
        for (Person person : people) {
            rows.add(new Block.Row(
                    List.of(
                            Integer.toString(rows.size() + 1),
                            person.name(),
                            person.agency(),
                            person.role(),
                            "\n\u00a0"),
                    false));
        }
        return issue.draft("Danh sách ký tham dự - " + subject)
                .kind("DANH SÁCH KÝ THAM DỰ", "Họp " + council + "\n" + subject)
                .add(
                        Block.field("Thời gian:", time),
                        Block.field("Địa điểm:", venue),
                        new Block.Table(
                                List.of(
                                        new Column("TT", 7, Align.CENTRE),
                                        new Column("Họ và tên", 25, Align.LEFT),
                                        new Column("Cơ quan, đơn vị", 27, Align.LEFT),
                                        new Column("Thành phần", 19, Align.LEFT),
                                        new Column("Ký tên", 22, Align.LEFT)),
                                rows))
                .signed(new Signature(null, List.of("THƯ KÝ HỘI ĐỒNG"), "(Ký, ghi rõ họ tên)", secretary))
                .done();
    }
}
