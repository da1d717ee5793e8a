package vn.saolang.papers.meeting;

import java.math.BigDecimal;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.papers.PaperWords;
import vn.saolang.papers.app.Markup;

/** A brief as XHTML on A4. */
final class BriefMarkup {

    /**
     * How much of a brief is printed.
     *
     * @param characters of one text at most
     * @param lines of one list at most
     * @param photo height of the photo in millimetres
     */
    record Room(int characters, int lines, int photo) {}

    /** From the whole to what fits two pages whatever was written. */
    static final List<Room> ROOMS = List.of(
            new Room(900, 14, 42),
            new Room(500, 10, 38),
            new Room(280, 7, 32),
            new Room(140, 4, 26),
            new Room(80, 2, 20));

    private static final String LOOK = """
            @page { size: 210mm 297mm; margin: 13mm 14mm 13mm 14mm;
              @bottom-right { content: counter(page) "/" counter(pages); font-family: 'Be Vietnam Pro'; font-size: 8pt; } }
            * { font-family: 'Be Vietnam Pro'; }
            body { margin: 0; font-size: 9pt; line-height: 1.35; color: #1c2b21; word-wrap: break-word; }
            table { border-collapse: collapse; width: 100%; table-layout: fixed; } td, th { vertical-align: top; padding: 0; }
            .head { border-bottom: 1.5pt solid #1f6b3b; margin-bottom: 2.5mm; }
            .kind { color: #1f6b3b; font-weight: 600; font-size: 8.5pt; }
            h1 { font-size: 15pt; line-height: 1.25; margin: 0.5mm 0 1.5mm 0; }
            h2 { font-size: 10pt; color: #1f6b3b; margin: 3mm 0 1mm 0; page-break-after: avoid; }
            p { margin: 0 0 1mm 0; } b { font-weight: 600; }
            ul { margin: 0; padding-left: 4.5mm; } li { margin: 0 0 0.6mm 0; }
            .grid td, .grid th { border: 0.5pt solid #9aa69d; padding: 1mm 1.6mm; } .grid th { background: #eef3ee; font-weight: 600; text-align: left; }
            .grid tr { page-break-inside: avoid; }
            .number { text-align: right; } .sum td { font-weight: 600; background: #f6f8f5; }
            .photo { text-align: right; } .none { color: #5b665e; }
            """;

    private final ProductBrief brief;
    private final Room room;
    private final Markup out = new Markup();

    BriefMarkup(ProductBrief brief, Room room) {
        this.brief = brief;
        this.room = room;
    }

    String document() {
        out.raw("<html lang=\"vi\"><head>").element("title", "", "Tóm tắt hồ sơ - " + brief.product());
        out.raw("<style>" + LOOK + "</style></head><body>");
        head();
        points();
        differences();
        list("Mức tối thiểu cần chú ý", brief.dangers(), "Không thấy mức tối thiểu nào còn thiếu.");
        list("Mâu thuẫn giữa các giấy tờ", brief.contradictions(), "Không phát hiện.");
        list("Giấy tờ hết hạn, sắp hết hạn", brief.expiring(), "Không có.");
        list("Thay đổi so với khi được công nhận", brief.changes(), null);
        list("Yêu cầu bổ sung, kiểm nghiệm", brief.requests(), null);
        commune();
        return out.raw("</body></html>").toString();
    }

    private void head() {
        out.open("div", "head").element("div", "kind", "TÓM TẮT HỒ SƠ – " + brief.session());
        out.element("h1", "", cut(brief.product(), 160)).close("div");
        byte[] photo = brief.photo();
        out.open("table", "").open("tr", "").open("td", "");
        for (ProductBrief.Text fact : brief.facts()) {
            out.open("p", "")
                    .element("b", "", fact.label() + ": ")
                    .text(cut(fact.text(), 240))
                    .close("p");
        }
        out.close("td");
        if (photo != null) {
            out.raw(
                    "<td class=\"photo\" style=\"width:62mm\"><img alt=\"%s\" style=\"height:%dmm;max-width:60mm\" src=\"data:image/jpeg;base64,%s\"/></td>"
                            .formatted(
                                    "Ảnh sản phẩm",
                                    room.photo(),
                                    Base64.getEncoder().encodeToString(photo)));
        }
        out.close("tr").close("table");
    }

