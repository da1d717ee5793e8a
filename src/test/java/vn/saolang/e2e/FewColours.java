package vn.saolang.e2e;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A picture reduced to its most frequent colours, a third of the size: pages are flat. */
final class FewColours {

    private static final int COLOURS = 64;
    private static final int APART = 12;

    private final BufferedImage source;
    private final int[] palette;
    private final Map<Integer, Integer> nearest = new HashMap<>();

    FewColours(BufferedImage source) {
        this.source = source;
        this.palette = mostFrequent();
    }

    private int[] mostFrequent() {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = 0; y < source.getHeight(); y++) {
            for (int x = 0; x < source.getWidth(); x++) {
                counts.merge(source.getRGB(x, y) & 0xffffff, 1, Integer::sum);
            }
        }
        List<Integer> byCount = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
        int[] kept = new int[COLOURS];
        int size = 0;
        for (int colour : byCount) {
            if (size < COLOURS && (size == 0 || distance(kept[closest(kept, size, colour)], colour) > APART * APART)) {
                kept[size++] = colour;
            }
        }
        return java.util.Arrays.copyOf(kept, size);
    }

    BufferedImage picture() {
        IndexColorModel colours = new IndexColorModel(8, palette.length, palette, 0, false, -1, 0);
        BufferedImage target =
                new BufferedImage(source.getWidth(), source.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, colours);
        for (int y = 0; y < source.getHeight(); y++) {
            for (int x = 0; x < source.getWidth(); x++) {
                int index = nearest.computeIfAbsent(
                        source.getRGB(x, y) & 0xffffff, colour -> closest(palette, palette.length, colour));
                target.getRaster().setSample(x, y, 0, index);
            }
        }
        return target;
    }

    private static int closest(int[] among, int size, int colour) {
        int best = 0;
        for (int i = 1; i < size; i++) {
            if (distance(among[i], colour) < distance(among[best], colour)) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 255) - (other >> 16 & 255);
        int green = (one >> 8 & 255) - (other >> 8 & 255);
        int blue = (one & 255) - (other & 255);
        return red * red + green * green + blue * blue;
    }
}
