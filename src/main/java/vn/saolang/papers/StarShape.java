package vn.saolang.papers;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Locale;

/** The five-pointed star every star of the product is drawn with, on paper and on screen. */
public final class StarShape {

    /** Inner radius of a star whose points are joined by straight lines. */
    private static final double INNER = 0.381966;

    private StarShape() {}

    /** A star upright around a centre, its points at the radius. */
    public static Path2D at(double centreX, double centreY, double radius) {
        Path2D star = new Path2D.Double();
        for (int corner = 0; corner < 10; corner++) {
            double angle = Math.PI * corner / 5 - Math.PI / 2;
            double reach = radius * (corner % 2 == 0 ? 1 : INNER);
            double x = centreX + reach * Math.cos(angle);
            double y = centreY + reach * Math.sin(angle);
            if (corner == 0) {
                star.moveTo(x, y);
            } else {
                star.lineTo(x, y);
            }
        }
        star.closePath();
        return star;
    }

    /** A row of stars in a box: as many as asked, as large as fit, side by side and centred. */
    public static Path2D row(int stars, double width, double height) {
        double step = Math.min(height, width / stars);
        Path2D row = new Path2D.Double();
        double left = (width - step * stars) / 2;
        for (int i = 0; i < stars; i++) {
            row.append(at(left + step * (i + 0.5), height / 2, step * 0.47), false);
        }
        return row;
    }

    /** The {@code d} of an SVG path of one star in a square view box of that size. */
    public static String svgPath(int size) {
        StringBuilder path = new StringBuilder();
        double[] point = new double[6];
        var corners = at(size / 2.0, size / 2.0, size / 2.0).getPathIterator(new AffineTransform());
        for (; !corners.isDone(); corners.next()) {
            int kind = corners.currentSegment(point);
            path.append(
                    kind == java.awt.geom.PathIterator.SEG_CLOSE
                            ? "z"
                            : String.format(
                                    Locale.ROOT, "%s%.2f %.2f", path.isEmpty() ? "M" : "L", point[0], point[1]));
        }
        return path.toString();
    }
}
