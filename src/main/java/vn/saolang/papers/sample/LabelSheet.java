package vn.saolang.papers.sample;

import java.time.LocalDate;
import java.util.List;
import vn.saolang.papers.PaperWords;
import vn.saolang.papers.app.Markup;
import vn.saolang.papers.app.WritePdf;

/**
 * Labels to stick on, 24 on an A4 sheet: 3 columns of 70 mm, 8 rows of 37 mm, without margins. The same labels give the same
 * bytes.
 *
 * @param day the day the file bears
 */
public record LabelSheet(String title, LocalDate day, List<Label> labels) {

    private static final int COLUMNS = 3;
    private static final int ROWS = 8;
    private static final int WIDTH = 70;
    private static final int HEIGHT = 37;
    private static final int LONGEST_LINE = 58;

    private static final String LOOK = """
            @page { size: 210mm 297mm; margin: 0; }
            * { font-family: 'Be Vietnam Pro'; }
            body { margin: 0; color: #000; font-size: 8pt; line-height: 1.25; }
            .page { position: relative; width: 210mm; height: 296mm; page-break-after: always; }
            .page.last { page-break-after: auto; }
            .label { position: absolute; width: 70mm; height: 37mm; overflow: hidden; }
            .qr { position: absolute; left: 3mm; top: 5.5mm; width: 26mm; height: 26mm; }
            .words { position: absolute; left: 30mm; top: 4.5mm; width: 37mm; height: 29mm; overflow: hidden; }
            .number { font-weight: 700; font-size: 13pt; line-height: 1.2; }
            .name { font-weight: 600; font-size: 8.5pt; margin: 0.6mm 0; }
            .code { font-weight: 700; font-size: 40pt; line-height: 1.1; }
            """;

    public LabelSheet {
        labels = List.copyOf(labels);
    }

    /**
     * One label.
     *
     * @param head the number of a sample, or the blind code
     * @param lines below it, the first one stronger; longer ones are cut
     * @param url what the QR code opens
     * @param blind whether the head is a blind code, set large
     */
    public record Label(String head, List<String> lines, String url, boolean blind) {

        public Label {
            lines = List.copyOf(lines);
        }
    }

    /** The PDF's bytes; one blank sheet when there is no label. */
    public byte[] pdf() {
        Markup out = new Markup();
        out.raw("<html lang=\"vi\"><head>").element("title", "", title);
        out.raw("<style>" + LOOK + "</style></head><body>");
        int each = COLUMNS * ROWS;
        for (int from = 0; from < labels.size(); from += each) {
            boolean last = from + each >= labels.size();
            out.open("div", last ? "page last" : "page");
            List<Label> here = labels.subList(from, Math.min(from + each, labels.size()));
            for (int place = 0; place < here.size(); place++) {
                write(out, here.get(place), place);
            }
            out.close("div");
        }
        return WritePdf.drawn(title, day, out.raw("</body></html>").toString());
    }

    private static void write(Markup out, Label label, int place) {
        int left = place % COLUMNS * WIDTH;
        int top = place / COLUMNS * HEIGHT;
        out.raw("<div class=\"label\" style=\"left:%dmm;top:%dmm\"><div class=\"qr\">".formatted(left, top));
        out.drawing("qr", PaperWords.clean(label.url()), 26, 26).raw("</div>");
        out.open("div", "words").element("div", label.blind() ? "code" : "number", label.head());
        for (int i = 0; i < label.lines().size(); i++) {
            out.element(
                    "div",
                    i == 0 && !label.blind() ? "name" : "",
                    cut(label.lines().get(i)));
        }
        out.close("div").raw("</div>");
    }

    private static String cut(String line) {
        return line.length() <= LONGEST_LINE
                ? line
                : line.substring(0, LONGEST_LINE - 1).strip() + "…";
    }
}
