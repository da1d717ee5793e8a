package vn.saolang.papers.meeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.papers.PaperFormat;
import vn.saolang.papers.PaperWords;
import vn.saolang.papers.Papers;
import vn.saolang.papers.app.Markup;
import vn.saolang.papers.app.WritePdf;

/**
 * Bảng tên of a meeting: one A4 sheet a person, folded in the middle so that it stands on the table and is read from both sides.
 * The side that faces its owner has the code by which the table notes who has come.
 */
public record NameCards(String council, LocalDate day, List<Card> cards) {

    /** Points of a capital letter times letters that fill a line. */
    private static final int LINE = 730;

    private static final int SMALLEST = 32;
    private static final int LARGEST = 56;

    private static final String LOOK = """
            @page { size: 210mm 297mm; margin: 0; }
            * { font-family: 'Be Vietnam Pro'; }
            body { margin: 0; text-align: center; color: #1c2b21; word-wrap: break-word; }
            .sheet { position: relative; width: 210mm; height: 296.5mm; page-break-after: always; overflow: hidden; }
            .last { page-break-after: avoid; }
            .half { position: absolute; left: 12mm; width: 186mm; height: 132mm; }
            .far { top: 8mm; transform: rotate(180deg); transform-origin: 50% 50%; }
            .near { top: 156mm; }
            .fold { position: absolute; top: 148.5mm; left: 0; width: 210mm; border-top: 0.4pt dashed #9aa69d; }
            .council { font-size: 13pt; font-weight: 600; color: #1f6b3b; padding-top: 12mm; line-height: 1.3; }
            .name { font-weight: 700; line-height: 1.2; margin-top: 14mm; }
            .role { font-size: 22pt; font-weight: 600; color: #8a6714; margin-top: 6mm; line-height: 1.25; }
            .agency { font-size: 15pt; margin-top: 3mm; line-height: 1.3; }
            .code { position: absolute; right: 0; bottom: 2mm; width: 26mm; font-size: 6.5pt; }
            """;

    /** Somebody's card. @param url what its code leads to, null for one without a code */
    public record Card(
            String name,
            String role,
            String agency,
            @Nullable String url) {}

    /** All cards as a PDF, one a page. */
    public Papers.PaperFile pdf() {
        Markup out = new Markup();
        out.raw("<html lang=\"vi\"><head>")
                .element("title", "", "Bảng tên")
                .raw("<style>" + LOOK + "</style></head><body>");
        for (int i = 0; i < cards.size(); i++) {
            Card card = cards.get(i);
            out.open("div", i == cards.size() - 1 ? "sheet last" : "sheet");
            half(out, "half far", card, false);
            out.raw("<div class=\"fold\"></div>");
            half(out, "half near", card, true);
            out.close("div");
        }
        out.raw("</body></html>");
        byte[] bytes = WritePdf.drawn("Bảng tên - " + council, day, out.toString());
        return new Papers.PaperFile(bytes, PaperFormat.PDF.mediaType(), "bang-ten.pdf");
    }

    private void half(Markup out, String css, Card card, boolean code) {
        out.open("div", css).element("div", "council", council);
        out.raw("<div class=\"name\" style=\"font-size:%dpt\">".formatted(size(card.name())))
                .text(PaperWords.capitals(card.name()))
                .close("div");
        out.element("div", "role", card.role()).element("div", "agency", card.agency());
        if (code && card.url() != null) {
            out.open("div", "code").drawing("qr", PaperWords.clean(card.url()), 26, 26);
            out.element("div", "", "Mã điểm danh").close("div");
        }
        out.close("div");
    }

    /** The largest size at which the name stands on one line; a very long name takes two. */
    private static int size(String name) {
        return Math.clamp(LINE / Math.max(1, name.length()), SMALLEST, LARGEST);
    }
}
