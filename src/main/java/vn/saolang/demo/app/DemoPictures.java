package vn.saolang.demo.app;

import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/** Drawn stand-ins for papers and photos; they say themselves that they are made up. */
@Component
public class DemoPictures {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 360;

    private final Map<String, byte[]> drawn = new ConcurrentHashMap<>();

    /** A sheet that names what it stands for. */
    public InputStream paper(String title) {
        return picture(title, Color.WHITE, new Color(0xF1EFE6), new Color(0x1C2421));
    }

    /** A coloured card in place of a photo. */
    public InputStream photo(String title) {
        return picture(title, new Color(0x2F8A66), new Color(0x16523B), Color.WHITE);
    }

    private InputStream picture(String title, Color top, Color bottom, Color ink) {
        return new ByteArrayInputStream(drawn.computeIfAbsent(title + top, _ -> draw(title, top, bottom, ink)));
    }

    private static byte[] draw(String title, Color top, Color bottom, Color ink) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setPaint(new GradientPaint(0, 0, top, 0, HEIGHT, bottom));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(ink);
        pen.setFont(font(26));
        pen.drawString(title, 36, 165);
        pen.setFont(font(18));
        pen.drawString("Dữ liệu giả định – Sao Làng", 36, 210);
        pen.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Font font(int size) {
        try (InputStream in = DemoPictures.class.getResourceAsStream("/fonts/BeVietnamPro-Medium.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont((float) size);
        } catch (IOException | java.awt.FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
