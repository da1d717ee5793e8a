package vn.saolang.papers.plan;

import static vn.saolang.papers.Block.field;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.papers.Block;
import vn.saolang.papers.Block.Align;
import vn.saolang.papers.Block.Column;
import vn.saolang.papers.Block.Look;
import vn.saolang.papers.Block.Row;
import vn.saolang.papers.Block.Signature;
import vn.saolang.papers.OfficialPaper;
import vn.saolang.papers.PaperDraft;

/**
 * Phương án sản xuất, kinh doanh of one product. No form is annexed to the acts: the layout is the software's own.
 *
 * @param parts written parts, each with its questions and answers
 * @param years of three: sold, break-even quantity and revenue, profit; empty while the numbers are not whole
 * @param quarters of twelve: revenue, costs, invested, loan in and out, cash, in million đồng; empty likewise
 * @param milestones what is to be done and by when
 */
public record PlanPaper(
        String product,
        String entity,
        String address,
        int number,
        @Nullable String approval,
        List<Part> parts,
        List<List<String>> years,
        List<List<String>> quarters,
        List<List<String>> milestones,
        @Nullable LocalDate date) {

    /** A part with its questions and answers. */
    public record Part(String title, List<Told> told) {}

    /** A question and its answer; null while not written. */
    public record Told(String question, @Nullable String answer) {}

    /** The plan as a paper. */
    public OfficialPaper paper() {
        List<Block> body = new ArrayList<>();
        body.add(field("Chủ thể:", entity));
        body.add(field("Địa chỉ:", address));
        body.add(Block.fields("Số phương án:", Integer.toString(number), "Văn bản duyệt:", approval));
        int roman = 0;
        for (Part part : parts) {
            roman++;
            body.add(new Block.Heading(2, roman + ". " + part.title()));
            part.told().forEach(told -> body.add(Block.longField(told.question() + ":", told.answer())));
        }
        body.add(new Block.Heading(2, (roman + 1) + ". Kết quả tính toán"));
        body.addAll(money());
        body.add(new Block.Heading(2, (roman + 2) + ". Các mốc thực hiện"));
        body.add(table(milestones, List.of("Việc cần làm", "Hạn", "Kết quả"), List.of(48, 16, 36), true));
        body.add(new Block.Signatures(List.of(
                new Signature(null, List.of("ĐẠI DIỆN CHỦ THỂ"), "(Ký, ghi rõ họ tên, đóng dấu nếu có)", null))));
        return PaperDraft.titled("Phương án sản xuất, kinh doanh - " + product)
                .motto()
                .on(date)
                .kind("PHƯƠNG ÁN SẢN XUẤT, KINH DOANH", "Sản phẩm: " + product)
                .addAll(body)
                .done();
    }

    private List<Block> money() {
        if (years.isEmpty()) {
            return List.of(Block.text(Look.GUIDANCE, "Chưa đủ số liệu để tính."));
        }
        return List.of(
                table(
                        years,
                        List.of(
                                "Năm",
                                "Dự kiến bán",
                                "Sản lượng hòa vốn",
                                "Doanh thu hòa vốn (đồng)",
                                "Lãi (triệu đồng)"),
                        List.of(12, 20, 22, 26, 20),
                        false),
                Block.text(Look.NOTE, "Dưới đây tính bằng triệu đồng, trước thuế."),
                table(
                        quarters,
                        List.of("Quý", "Doanh thu", "Chi phí", "Đầu tư", "Vay", "Trả gốc", "Lãi", "Tiền mặt"),
                        List.of(12, 14, 13, 13, 12, 12, 12, 12),
                        false));
    }

    private static Block table(List<List<String>> cells, List<String> heads, List<Integer> widths, boolean words) {
        List<Column> columns = new ArrayList<>();
        for (int at = 0; at < heads.size(); at++) {
            boolean left = words || at == 0;
            columns.add(new Column(heads.get(at), widths.get(at), left ? Align.LEFT : Align.RIGHT));
        }
        return new Block.Table(
                columns, cells.stream().map(row -> new Row(row, false)).toList());
    }
}
