package vn.saolang.stamp.model.order;

import java.util.Locale;
import vn.saolang.papers.StarShape;

/**
 * The star sign for a label: the word OCOP over as many stars as the product holds, with clear space around. Drawn from paths alone, so
 * that every printer sees the same letters. It is no certification mark.
 */
public final class StarMark {

    private static final int STAR = 40;
    private static final int GAP = 6;
    private static final int WIDTH = 320;
    private static final int HEIGHT = 180;

    /** O, C, O, P as strokes in a box 240 wide and 60 high. */
    private static final String LETTERS = "M30 6a24 24 0 1 0 .01 0"
            + "M111 14a24 24 0 1 0 0 32"
            + "M158 6a24 24 0 1 0 .01 0"
            + "M204 54V6h16a14 14 0 0 1 0 28h-16";

    private StarMark() {}

    /**
     * The drawing as SVG.
     *
     * @param stars 3 to 5
     * @param black in one ink, for printing on paper of any colour
     */
    public static String svg(int stars, boolean black) {
        String ink = black ? "#000" : "#14603f";
        String gold = black ? "#000" : "#d9a400";
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"80mm\" height=\"45mm\" role=\"img\">"
                        + "<title>OCOP – %d sao</title>"
                        + "<path d=\"%s\" transform=\"translate(41 30)\" fill=\"none\" stroke=\"%s\" stroke-width=\"11\"/>",
                WIDTH,
                HEIGHT,
                stars,
                LETTERS,
                ink));
        double left = (WIDTH - stars * STAR - (stars - 1) * GAP) / 2.0;
        for (int i = 0; i < stars; i++) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<path d=\"%s\" transform=\"translate(%.1f 110)\" fill=\"%s\"/>",
                    StarShape.svgPath(STAR),
                    left + i * (STAR + GAP),
                    gold));
        }
        return svg.append("</svg>").toString();
    }
}
