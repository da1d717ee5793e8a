package vn.saolang.papers.meeting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.papers.Block;
import vn.saolang.papers.Block.Align;
import vn.saolang.papers.Block.Column;
import vn.saolang.papers.Issue;
import vn.saolang.papers.OfficialPaper;
import vn.saolang.papers.PaperDraft;

/** Danh mục tài liệu nghiên cứu of one member before a meeting: what to read of each product, and what was opened already. */
public record ReadingPaper(
        Issue issue,
        String council,
        String member,
        String time,
        @Nullable String venue,
        List<Chapter> chapters) {

    /** One product. @param more reports that go with it, one a line */
    public record Chapter(String product, String entity, List<String> more, List<Item> items) {}

    /** A file. @param pages empty when it has none that can be counted */
    public record Item(String criterion, String name, String pages, String size, boolean opened) {}

    /** The list as a paper. */
    public OfficialPaper paper() {
        PaperDraft draft = issue.draft("Danh mục tài liệu nghiên cứu - " + member)
                .kind("DANH MỤC TÀI LIỆU NGHIÊN CỨU", "Thành viên: " + member)
                .add(Block.field("Thời gian họp:", time), Block.field("Địa điểm:", venue));
        int number = 1;
        for (Chapter chapter : chapters) {
            draft.add(new Block.Heading(2, number++ + ". " + chapter.product() + " – " + chapter.entity()))
                    .addAll(Block.dashes(chapter.more()));
            if (!chapter.items().isEmpty()) {
                draft.add(table(chapter));
            }
        }
        return draft.done();
    }

    private static Block table(Chapter chapter) {
        List<Block.Row> rows = new ArrayList<>();
        for (Item item : chapter.items()) {
            rows.add(new Block.Row(
                    List.of(item.criterion(), item.name(), item.pages(), item.size(), item.opened() ? "x" : ""),
                    false));
        }
        return new Block.Table(
                List.of(
                        new Column("Tiêu chí", 13, Align.CENTRE),
                        new Column("Tài liệu", 48, Align.LEFT),
                        new Column("Số trang", 12, Align.CENTRE),
                        new Column("Dung lượng", 15, Align.CENTRE),
                        new Column("Đã mở", 12, Align.CENTRE)),
                rows);
    }
}
