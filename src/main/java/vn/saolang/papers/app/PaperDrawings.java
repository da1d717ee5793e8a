package vn.saolang.papers.app;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.OutputDeviceGraphicsDrawer;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import vn.saolang.papers.QrCode;
import vn.saolang.papers.StarShape;

/** Vector drawings inside a PDF: QR codes, rows of stars, the certificate's frame. */
final class PaperDrawings implements FSObjectDrawerFactory {

    @Override
    public @Nullable FSObjectDrawer createDrawer(Element element) {
        String value = element.getAttribute("data-value");
        return switch (element.getAttribute("type")) {
            case "paper/qr" -> drawer((g, w, h) -> qr(g, value, w));
            case "paper/stars" -> drawer((g, w, h) -> stars(g, Integer.parseInt(value), w, h));
            case "paper/frame" -> drawer((g, w, h) -> CertificateFrame.draw(g, w, h));
            default -> null;
        };
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return "object".equals(element.getNodeName())
                && element.getAttribute("type").startsWith("paper/");
    }

    /** Draws into a box of width and height in CSS pixels. */
    private interface Drawing {
        void draw(Graphics2D graphics, double width, double height);
    }

    private static FSObjectDrawer drawer(Drawing drawing) {
        return new FSObjectDrawer() {
            @Override
            public @Nullable Map<Shape, String> drawObject(
                    Element element,
                    double x,
                    double y,
                    double width,
                    double height,
                    OutputDevice device,
                    RenderingContext context,
                    int dotsPerPixel) {
                double w = width / dotsPerPixel;
                double h = height / dotsPerPixel;
                OutputDeviceGraphicsDrawer onPage = graphics -> drawing.draw(graphics, w, h);
                device.drawWithGraphics((float) x, (float) y, (float) w, (float) h, onPage);
                return null;
            }
        };
    }

    private static void qr(Graphics2D graphics, String text, double side) {
        QrCode code = QrCode.of(text);
        double square = side / code.size();
        graphics.setColor(Color.BLACK);
        for (int row = 0; row < code.size(); row++) {
            for (int column = 0; column < code.size(); column++) {
                if (code.dark(column, row)) {
                    graphics.fill(new Rectangle2D.Double(column * square, row * square, square, square));
                }
            }
        }
    }

    private static void stars(Graphics2D graphics, int stars, double width, double height) {
        Shape row = StarShape.row(stars, width, height);
        graphics.setColor(Palette.GOLD);
        graphics.fill(row);
    }
}
