package vn.saolang.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Clip;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** The committed pictures of pages: written only when asked by {@code -Dscreens=write}. */
final class Screens {

    static final Path FOLDER = Path.of("docs/screens");
    static final List<Integer> WIDTHS = List.of(Stage.PHONE, Stage.DESKTOP);

    private static final int TALLEST_PHONE = 1500;
    private static final int TALLEST_DESKTOP = 1100;

    private Screens() {}

    static boolean wanted() {
        return "write".equals(System.getProperty("screens"));
    }

    /** Writes both pictures of the page that is open; leaves it at the width it came with. */
    static void write(Page page, Screen screen) {
        var before = page.viewportSize();
        try {
            Files.createDirectories(FOLDER);
            for (int width : WIDTHS) {
                page.setViewportSize(width, 800);
                BufferedImage picture = ImageIO.read(new ByteArrayInputStream(shot(page, width)));
                ImageIO.write(
                        new FewColours(picture).picture(),
                        "png",
                        FOLDER.resolve(screen.file(width)).toFile());
            }
            Files.writeString(FOLDER.resolve("README.md"), index());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        page.setViewportSize(before.width, before.height);
    }

    private static byte[] shot(Page page, int width) {
        page.evaluate("window.scrollTo(0, 0)");
        int whole = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
        int tallest = width == Stage.PHONE ? TALLEST_PHONE : TALLEST_DESKTOP;
        return page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setClip(new Clip(0, 0, width, Math.min(whole, tallest))));
    }

    /** What the folder's README says: a line a screen, made from {@link Screen}. */
    static String index() {
        StringBuilder text = new StringBuilder("""
                # Screens

                Every page of the path from dossier to star, at 360 and 1366 px, as the journeys see them
                (`bin/test Path*Journey` walks them). Written by the journeys with `-Dscreens=write`; long pages are cut.

                | Who | Page | 360 px | 1366 px |
                | --- | --- | --- | --- |
                """);
        for (Screen screen : Screen.values()) {
            text.append("| %s | %s | [phone](%s) | [desktop](%s) |%n"
                    .formatted(screen.who(), screen.what(), screen.file(Stage.PHONE), screen.file(Stage.DESKTOP)));
        }
        return text.toString();
    }
}
