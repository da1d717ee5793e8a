package vn.saolang.papers;

import static vn.saolang.papers.Block.field;
import static vn.saolang.papers.Block.fields;
import static vn.saolang.papers.Block.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.papers.Block.Align;
import vn.saolang.papers.Block.Column;
import vn.saolang.papers.Block.Look;

/**
 * A member's score sheet: the criteria set "kiêm phiếu đánh giá sản phẩm OCOP" (26/2026 Phụ lục II) with every option,
 * the one chosen ticked, points, sums, comments, date and name.
 *
 * @param council the council's name
 * @param criteriaSet the set's name
 * @param setHeader the header printed under it: "(Sản phẩm: Thực phẩm. Nhóm: Chè)", or null
 * @param version which sealed version of the dossier was scored, with its hash's beginning, or null
 * @param lines the set in its order
 * @param parts sums of the parts A, B, C
 * @param total the sheet's total, or null while not finished
 */
public record ScoreSheet(
        String council,
        String criteriaSet,
        @Nullable String setHeader,
        String product,
        @Nullable String productCode,
        String entity,
        @Nullable String version,
        List<Line> lines,
        List<Sum> parts,
        @Nullable BigDecimal total,
        @Nullable String comments,
        @Nullable String place,
        @Nullable LocalDate date,
        @Nullable String evaluator,
        @Nullable String position) {

    /** What a line of the sheet is. */
    public sealed interface Line {

        /** A part, section or criterion with options below it; points are those given, null while none. */
        record Criterion(
                String code,
                String name,
                @Nullable BigDecimal maximum,
                @Nullable BigDecimal points,
                boolean group) implements Line {}

        /** An option: its text, points, star mark (0 for none), whether it was chosen. */
        record Option(String text, BigDecimal points, int star, boolean chosen) implements Line {}

        /** A note of the set under a criterion. */
        record Note(String text) implements Line {}
    }

    /** A part's sum: "A", its name, points given, points possible. */
    public record Sum(String code, String name, @Nullable BigDecimal points, BigDecimal maximum) {}

    /** The sheet as a paper. */
    public OfficialPaper paper() {
        return PaperDraft.titled("Phiếu đánh giá - %s - %s".formatted(product, PaperWords.or(evaluator)))
                .issuer(null, council)
                .dated(place, date)
                .kind(
                        "BỘ TIÊU CHÍ ĐÁNH GIÁ, PHÂN HẠNG SẢN PHẨM OCOP",
                        "(Kiêm phiếu đánh giá sản phẩm OCOP)\n" + criteriaSet
                                + (setHeader == null ? "" : "\n" + setHeader))
                .add(
                        field("Tên sản phẩm:", product),
                        fields("Mã số sản phẩm:", productCode, "Hồ sơ (phiên bản):", version),
                        field("Tên chủ thể:", entity),
                        fields("Người đánh giá:", evaluator, "Chức vụ, đơn vị:", position),
                        criteria(),
                        new Block.Heading(2, "TỔNG HỢP ĐIỂM"),
                        sums(),
                        text(
                                Look.NOTE,
                                "Ghi chú: Dấu sao là yêu cầu tối thiểu phải đạt theo các cấp độ sao (*** - 3 sao; **** - 4 sao;"
                                        + " ***** - 5 sao)."),
                        new Block.LongField("Nhận xét, kiến nghị của người đánh giá:", comments, 4),
                        new Block.Signatures(List.of(new Block.Signature(
                                PaperWords.dateLine(place, date),
                                List.of("NGƯỜI ĐÁNH GIÁ"),
                                "(Ký, ghi rõ họ tên)",
                                evaluator))))
                .done();
    }

    private Block criteria() {
        List<Block.Row> rows = new ArrayList<>();
        for (Line line : lines) {
            rows.add(
                    switch (line) {
                        case Line.Criterion c ->
                            new Block.Row(
                                    List.of(c.code(), c.name(), points(c.maximum()), "", points(c.points())),
                                    c.group());
                        case Line.Option o ->
                            new Block.Row(
                                    List.of(
                                            o.star() > 0 ? "*".repeat(o.star()) : "",
                                            "- " + o.text(),
                                            PaperWords.points(o.points()),
                                            o.chosen() ? "√" : "□",
                                            ""),
                                    false);
                        case Line.Note n -> new Block.Row(List.of("", n.text(), "", "", ""), false);
                    });
        }
        return new Block.Table(
                List.of(
                        new Column("TT", 10, Align.CENTRE),
                        new Column("Tiêu chí", 57, Align.LEFT),
                        new Column("Thang điểm", 11, Align.CENTRE),
                        new Column("Chọn", 9, Align.CENTRE),
                        new Column("Điểm đánh giá", 13, Align.CENTRE)),
                rows);
    }

    private Block sums() {
        List<Block.Row> rows = new ArrayList<>();
        for (Sum part : parts) {
            String points = part.points() == null ? PaperWords.DOTS : PaperWords.points(part.points());
            rows.add(new Block.Row(
                    List.of("Phần " + part.code(), part.name(), PaperWords.points(part.maximum()), points), false));
        }
        String sum = total == null ? PaperWords.DOTS : PaperWords.points(total);
        rows.add(new Block.Row(List.of("", "TỔNG ĐIỂM", "100", sum), true));
        return new Block.Table(
                List.of(
                        new Column("Phần", 12, Align.CENTRE),
                        new Column("Nội dung", 54, Align.LEFT),
                        new Column("Điểm tối đa", 16, Align.CENTRE),
                        new Column("Điểm đánh giá", 18, Align.CENTRE)),
                rows);
    }

    private static String points(@Nullable BigDecimal points) {
        return points == null ? "" : PaperWords.points(points);
    }
}
