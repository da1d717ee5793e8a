package vn.saolang.papers.bound;

import java.util.ArrayList;
import java.util.List;
import vn.saolang.papers.Block;
import vn.saolang.papers.OfficialPaper;
import vn.saolang.papers.PaperDraft;

/** The index of a book, and the list of files that go with it but not into it. */
final class BookIndex {

    /** A line of the index; page 0 for what has none. */
    record Line(String title, int page, boolean group) {}

    private BookIndex() {}

    static OfficialPaper index(List<Line> lines) {
        List<Block.Row> rows = new ArrayList<>();
        for (Line line : lines) {
            String page = line.page() == 0 ? "tệp kèm theo" : Integer.toString(line.page());
            rows.add(new Block.Row(List.of(line.title(), page), line.group()));
        }
        return PaperDraft.titled("Mục lục")
                .kind("MỤC LỤC", "")
                .add(new Block.Table(
                        List.of(
                                new Block.Column("Nội dung", 82, Block.Align.LEFT),
                                new Block.Column("Trang", 18, Block.Align.CENTRE)),
                        rows))
                .done();
    }

    static OfficialPaper listed(List<BookPart.Attached> files) {
        List<Block.Row> rows = new ArrayList<>();
        for (BookPart.Attached file : files) {
            rows.add(new Block.Row(List.of(Integer.toString(rows.size() + 1), file.title(), file.sha256()), false));
        }
        return PaperDraft.titled("Tệp kèm theo")
                .kind("TỆP KÈM THEO", "")
                .add(Block.text("Các tệp sau thuộc hồ sơ nhưng không in được vào tập này; mỗi tệp được nhận ra bằng mã"
                        + " băm SHA-256."))
                .add(new Block.Table(
                        List.of(
                                new Block.Column("TT", 8, Block.Align.CENTRE),
                                new Block.Column("Tên tệp", 42, Block.Align.LEFT),
                                new Block.Column("SHA-256", 50, Block.Align.LEFT)),
                        rows))
                .done();
    }
}
