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

/**
 * Danh sách chi bồi dưỡng of a meeting. The rates are those the office entered, with the act that fixes them; no rate is the
 * software's.
 *
 * @param act the act that fixes the rates, null while nobody entered it
 */
public record AllowancePaper(
        Issue issue,
        String council,
        String subject,
        String time,
        @Nullable String venue,
        @Nullable String act,
        List<Line> lines,
        long total,
        @Nullable String secretary) {

    /** Somebody with half-days, rate and amount in đồng; rate and amount null while no rate was entered. */
    public record Line(
            String name,
            String agency,
            String role,
            int halfDays,
            @Nullable Long rate,
            @Nullable Long amount) {}

    /** The list as a paper. */
    public OfficialPaper paper() {
        return issue.draft("Danh sách chi bồi dưỡng - " + subject)
                .kind("DANH SÁCH CHI BỒI DƯỠNG", "Họp " + council + "\n" + subject)
                .add(
                        Block.field("Thời gian:", time),
                        Block.field("Địa điểm:", venue),
                        Block.field("Mức chi theo:", act),
                        table(),
                        Block.field("Bằng chữ:", total == 0 ? null : MoneyWords.of(total)),
                        new Block.Signatures(List.of(
                                new Signature(null, List.of("NGƯỜI LẬP"), "(Ký, ghi rõ họ tên)", secretary),
                                new Signature(null, List.of("KẾ TOÁN"), "(Ký, ghi rõ họ tên)", null),
                                new Signature(null, List.of("THỦ TRƯỞNG ĐƠN VỊ"), "(Ký, ghi rõ họ tên)", null))))
                .done();
    }

    private Block table() {
        List<Block.Row> rows = new ArrayList<>();
        for (Line line : lines) {
            rows.add(new Block.Row(
                    List.of(
                            Integer.toString(rows.size() + 1),
                            line.name() + "\n" + line.agency(),
                            line.role(),
                            line.halfDays() == 0 ? "" : Integer.toString(line.halfDays()),
                            money(line.rate()),
                            money(line.amount()),
                            "\n\u00a0"),
                    false));
        }
        rows.add(new Block.Row(List.of("", "Cộng", "", "", "", money(total == 0 ? null : total), ""), true));
        return new Block.Table(
                List.of(
                        new Column("TT", 6, Align.CENTRE),
                        new Column("Họ và tên, đơn vị", 28, Align.LEFT),
                        new Column("Thành phần", 15, Align.LEFT),
                        new Column("Số buổi", 8, Align.CENTRE),
                        new Column("Mức chi một buổi (đồng)", 14, Align.RIGHT),
                        new Column("Thành tiền (đồng)", 14, Align.RIGHT),
                        new Column("Ký nhận", 15, Align.LEFT)),
                rows);
    }

    private static String money(@Nullable Long dong) {
        return dong == null
                ? ""
                : String.format(java.util.Locale.ROOT, "%,d", dong).replace(',', '.');
    }
}
