package vn.saolang.papers.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.saolang.papers.Block;
import vn.saolang.papers.Block.Align;
import vn.saolang.papers.Block.Column;
import vn.saolang.papers.OfficialPaper;
import vn.saolang.papers.PaperDraft;
import vn.saolang.papers.PaperWords;

/** Danh sách học viên of a class, with a place to sign and some empty lines. The layout is the software's own. */
public record ClassList(
        String issuer, String title, LocalDate firstDay, LocalDate lastDay, String venue, List<Person> people) {

    private static final int EMPTY_LINES = 10;

    public ClassList {
        people = List.copyOf(people);
    }

    /** Somebody on the list. */
    public record Person(String name, String entity, String function, String phone) {}

    /** The list as a paper. */
    public OfficialPaper paper() {
        List<Block.Row> rows = new ArrayList<>();
        for (Person one : people) {
            rows.add(row(rows.size() + 1, one));
        }
        for (int i = 0; i < EMPTY_LINES; i++) {
            rows.add(row(rows.size() + 1, new Person("", "", "", "")));
        }
        return PaperDraft.titled("Danh sách lớp - " + title)
                .issuer(null, "Ủy ban nhân dân " + issuer)
                .kind("DANH SÁCH HỌC VIÊN", "Lớp “" + title + "”")
                .add(
                        Block.fields("Từ ngày:", PaperWords.day(firstDay), "Đến ngày:", PaperWords.day(lastDay)),
                        Block.field("Địa điểm:", venue),
                        new Block.Table(
                                List.of(
                                        new Column("TT", 7, Align.CENTRE),
                                        new Column("Họ và tên", 26, Align.LEFT),
                                        new Column("Đơn vị, chức vụ", 29, Align.LEFT),
                                        new Column("Điện thoại", 16, Align.LEFT),
                                        new Column("Ký tên", 22, Align.LEFT)),
                                rows))
                .done();
    }

    private static Block.Row row(int number, Person one) {
        String from = one.function().isEmpty() ? one.entity() : one.entity() + "\n" + one.function();
        return new Block.Row(
                List.of(Integer.toString(number), one.name(), from.strip(), one.phone(), "\n\u00a0"), false);
    }
}
