package vn.saolang.papers.village;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.papers.Block;
import vn.saolang.papers.Block.Align;
import vn.saolang.papers.Block.Column;
import vn.saolang.papers.Block.Signature;
import vn.saolang.papers.OfficialPaper;
import vn.saolang.papers.PaperDraft;
import vn.saolang.papers.PaperWords;

/**
 * Biên bản họp thôn that discussed potential products and chose among them. No form is annexed to any act: the layout follows
 * Nghị định 30/2020/NĐ-CP for minutes; what is null prints as dots, so that it can be filled by hand in the meeting.
 *
 * @param organ the commune's committee: "Ủy ban nhân dân xã Tân Cương"
 * @param issuedAt the commune's bare name, for the line of place and date
 * @param hamlet the village that met
 * @param households invited
 * @param present people who came, with women and minority people among them
 */
public record VillageMinutes(
        String organ,
        String issuedAt,
        String hamlet,
        @Nullable String place,
        @Nullable LocalDate heldOn,
        @Nullable String chair,
        @Nullable String secretary,
        @Nullable Integer households,
        @Nullable Integer present,
        @Nullable Integer women,
        @Nullable Integer minority,
        List<Line> candidates,
        @Nullable String opinions,
        @Nullable String conclusion) {

    /** A product that was discussed: votes for it, what people said, and whether it was chosen. */
    public record Line(String name, @Nullable Integer votes, String opinion, boolean chosen) {}

    /** The minutes as a paper. */
    public OfficialPaper paper() {
        return PaperDraft.titled("Biên bản họp thôn - " + hamlet)
                .issuer(organ, hamlet)
                .number(null, "BB")
                .dated(issuedAt, heldOn)
                .kind("BIÊN BẢN", "Họp dân bàn và lựa chọn sản phẩm tham gia Chương trình OCOP\n" + hamlet)
                .add(
                        Block.field("Thời gian:", PaperWords.day(heldOn)),
                        Block.field("Địa điểm:", place),
                        Block.field("Chủ trì:", chair),
                        Block.field("Thư ký:", secretary),
                        Block.fields("Số hộ được mời:", text(households), "Số người dự họp:", text(present)),
                        Block.fields("Trong đó: nữ:", text(women), "dân tộc thiểu số:", text(minority)),
                        new Block.Heading(2, "I. CÁC SẢN PHẨM ĐƯA RA BÀN"),
                        table(),
                        new Block.Heading(2, "II. Ý KIẾN CỦA NGƯỜI DỰ HỌP"),
                        new Block.LongField("Ý kiến chung:", opinions, 4),
                        new Block.Heading(2, "III. KẾT QUẢ LỰA CHỌN"),
                        new Block.LongField("Sản phẩm được chọn:", chosen(), 2),
                        new Block.LongField("Kết luận:", conclusion, 3),
                        Block.text("Biên bản đã được đọc cho những người dự họp cùng nghe, thống nhất và ký tên."),
                        new Block.Signatures(List.of(
                                new Signature(null, List.of("THƯ KÝ"), "(Ký, ghi rõ họ tên)", secretary),
                                new Signature(null, List.of("ĐẠI DIỆN CÁC HỘ"), "(Ký, ghi rõ họ tên)", null),
                                new Signature(null, List.of("CHỦ TRÌ"), "(Ký, ghi rõ họ tên)", chair))))
                .done();
    }

    private @Nullable String chosen() {
        List<String> names =
                candidates.stream().filter(Line::chosen).map(Line::name).toList();
        return names.isEmpty() ? null : String.join("; ", names);
    }

    private Block table() {
        List<Block.Row> rows = new ArrayList<>();
        for (Line line : candidates) {
            rows.add(new Block.Row(
                    List.of(
                            Integer.toString(rows.size() + 1),
                            line.name(),
                            line.votes() == null ? "" : line.votes().toString(),
                            line.opinion(),
                            line.chosen() ? "Chọn" : ""),
                    line.chosen()));
        }
        return new Block.Table(
                List.of(
                        new Column("TT", 7, Align.CENTRE),
                        new Column("Sản phẩm", 28, Align.LEFT),
                        new Column("Số người đồng ý", 14, Align.CENTRE),
                        new Column("Ý kiến", 37, Align.LEFT),
                        new Column("Kết quả", 14, Align.CENTRE)),
                rows);
    }

    private static @Nullable String text(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }
}
