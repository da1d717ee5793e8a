package vn.saolang.papers.stamp;

/**
 * A label and how many are on a page; millimetres.
 *
 * @param code its name in the data of layouts, {@code A4-5x13}
 * @param pageWidth of the sheet; of a roll: the label's
 * @param columns side by side; 1 on a roll
 * @param rows one below the other; 1 on a roll
 * @param width of a label
 * @param left from the sheet's edge to the first label
 * @param acrossGap between labels side by side
 * @param dotsPerMillimetre of the label printer (8 are 203 dpi, 12 are 300 dpi); 0 for sheets
 */
public record LabelSize(
        String code,
        double pageWidth,
        double pageHeight,
        int columns,
        int rows,
        double width,
        double height,
        double left,
        double top,
        double acrossGap,
        double downGap,
        int dotsPerMillimetre) {

    private static final double ROUNDING = 0.05;

    public LabelSize {
        boolean fits = left + columns * width + (columns - 1) * acrossGap <= pageWidth + ROUNDING
                && top + rows * height + (rows - 1) * downGap <= pageHeight + ROUNDING;
        if (!code.matches("[A-Za-z0-9x-]{1,40}") || columns < 1 || rows < 1 || width < 25 || height < 18 || !fits) {
            throw new IllegalArgumentException("labels that do not fit their sheet: " + code);
        }
    }

    /** Labels on a page. */
    public int each() {
        return columns * rows;
    }

    /** Whether it is for a label printer, one label after the other. */
    public boolean isRoll() {
        return dotsPerMillimetre > 0;
    }
}
