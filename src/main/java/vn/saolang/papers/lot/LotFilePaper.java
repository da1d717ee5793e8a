package vn.saolang.papers.lot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.saolang.papers.Block;
import vn.saolang.papers.Block.Align;
import vn.saolang.papers.Block.Column;
import vn.saolang.papers.OfficialPaper;
import vn.saolang.papers.PaperDraft;
import vn.saolang.papers.PaperWords;

/**
 * Hồ sơ lô hàng: what the diary tells of a lot, for those who inspect it. The acts name its content (Thông tư
 * 02/2024/TT-BKHCN) and no form: the layout is the software's own.
 *
 * @param url what its QR code opens
 * @param recall what is said of an open recall; empty for none
 * @param digest SHA-256 over the ids of the events, in hexadecimal
 */
public record LotFilePaper(
        String item,
        String lot,
        String producer,
        String address,
        String url,
        LocalDate printedOn,
        String recall,
        List<Fact> facts,
        List<Rows> tables,
        List<String> gaps,
        String digest) {

    public LotFilePaper {
        facts = List.copyOf(facts);
        tables = List.copyOf(tables);
        gaps = List.copyOf(gaps);
    }

    /** A label with what is known; empty prints as dots. */
    public record Fact(String label, String value) {}

    /** A column of a table: its head and its share of the width in percent. */
    public record Head(String text, int percent) {}

    /** A table under a heading; without lines it says so. */
    public record Rows(String heading, List<Head> heads, List<List<String>> lines, String none) {

        public Rows {
            heads = List.copyOf(heads);
            lines = List.copyOf(lines);
        }
    }

    /** The file as a paper. */
    public OfficialPaper paper() {
        PaperDraft draft = PaperDraft.titled("Hồ sơ lô " + lot + " - " + item)
                .issuer(null, producer)
                .dated(null, printedOn)
                .kind("HỒ SƠ LÔ HÀNG", item + "\nLô " + lot);
        if (!recall.isBlank()) {
            draft.add(Block.text(Block.Look.CENTRED_BOLD, recall));
        }
        draft.add(Block.field("Đơn vị:", producer), Block.field("Địa chỉ:", address));
        facts.forEach(fact -> draft.add(Block.field(fact.label(), fact.value())));
        for (Rows rows : tables) {
            draft.add(new Block.Heading(2, rows.heading()));
            draft.add(rows.lines().isEmpty() ? Block.text(Block.Look.FLUSH, rows.none()) : table(rows));
        }
        if (!gaps.isEmpty()) {
            draft.add(new Block.Heading(2, "Còn thiếu so với quy định"));
            draft.addAll(Block.dashes(gaps));
        }
        return draft.add(
                        new Block.Spacer(8),
                        new Block.Qr(url, 28, "Mã truy xuất của lô"),
                        Block.text(
                                Block.Look.NOTE,
                                "Dấu vân tay SHA-256 của các sự kiện: " + digest
                                        + ". Nhật ký chỉ ghi thêm; mục ghi sai được đánh dấu và giữ nguyên."))
                .done();
    }

    private static Block table(Rows rows) {
        List<Column> columns = new ArrayList<>();
        for (Head head : rows.heads()) {
            columns.add(new Column(head.text(), head.percent(), Align.LEFT));
        }
        List<Block.Row> lines = rows.lines().stream()
                .map(cells ->
                        new Block.Row(cells.stream().map(PaperWords::clean).toList(), false))
                .toList();
        return new Block.Table(columns, lines);
    }
}
