package vn.saolang.papers.stamp;

import vn.saolang.papers.PaperWords;
import vn.saolang.papers.QrCode;

/** Stamps for label printers that speak ZPL II: one label each, all measures in the printer's dots. */
public final class StampZpl {

    private static final int LARGEST = 10;
    /** The printer draws no quiet zone of its own. */
    private static final int QUIET = QrCode.QUIET_ZONE;

    private StampZpl() {}

    /** The label, with an end of line. */
    public static String label(LabelSize size, StampLabel label) {
        int dots = size.dotsPerMillimetre();
        int width = (int) (size.width() * dots);
        int height = (int) (size.height() * dots);
        int squares = QrCode.of(label.url()).size();
        int unit = Math.clamp(Math.min(height, width * 11 / 20) / squares, 1, LARGEST);
        int left = unit * squares;
        int letter = Math.clamp((width - left) / 8, dots * 3 / 2, dots * 3);
        StringBuilder out =
                new StringBuilder("^XA^CI28^PW").append(width).append("^LL").append(height);
        out.append("^FO").append(unit * QUIET).append(',').append(unit * QUIET);
        // level M, automatic mode, the same as on sheets
        out.append("^BQN,2,")
                .append(unit)
                .append("^FDMA,")
                .append(data(label.url()))
                .append("^FS");
        int y = dots;
        y = line(out, left, y, letter, label.name(), (width - left) * 2 / letter);
        y = line(out, left, y, letter, label.code().substring(0, 10), 10);
        y = line(out, left, y, letter, label.code().substring(10), 10);
        if (label.hidden() != null) {
            y = line(out, left, y, letter * 3 / 4, StampLabel.SCRATCH, 40);
            y = line(out, left, y, letter, label.hidden(), 20);
        }
        line(out, left, y, letter * 3 / 4, label.number(), 20);
        return out.append("^XZ\n").toString();
    }

    private static int line(StringBuilder out, int left, int top, int letter, String text, int most) {
        String whole = data(text);
        out.append("^FO").append(left).append(',').append(top);
        out.append("^A0N,").append(letter).append(',').append(letter * 4 / 5);
        out.append("^FD").append(whole, 0, Math.min(most, whole.length())).append("^FS");
        return top + letter * 6 / 5;
    }

    /** Without what the printer would take for a command. */
    private static String data(String text) {
        return PaperWords.clean(text).replaceAll("[\\^~\\n\\t]", " ");
    }
}
