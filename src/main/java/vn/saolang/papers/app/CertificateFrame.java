package vn.saolang.papers.app;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import vn.saolang.papers.StarShape;

/**
 * The certificate's border: a gold and a green line, and ears of rice in the corners and beside the
 * stars, a pale star behind the words.
 */
final class CertificateFrame {

    /** How far from the middle, and how far down, the ears beside the stars stand, in CSS pixels. */
    private static final double STARS_REACH = 224;

    private static final double STARS_FOOT = 294;

    private CertificateFrame() {}

    /** Draws into a box of that size, in CSS pixels. */
    static void draw(Graphics2D graphics, double width, double height) {
        graphics.setColor(Palette.PAPER);
        graphics.fill(new Rectangle2D.Double(2, 2, width - 4, height - 4));
        graphics.setColor(Palette.LEAF);
        graphics.fill(StarShape.at(width / 2, height * 0.53, height * 0.42));
        graphics.setColor(Palette.GREEN);
        graphics.setStroke(new BasicStroke(3.2f));
        graphics.draw(new Rectangle2D.Double(2, 2, width - 4, height - 4));
        graphics.setColor(Palette.GOLD);
        graphics.setStroke(new BasicStroke(1f));
        graphics.draw(new Rectangle2D.Double(8, 8, width - 16, height - 16));
        AffineTransform upright = graphics.getTransform();
        double[][] corners = {{0, 0, 1, 1}, {width, 0, -1, 1}, {0, height, 1, -1}, {width, height, -1, -1}};
        for (double[] corner : corners) {
            graphics.translate(corner[0], corner[1]);
            graphics.scale(corner[2], corner[3]);
            ear(graphics, 18, 92, 0);
            ear(graphics, 92, 18, 1);
            graphics.setTransform(upright);
        }
        for (int side : new int[] {-1, 1}) {
            graphics.translate(width / 2 + side * STARS_REACH, STARS_FOOT);
            graphics.scale(-side * 1.15, 1.15);
            ear(graphics, 0, 0, 0);
            graphics.setTransform(upright);
        }
    }

    /** An ear of rice from a point near the edge, bending towards the corner. */
    private static void ear(Graphics2D graphics, double x, double y, int mirrored) {
        AffineTransform before = graphics.getTransform();
        if (mirrored == 1) {
            graphics.transform(new AffineTransform(0, 1, 1, 0, 0, 0));
            ear(graphics, y, x, 0);
            graphics.setTransform(before);
            return;
        }
        Path2D stem = new Path2D.Double();
        stem.moveTo(x, y);
        stem.curveTo(x + 1, y - 34, x + 6, y - 58, x + 26, y - 72);
        graphics.setColor(Palette.GREEN);
        graphics.setStroke(new BasicStroke(1.1f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(stem);
        graphics.setColor(Palette.GOLD);
        for (int grain = 0; grain < 8; grain++) {
            double t = 0.30 + grain * 0.10;
            double u = 1 - t;
            double gx = u * u * u * x + 3 * u * u * t * (x + 1) + 3 * u * t * t * (x + 6) + t * t * t * (x + 26);
            double gy = u * u * u * y + 3 * u * u * t * (y - 34) + 3 * u * t * t * (y - 58) + t * t * t * (y - 72);
            double lean = -Math.PI / 2 + t * t * 0.95;
            grain(graphics, gx, gy, lean - 0.55);
            grain(graphics, gx, gy, lean + 0.55);
        }
    }

    private static void grain(Graphics2D graphics, double x, double y, double angle) {
        AffineTransform before = graphics.getTransform();
        graphics.translate(x, y);
        graphics.rotate(angle);
        Path2D shape = new Path2D.Double();
        shape.moveTo(0.6, 0);
        shape.curveTo(2.5, -2.4, 6, -2, 9, 0);
        shape.curveTo(6, 2, 2.5, 2.4, 0.6, 0);
        graphics.fill(shape);
        graphics.setTransform(before);
    }
}