    private void points() {
        out.element("h2", "", "Điểm theo phần");
        out.open("table", "grid").raw("<thead><tr>");
        header("Phần", 52);
        header("Tối đa", 12);
        header("Chủ thể tự chấm", 18);
        header("Tổ tư vấn đề xuất", 18);
        out.raw("</tr></thead><tbody>");
        for (ProductBrief.PartLine part : brief.parts()) {
            row(
                    "",
                    part.code() + ". " + cut(part.name(), 90),
                    points(part.most()),
                    points(part.self()),
                    points(part.team()));
        }
        ProductBrief.Sum team = brief.team();
        row("sum", "Tổng, hạng sao tương ứng", "", sum(brief.self()), team == null ? "Chưa có báo cáo" : sum(team));
        out.raw("</tbody>").close("table");
        if (brief.teamReport() != null) {
            out.element("p", "none", brief.teamReport());
        }
    }

    private void header(String text, int percent) {
        out.raw("<th style=\"width:%d%%\">".formatted(percent)).text(text).close("th");
    }

    private void row(String css, String first, String... numbers) {
        out.open("tr", css).element("td", "", first);
        for (String number : numbers) {
            out.element("td", "number", number);
        }
        out.close("tr");
    }

    private static String points(@Nullable BigDecimal points) {
        return points == null ? "–" : PaperWords.points(points);
    }

    private static String sum(ProductBrief.Sum sum) {
        return PaperWords.total(sum.total()) + " – " + sum.stars() + " sao";
    }

    private void differences() {
        if (brief.team() == null) {
            return;
        }
        out.element("h2", "", "Tiêu chí chủ thể và tổ tư vấn chấm khác nhau");
        if (brief.differences().isEmpty()) {
            out.element("p", "none", "Không có.");
            return;
        }
        out.open("table", "grid").raw("<thead><tr>");
        header("Tiêu chí", 44);
        header("Tự chấm", 10);
        header("Tư vấn", 10);
        header("Nhận xét của tổ tư vấn", 36);
        out.raw("</tr></thead><tbody>");
        for (ProductBrief.Difference one : first(brief.differences())) {
            out.open("tr", "").element("td", "", one.code() + " " + cut(one.name(), 110));
            out.element("td", "number", points(one.self())).element("td", "number", points(one.team()));
            out.element("td", "", cut(one.comment(), room.characters() / 4)).close("tr");
        }
        out.raw("</tbody>").close("table");
        more(brief.differences().size());
    }

    /** @param none what stands there when there is nothing; null leaves the heading out */
    private void list(String heading, List<String> items, @Nullable String none) {
        if (items.isEmpty() && none == null) {
            return;
        }
        out.element("h2", "", heading);
        if (items.isEmpty()) {
            out.element("p", "none", none == null ? "" : none);
            return;
        }
        out.open("ul", "");
        first(items).forEach(item -> out.element("li", "", cut(item, room.characters() / 3)));
        out.close("ul");
        more(items.size());
    }

    private void commune() {
        out.element("h2", "", "Ý kiến của Ủy ban nhân dân cấp xã");
        if (brief.commune().isEmpty()) {
            out.element("p", "none", "Chưa có báo cáo.");
        }
        for (ProductBrief.Text topic : brief.commune()) {
            out.open("p", "")
                    .element("b", "", topic.label() + ": ")
                    .text(cut(topic.text(), room.characters()))
                    .close("p");
        }
    }

    private <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(all.size(), room.lines()));
    }

    private void more(int all) {
        if (all > room.lines()) {
            out.element("p", "none", "… và %d nội dung khác trên phần mềm.".formatted(all - room.lines()));
        }
    }

    /** The text on one line, its end cut off at a word. */
    private static String cut(String text, int characters) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= characters) {
            return line.isEmpty() ? PaperWords.DOTS : line;
        }
        int space = line.lastIndexOf(' ', characters);
        return line.substring(0, space > characters / 2 ? space : characters) + " …";
    }
}
